const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
/** The latest time that a date can hold; a file may claim a later one. */
const LAST_TIME = 8.64e15;

/** “23 Nov 2026”, in the reader's zone. */
export function dateWords(at: number): string {
  return at <= LAST_TIME ? DATE.format(at) : 'an impossible date';
}

/** “23 Nov 2026, 14:05”, in the reader's zone. */
export function momentWords(at: number): string {
  return at > 0 && at <= LAST_TIME ? MOMENT.format(at) : 'at an unknown time';
}

/** “1 result”, “12 results”. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** A day as file names have it, in the reader's zone: `2026-11-23`. */
export function fileDate(at: number): string {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
