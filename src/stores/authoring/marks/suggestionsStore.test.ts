import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../core/article/article.ts';
import type { Suggestion } from '../../../core/draft/suggestion.ts';
import { $authored, changeAuthored } from '../authoredStore.ts';
import { newQuiz } from '../newQuiz.ts';
import { undo } from './history.ts';
import { $marks, addMark, removeMark } from './marksStore.ts';
import {
  $current,
  $refused,
  $shown,
  $showRefused,
  $suggestions,
  accept,
  bringBack,
  goTo,
  makeSuggestions,
  type Offered,
  refuse,
  ruleBehind,
  step,
} from './suggestionsStore.ts';

const TEXT = 'The junta struck. Critics say the junta will fall.';

/** Finds the junta, twice, and its critics. */
const suggester = {
  canSuggest: (lang: string) => lang === 'en',
  *suggesting({ text }: Article): Generator<void, Suggestion[]> {
    yield;
    return [...text.matchAll(/junta|Critics say/g)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      ...(words === 'junta'
        ? { family: 'loaded-language', technique: 'name-calling', rule: 'label' }
        : { family: 'unsupported-claim', technique: 'vague-attribution', rule: 'vague' }),
    }));
  },
};

const always = () => true;

beforeEach(() => {
  $authored.set(newQuiz({ body: TEXT, about: {} }));
  $showRefused.set(false);
  goTo(null);
  makeSuggestions(suggester)(always);
});

const quotes = () => $shown.get().map(({ quote }) => quote);

function shown(index: number): Offered {
  const one = $shown.get()[index];
  if (!one) throw new Error('There are fewer suggestions.');
  return one;
}

describe('suggestions', () => {
  it('are in no key until one is accepted, and then it is a mark', () => {
    expect($marks.get()).toEqual([]);
    const id = accept(shown(1));
    expect($marks.get()).toMatchObject([
      { id, quote: 'Critics say', technique: 'vague-attribution', why: '' },
    ]);
    expect(quotes()).toEqual(['junta', 'junta']);
    undo();
    expect(quotes()).toEqual(['junta', 'Critics say', 'junta']);
  });

  it('refused, are so wherever the same words stand, until they are brought back', () => {
    refuse(shown(0));
    expect(quotes()).toEqual(['Critics say']);
    expect($refused.get()).toHaveLength(2);
    changeAuthored((quiz) => ({ ...quiz, body: `Last night: ${TEXT}` }));
    expect($suggestions.get()).toBeUndefined();
    makeSuggestions(suggester)(always);
    expect(quotes()).toEqual(['Critics say']);
    $showRefused.set(true);
    bringBack(shown(2));
    expect($refused.get()).toEqual([]);
    refuse(shown(0));
    undo();
    expect($refused.get()).toEqual([]);
  });

  it('go where an author has marked the words, and come back with them', () => {
    addMark({ start: 0, end: 17 }, 'framing-device');
    expect(quotes()).toEqual(['junta', 'Critics say', 'junta']);
    const fair = addMark({ start: 0, end: 17 }, 'fair');
    expect(quotes()).toEqual(['Critics say', 'junta']);
    removeMark(fair ?? '');
    expect(quotes()).toHaveLength(3);
  });

  it('are gone through one by one, and a decision goes on to the next', () => {
    expect(step(1)?.quote).toBe('junta');
    step(1);
    accept(shown(1));
    expect($current.get()).toMatchObject({ quote: 'junta', start: 34 });
    expect(step(1)?.start).toBe(4);
    expect(step(-1)?.start).toBe(34);
    accept(shown(1));
    expect($current.get()?.start).toBe(4);
  });

  it('tell which rule may have led to a mark', () => {
    const [mark] = [accept(shown(0))].map((id) => $marks.get().find((one) => one.id === id));
    expect(mark && ruleBehind(mark)).toBe('label');
  });

  it('are made bit by bit, and not for a text that is no longer there', () => {
    changeAuthored((quiz) => ({ ...quiz, body: 'The junta left.' }));
    const work = makeSuggestions(suggester);
    expect(work(() => false)).toBe(false);
    expect($suggestions.get()).toBeUndefined();
    changeAuthored((quiz) => ({ ...quiz, body: 'The junta stayed.' }));
    expect(work(always)).toBe(true);
    expect($suggestions.get()).toBeUndefined();
    makeSuggestions(suggester)(always);
    expect(quotes()).toEqual(['junta']);
  });

  it('are none in a language without rules', () => {
    changeAuthored((quiz) => ({ ...quiz, about: { ...quiz.about, lang: 'cy' } }));
    makeSuggestions(suggester)(always);
    expect($suggestions.get()).toBeNull();
    expect($shown.get()).toEqual([]);
  });
});
