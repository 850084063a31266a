import { beforeEach, describe, expect, it } from 'vitest';
import type { ItemMark } from '../../../core/authoring/authoredQuiz.ts';
import { $authored, changeAuthored } from '../authoredStore.ts';
import { newQuiz } from '../newQuiz.ts';
import { $markHistory, endField, redo, undo } from './history.ts';
import {
  $marks,
  acceptSuggestion,
  addMark,
  changeKind,
  editItem,
  editWhy,
  removeMark,
  resizeMark,
} from './marksStore.ts';

const TEXT = 'The junta struck again. Critics say it will fall.';
const JUNTA = { start: 4, end: 9 };
const CRITICS = { start: 24, end: 35 };

beforeEach(() => {
  $authored.set(newQuiz({ body: TEXT, about: {} }));
});

function added(span = JUNTA, as: Parameters<typeof addMark>[1] = 'loaded-language'): string {
  const id = addMark(span, as);
  if (id === null) throw new Error('Nothing was marked.');
  return id;
}

const item = (id: string) => $marks.get().find((mark) => mark.id === id) as ItemMark;

describe('marking words', () => {
  it('keeps the words, and stays in order of position', () => {
    const second = added(CRITICS, 'unsupported-claim');
    const first = added();
    expect($marks.get().map(({ id }) => id)).toEqual([first, second]);
    expect(item(first)).toMatchObject({
      quote: 'junta',
      family: 'loaded-language',
      weight: 'core',
      technique: '',
    });
  });

  it('marks the same words as the same kind once, and as several kinds side by side', () => {
    const id = added();
    expect(added()).toBe(id);
    expect(added(JUNTA, 'fair')).not.toBe(id);
    expect($marks.get()).toHaveLength(2);
  });

  it('follows its words to others', () => {
    const id = added();
    resizeMark(id, { start: 0, end: 9 });
    expect(item(id).quote).toBe('The junta');
    resizeMark(id, { start: 5, end: 5 });
    expect(item(id).quote).toBe('The junta');
  });

  it('takes a suggestion with its technique, and leaves the reason to its author', () => {
    const id = acceptSuggestion({
      ...JUNTA,
      family: 'loaded-language',
      technique: 'name-calling',
      rule: 'label',
    });
    expect(item(id ?? '')).toMatchObject({ technique: 'name-calling', why: '' });
  });
});

describe('another kind', () => {
  it('keeps what was written, and loses nothing on the way there and back', () => {
    const id = added();
    editItem(id, 'technique', 'name-calling');
    editItem(id, 'neutral', 'the government');
    editWhy(id, 'It judges.');
    changeKind(id, 'fair');
    expect($marks.get()[0]).toEqual({ id, ...JUNTA, quote: 'junta', kind: 'fair', why: 'It judges.' });
    editWhy(id, 'It judges, rightly.');
    changeKind(id, 'loaded-language');
    expect(item(id)).toMatchObject({
      technique: 'name-calling',
      neutral: 'the government',
      why: 'It judges, rightly.',
    });
  });

  it('has no technique of another family, nor its own family among the others that are right', () => {
    const id = added();
    editItem(id, 'technique', 'name-calling');
    editItem(id, 'also', ['framing-device', 'unsupported-claim']);
    changeKind(id, 'framing-device');
    expect(item(id)).toMatchObject({ technique: '', also: ['unsupported-claim'] });
    changeKind(id, 'loaded-language');
    expect(item(id).technique).toBe('name-calling');
  });
});

describe('undoing', () => {
  it('takes back marks and fields one after the other, and makes them again', () => {
    const id = added();
    editWhy(id, 'a');
    editWhy(id, 'ab');
    endField();
    editWhy(id, 'abc');
    removeMark(id);
    expect($marks.get()).toEqual([]);
    undo();
    expect(item(id).why).toBe('abc');
    undo();
    expect(item(id).why).toBe('ab');
    undo();
    expect(item(id).why).toBe('');
    undo();
    expect($marks.get()).toEqual([]);
    expect(undo()).toBe(false);
    redo();
    redo();
    expect(item(id).why).toBe('ab');
  });

  it('ends with the text it was done on', () => {
    added();
    changeAuthored((quiz) => ({ ...quiz, body: `More. ${TEXT}` }));
    expect($markHistory.get().done).toEqual([]);
    expect(undo()).toBe(false);
    expect($marks.get()).toHaveLength(1);
  });
});
