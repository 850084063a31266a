import { z } from 'zod';
import { isVisible, unseenCharacters } from '../article/characters.ts';

/** Rules that zod has no word for. Each names the problem code that its breach is reported under. */
export type RuleCode =
  | 'empty-text'
  | 'unseen-characters'
  | 'bad-id'
  | 'bad-date'
  | 'bad-lang'
  | 'bad-fingerprint'
  | 'bad-url'
  | 'quote-and-ends'
  | 'incomplete-selector';

export function rule(code: RuleCode): { params: { code: RuleCode } } {
  return { params: { code } };
}

/** Text without control characters and the like, and with at least one visible character. */
export const words = z
  .string()
  .refine(isVisible, { ...rule('empty-text'), abort: true })
  .refine((text) => unseenCharacters(text).length === 0, rule('unseen-characters'));

/** An address that a page may link to: no `javascript:`, no `file:`. */
export const webAddress = z
  .string()
  .refine((text) => z.url({ protocol: /^https?$/ }).safeParse(text).success, rule('bad-url'))
  .refine((text) => unseenCharacters(text).length === 0, rule('unseen-characters'));
