import { type AgreementBand, agreementBand } from '../core/analysis/agreement.ts';
import type { AnnotationsTrouble } from '../core/authoring/second/annotations.ts';
import type { DifferenceCode } from '../core/authoring/second/differences.ts';
import type { Settlement } from '../core/authoring/second/settle.ts';
import { count } from './author.ts';
import { shortened } from './visible.ts';

/** A second reader by name; a file may have none. */
export function readerName(annotator: string): string {
  return annotator.trim() === '' ? 'Somebody without a name' : shortened(annotator, 60);
}

/** Said to whoever opens an invitation. */
export function invitedBy(from: string): string {
  const who = from.trim() === '' ? 'whoever invited you' : shortened(from, 60);
  return `You are invited as a second reader. Mark the text as you see it, then go to “Second reader”, save your marks, and send the file to ${who}.`;
}

export const MARKS_OF_ANOTHER =
  'That file holds a second reader’s marks. Open the quiz that they belong to, go to “Second reader”, and take the file in there.';

export const SECOND = {
  ask: 'Two people who know the subject see the same text differently. Ask somebody to mark it without seeing your marks, and settle what you see differently: the key gets better.',
  invite:
    'The invitation holds the text and nothing of what you marked. They open the file at their own desk.',
  take: 'What they send back stands beside your marks below. Nothing in your key changes until you say so.',
  sendHint: 'If somebody invited you: save your marks, and send them the file.',
  name: 'Your name',
  nameHint: 'Stands in the files that you save here.',
} as const;

export function tookSecond(taken: {
  readonly annotator: string;
  readonly marks: number;
  readonly sameText: boolean;
  readonly isKnown: boolean;
}): string {
  if (taken.isKnown) return `These marks of ${readerName(taken.annotator)} are here already.`;
  const came = `Took in ${count(taken.marks, 'mark')} of ${readerName(taken.annotator)}.`;
  return taken.sameText
    ? came
    : `${came} They read another version of the text; the marks stand where their words are.`;
}

/** Why a second reader’s file was not taken in, and what to do. */
export function secondTrouble(trouble: AnnotationsTrouble): string {
  switch (trouble.code) {
    case 'not-json':
    case 'not-annotations':
      return 'That file does not hold a second reader’s marks. Ask for the file that their desk saves under “Second reader”.';
    case 'newer-version':
      return `That file is of a newer version (${trouble.version}) of this page. Reload the page, or ask them to use the same site.`;
    case 'damaged':
      return trouble.marks.length === 0
        ? 'That file is damaged. Ask for it again.'
        : `That file is damaged: marks ${trouble.marks.slice(0, 10).join(', ')} cannot be read. Nothing was taken in. Ask for it again.`;
    case 'other-text':
      return `Those marks are on another text${trouble.title === '' ? '' : `, “${shortened(trouble.title, 60)}”`}. Open the quiz that they belong to.`;
  }
}

export function differenceSentence(code: DifferenceCode, annotator: string): string {
  const they = readerName(annotator);
  const sentences: Readonly<Record<DifferenceCode, string>> = {
    same: 'You marked this alike.',
    'other-family': 'You see different things in it.',
    'other-extent': 'You see the same in it, on different words.',
    'other-kind': 'One of you would have it flagged, the other not.',
    'only-ours': 'Only you marked this.',
    'only-theirs': `Only ${they} marked this.`,
  };
  return sentences[code];
}

const SETTLEMENT: Readonly<Record<Settlement, string>> = {
  ours: 'Keep mine',
  theirs: 'Take theirs',
  both: 'Both are right',
  contested: 'Make it contested',
};

/** What a button that settles a difference says. */
export function settlementWords(by: Settlement, code: DifferenceCode): string {
  if (code === 'only-ours' && by === 'theirs') return 'Take mine out';
  if (code === 'only-theirs' && by === 'ours') return 'Leave it unmarked';
  return SETTLEMENT[by];
}

/** “4 of 7 differences are settled.” */
export function settledCount(settled: number, all: number): string {
  if (all === 0) return 'You agree on every mark.';
  return settled === all
    ? 'Every difference is settled.'
    : `${settled} of ${count(all, 'difference')} settled.`;
}

export function lostMarks(lost: number): string {
  return `${count(lost, 'mark')} of theirs ${lost === 1 ? 'has' : 'have'} no place in the text as it stands.`;
}

const AGREEMENT: Readonly<Record<AgreementBand, string>> = {
  strong: 'On nearly every word you see the same.',
  moderate: 'On most words you see the same.',
  slight: 'You agree more than by chance, but see many words differently.',
  none: 'You agree no more than by chance.',
};

/** What the agreement of two readers means, in plain words. */
export function agreementSentence(alpha: number | null): string {
  return alpha === null
    ? 'There is too little marked to tell how far you agree.'
    : AGREEMENT[agreementBand(alpha)];
}

/** A measure from −1 to 1, or none. */
export function alphaFigure(alpha: number | null): string {
  // A little below nothing is nothing.
  return alpha === null
    ? '–'
    : alpha
        .toFixed(2)
        .replace(/^-0\.00$/, '0.00')
        .replace('-', '−');
}

/** A share from 0 to 1. */
export function shareFigure(share: number): string {
  return `${Math.round(share * 100)}%`;
}
