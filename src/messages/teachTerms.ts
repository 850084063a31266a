import { FAMILIES, type Family } from '../core/taxonomy/technique.ts';
import { minutesLong } from './assigned.ts';
import { FAMILY_LIST } from './families.ts';

/** What is set in the folded parts of the form, in a few words each. */

/** "All three", "Loaded language, Framing device". */
export function familiesValue(families: readonly Family[]): string {
  if (families.length === FAMILIES.length) return 'All three';
  const names = FAMILY_LIST.filter(({ id }) => families.includes(id)).map(({ name }) => name);
  return names.length === 0 ? 'None' : names.join(', ');
}

/** "20 minutes, more for some; 2 attempts". What cannot be read stands as it was typed. */
export function limitsValue(limits: {
  readonly minutes: string;
  readonly attempts: string;
  readonly accommodations: readonly unknown[];
}): string {
  const [minutes, attempts] = [limits.minutes.trim(), limits.attempts.trim()];
  const asMinutes = Number.isNaN(Number(minutes)) ? minutes : minutesLong(Number(minutes));
  const time = minutes === '' ? 'No time limit' : asMinutes;
  const more = minutes !== '' && limits.accommodations.length > 0 ? ', more for some' : '';
  const tries =
    attempts === '' ? 'any number of attempts' : attempts === '1' ? '1 attempt' : `${attempts} attempts`;
  return `${time}${more}; ${tries}`;
}

/** "No hints; the number of items is told; unknown flags do not count". */
export function helpValue(help: {
  readonly hints: boolean;
  readonly showCount: boolean;
  readonly unlisted: 'neutral' | 'costs';
}): string {
  return [
    help.hints ? 'Hints' : 'No hints',
    help.showCount ? 'the number of items is told' : 'the number of items is not told',
    help.unlisted === 'costs' ? 'unknown flags lower the score' : 'unknown flags do not count',
  ].join('; ');
}

/** "Name and class; instructions; results by mail". */
export function learnersValue(learners: {
  readonly identity: 'name' | 'code';
  readonly instructions: string;
  readonly mail: string;
}): string {
  return [
    learners.identity === 'code' ? 'A code in place of a name' : 'Name and class',
    learners.instructions.trim() === '' ? 'no instructions' : 'with instructions',
    ...(learners.mail.trim() === '' ? [] : [`results to ${learners.mail.trim()}`]),
  ].join('; ');
}
