/** What learners call themselves on an assignment. */
export interface Learner {
  /** A name, or the code that the teacher gave out in place of one. */
  readonly name: string;
  /** The class; may be empty. */
  readonly class: string;
}

const LONGEST = 200;

/**
 * A name as it is kept: one line, no white space around it, no invisible characters, not without end. A tidy name stays as it
 * is, also in a browser that knows fewer letters: receipts are made of names.
 */
export function tidyName(name: string): string {
  return (
    name
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/[\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]+/gu, '')
      // Only now: what stood between a letter and its accent is gone.
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST)
      // The cut may have gone through a character of two halves: one of them alone stands in no address.
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim()
  );
}

/** By this two spellings of one learner are the same: case, accents’ form and spaces do not count. */
export function learnerKey({ name, class: group }: Learner): string {
  return JSON.stringify([tidyName(name).toLowerCase(), tidyName(group).toLowerCase()]);
}
