import { beforeEach, describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../core/article/markdown.ts';
import type { AuthoredQuiz, NoteMark } from '../../../core/authoring/authoredQuiz.ts';
import { writeAnnotations } from '../../../core/authoring/second/annotations.ts';
import { writeInvitation } from '../../../core/authoring/second/invitation.ts';
import { $authored, $authoredArticle } from '../authoredStore.ts';
import { readOwnFile } from '../intake/ownFiles.ts';
import { newQuiz } from '../newQuiz.ts';
import { replaceBody } from '../text/bodyStore.ts';
import {
  $canUndo,
  $comparisons,
  removeSecond,
  reopen,
  settleBy,
  takeSecond,
  undoStep,
} from './secondStore.ts';

const BODY = 'The bridge fell on Monday, and nobody was hurt.';

function fair(id: string, quote: string): NoteMark {
  const start = BODY.indexOf(quote);
  return { id, kind: 'fair', start, end: start + quote.length, quote, why: `${id} says so.` };
}

const ours: AuthoredQuiz = {
  ...newQuiz({ body: BODY, about: { title: 'A bridge' } }, 'q1', 1),
  marks: [fair('monday', 'Monday')],
};
const theirs = { ...ours, annotator: 'Omar', marks: [fair('hurt', 'nobody was hurt')] };
const file = writeAnnotations(theirs, parseMarkdown(BODY, 'en'));
const ids = () => $authored.get()?.marks.map(({ id }) => id);
const first = () => {
  const [comparison] = $comparisons.get();
  if (!comparison) throw new Error('Nobody was taken in.');
  return comparison;
};

beforeEach(() => {
  $authored.set(null);
  $authored.set(ours);
});

describe('a second reader', () => {
  it('is invited with a text that has no marks', () => {
    const article = $authoredArticle.get();
    if (!article) throw new Error('There is no article.');
    const text = writeInvitation({ ...ours, annotator: 'Mia' }, article);
    const own = readOwnFile([{ name: 'invitation.json', text }]);
    expect(own).toMatchObject({ quiz: { body: BODY, marks: [] }, notes: [expect.stringContaining('Mia')] });
  });

  it('stands beside us, and each difference is settled and taken back', () => {
    expect(takeSecond(file)).toEqual({ annotator: 'Omar', marks: 1, sameText: true, isKnown: false });
    // Whoever opens the same file again has it already.
    expect(takeSecond(file)).toMatchObject({ isKnown: true });
    expect($comparisons.get()).toHaveLength(1);
    expect(first().differences.map(({ code }) => code)).toEqual(['only-ours', 'only-theirs']);
    const [mine, other] = first().differences;
    if (!mine || !other) throw new Error('There are no differences.');
    settleBy(first().second, other, 'theirs');
    expect(ids()).toEqual(['monday', 'hurt']);
    settleBy(first().second, mine, 'theirs');
    expect(ids()).toEqual(['hurt']);
    undoStep();
    undoStep();
    expect(ids()).toEqual(['monday']);
    expect(first().second.settled ?? []).toEqual([]);
    settleBy(first().second, mine, 'ours');
    expect(first().second.settled).toEqual([mine.id]);
    reopen(first().second, mine.id);
    expect(first().second.settled).toEqual([]);
    removeSecond(first().second);
    expect($comparisons.get()).toEqual([]);
    undoStep();
    expect($comparisons.get()).toHaveLength(1);
  });

  it('is not taken back over what was marked since', () => {
    takeSecond(file);
    $authored.set({ ...ours, marks: [] });
    expect($canUndo.get()).toBe(false);
    undoStep();
    expect(ids()).toEqual([]);
  });

  it('keeps the marks of a text that changes, also those that lose their words for a while', () => {
    takeSecond(file);
    replaceBody(`So it went. ${BODY.replace('nobody was hurt', 'that was all')}`);
    expect(first()).toMatchObject({ lost: 1, differences: [{ code: 'only-ours' }] });
    replaceBody(BODY);
    expect(first()).toMatchObject({ lost: 0, differences: [{}, { code: 'only-theirs' }] });
  });

  it('is refused with a reason where the file is another', () => {
    expect(takeSecond('{"format":"slantwise-desk"}')).toEqual({ trouble: { code: 'not-annotations' } });
    expect($comparisons.get()).toEqual([]);
    expect($canUndo.get()).toBe(false);
  });
});
