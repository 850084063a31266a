import type { Feedback } from '../../../core/assignment/terms.ts';
import { isRecord } from '../../../core/attempt/reading.ts';
import type { UnlistedRule } from '../../../core/scoring/options.ts';
import { FAMILIES, type Family } from '../../../core/taxonomy/technique.ts';

/** More time for some learners, as it is typed. */
export interface AccommodationDraft {
  readonly name: string;
  readonly minutes: string;
}

/** The form of an assignment as it is filled in: numbers and dates are what was typed, right or not. */
export interface AssignForm {
  /** The quiz's slug, or the name that `onDevice` gives one of this device; empty until one is chosen. */
  readonly quiz: string;
  readonly families: readonly Family[];
  /** Empty for no limit. */
  readonly minutes: string;
  readonly accommodations: readonly AccommodationDraft[];
  /** Empty for as many as one likes. */
  readonly attempts: string;
  readonly feedback: Feedback;
  readonly hints: boolean;
  readonly showCount: boolean;
  readonly unlisted: UnlistedRule;
  /** `YYYY-MM-DD`, as browsers give it; empty for no due date. */
  readonly dueDate: string;
  /** `HH:MM`; empty for the end of the day. */
  readonly dueTime: string;
  readonly instructions: string;
  readonly identity: 'name' | 'code';
  readonly mail: string;
  readonly sealed: boolean;
  readonly passcode: string;
  /** Whether the passcode is kept on this device. */
  readonly remember: boolean;
  /** For the teacher alone: the classes it is given to, parted by commas. */
  readonly classes: string;
}

export const EMPTY_FORM: AssignForm = {
  quiz: '',
  families: FAMILIES,
  minutes: '',
  accommodations: [],
  attempts: '',
  feedback: 'end',
  hints: false,
  showCount: true,
  unlisted: 'neutral',
  dueDate: '',
  dueTime: '',
  instructions: '',
  identity: 'name',
  mail: '',
  sealed: false,
  passcode: '',
  remember: false,
  classes: '',
};

/** Reads a form that an earlier page kept; whatever cannot be read is as in an empty one. */
export function readForm(text: string | null): AssignForm {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? '');
  } catch {
    return EMPTY_FORM;
  }
  if (!isRecord(kept)) return EMPTY_FORM;
  const known = kept;
  const one = <Value>(name: keyof AssignForm, values: readonly Value[], usual: Value): Value =>
    values.find((value) => value === known[name]) ?? usual;
  const words = (name: keyof AssignForm) => (typeof known[name] === 'string' ? known[name] : '');
  const families = known['families'];
  const accommodations = known['accommodations'];
  return {
    quiz: words('quiz'),
    families: Array.isArray(families) ? FAMILIES.filter((family) => families.includes(family)) : FAMILIES,
    minutes: words('minutes'),
    accommodations: Array.isArray(accommodations) ? accommodations.flatMap(readAccommodation) : [],
    attempts: words('attempts'),
    feedback: one('feedback', ['each', 'end', 'release'], EMPTY_FORM.feedback),
    hints: one('hints', [true, false], EMPTY_FORM.hints),
    showCount: one('showCount', [true, false], EMPTY_FORM.showCount),
    unlisted: one('unlisted', ['neutral', 'costs'], EMPTY_FORM.unlisted),
    dueDate: words('dueDate'),
    dueTime: words('dueTime'),
    instructions: words('instructions'),
    identity: one('identity', ['name', 'code'], EMPTY_FORM.identity),
    mail: words('mail'),
    sealed: one('sealed', [true, false], EMPTY_FORM.sealed),
    passcode: words('passcode'),
    remember: one('remember', [true, false], EMPTY_FORM.remember),
    classes: words('classes'),
  };
}

function readAccommodation(value: unknown): AccommodationDraft[] {
  if (!isRecord(value) || typeof value['name'] !== 'string' || typeof value['minutes'] !== 'string')
    return [];
  return [{ name: value['name'], minutes: value['minutes'] }];
}
