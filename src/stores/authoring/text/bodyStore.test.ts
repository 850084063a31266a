import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoteMark } from '../../../core/authoring/authoredQuiz.ts';
import { $authored, changeAuthored } from '../authoredStore.ts';
import { newQuiz } from '../newQuiz.ts';
import { changeAbout } from './aboutStore.ts';
import { dropAdrift, putBack } from './adriftStore.ts';
import { $typed, endTyping, replaceBody, takeTyped, typeBody } from './bodyStore.ts';

const BODY = 'The junta never listens.\n\nNobody in the town hall said a word about the bridge.';

function markOn(quote: string): NoteMark {
  const start = BODY.replace('\n\n', '\n').indexOf(quote);
  return { id: 'm1', kind: 'fair', start, end: start + quote.length, quote, why: 'Why.' };
}

const marks = () => $authored.get()?.marks.map(({ quote, start }) => `${quote} ${start}`);
const adrift = () => $authored.get()?.adrift.map(({ quote }) => quote);

beforeEach(() => {
  vi.useFakeTimers();
  $authored.set(null);
  const quiz = newQuiz({ body: BODY, about: { title: 'A bridge' } }, 'q1', 1);
  $authored.set({ ...quiz, marks: [markOn('town hall')] });
});

describe('typing the text of a quiz', () => {
  it('takes what was typed after a pause, or at once, and moves the marks', () => {
    typeBody(`So. ${BODY}`);
    expect($typed.get()).toBe(`So. ${BODY}`);
    expect(marks()).toEqual(['town hall 39']);
    vi.runAllTimers();
    expect($typed.get()).toBeNull();
    expect(marks()).toEqual(['town hall 43']);
    typeBody(BODY);
    takeTyped();
    expect(marks()).toEqual(['town hall 39']);
  });

  it('brings a mark back that lost its words letter by letter, when the words are typed again', () => {
    for (let left = 'town hall'.length - 1; left >= 0; left -= 1) {
      typeBody(BODY.replace('town hall', 'town hall'.slice(0, left)));
      takeTyped();
    }
    expect(adrift()).toEqual(['town hall']);
    typeBody(BODY);
    takeTyped();
    expect(marks()).toEqual(['town hall 39']);
    expect(adrift()).toEqual([]);
  });

  it('moves what second readers marked, and brings back what lost its words', () => {
    const ours = markOn('town hall');
    const theirs = [
      { ...ours, id: 't1' },
      { ...markOn('junta'), id: 't2' },
    ];
    changeAuthored((quiz) => ({ ...quiz, second: [{ annotator: 'Li', marks: theirs, takenAt: 1 }] }));
    const second = () =>
      $authored.get()?.second[0]?.marks.map(({ id, quote, start }) => `${id} ${quote} ${start}`);
    typeBody(`So. ${BODY.replace('junta', 'board')}`);
    takeTyped();
    expect(second()).toEqual(['t1 town hall 43', 't2 junta 4']);
    endTyping();
    typeBody(`Now then. ${BODY}`);
    endTyping();
    expect(second()).toEqual(['t2 junta 14', 't1 town hall 49']);
    expect(marks()).toEqual(['town hall 49']);
  });

  it('goes on from what was done meanwhile', () => {
    typeBody(`So. ${BODY}`);
    takeTyped();
    changeAuthored((quiz) => ({ ...quiz, marks: [] }));
    typeBody(BODY);
    endTyping();
    expect(marks()).toEqual([]);
  });

  it('drops what was typed into a quiz that has left the desk', () => {
    typeBody('Another text.');
    $authored.set(newQuiz({ body: 'One.', about: {} }, 'q2', 1));
    vi.runAllTimers();
    expect($authored.get()?.body).toBe('One.');
  });
});

describe('marks without a place', () => {
  it('are put onto other words, if they stand in one place, or removed', () => {
    replaceBody('The council never listens. Never.\n\nIt said nothing.');
    expect(adrift()).toEqual(['town hall']);
    expect(putBack('m1', 'the mayor')).toBe('absent');
    expect(putBack('m1', 'never')).toBe('done');
    expect(marks()).toEqual(['never 12']);
    replaceBody('Gone, gone and gone.');
    expect(putBack('m1', 'gone')).toBe('several');
    dropAdrift('m1');
    expect(adrift()).toEqual([]);
  });
});

it('names a quiz after its title until somebody names it otherwise', () => {
  changeAbout({ title: 'The Old Bridge' });
  expect($authored.get()?.slug).toBe('the-old-bridge');
  changeAuthored((quiz) => ({ ...quiz, slug: 'bridge' }));
  changeAbout({ title: 'The New Bridge' });
  expect($authored.get()?.slug).toBe('bridge');
});
