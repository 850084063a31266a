import type { MarkNotice, Unmarked } from '../../core/gradebook/marking/markedHandIn.ts';
import type { Round, RoundNotice } from '../../core/gradebook/table/rounds.ts';

export type NoticeCode = RoundNotice['code'] | MarkNotice;

/** What is told of a hand-in, in two words for the table. */
export const NOTICES_SHORT: Readonly<Record<NoticeCode, string>> = {
  late: 'late',
  'over-time': 'over time',
  'over-attempts': 'extra try',
  'other-key-version': 'other key',
  'other-text': 'other text',
  'other-terms': 'other terms',
};

/** Why a hand-in has no score yet, in a word or two for the table. */
export const UNMARKED_SHORT: Readonly<Record<Unmarked['state'], string>> = {
  'no-quiz': 'no quiz',
  'no-text': 'no text',
  'no-key': 'no key',
  draft: 'draft key',
  'needs-passcode': 'sealed',
  'cannot-place': 'ask for file',
};

/** Every notice of a round, those of its marks too. */
export function codesOf({ notices, marking }: Round): NoticeCode[] {
  return [...notices.map(({ code }) => code), ...(marking?.state === 'marked' ? marking.notices : [])];
}
