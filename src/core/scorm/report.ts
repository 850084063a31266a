import { codeInteractions, partsOf } from './codeParts.ts';
import { type Answered, type Interaction, interactions } from './interactions.ts';
import { moment, timespan } from './times.ts';
import { LIMITS, type ScormVersion } from './version.ts';

/** What a hand-in tells the platform. */
export interface HandedIn {
  readonly quiz: string;
  /** 1 for the first hand-in. */
  readonly round: number;
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
  /** Milliseconds of work. */
  readonly activeMs: number;
  /** See `writeResultCode`. */
  readonly code: string;
  /**
   * The score and what it is made of; `null` where the page cannot or may not tell: a sealed key, feedback that waits for
   * the teacher, a quiz without a key.
   */
  readonly answered: Answered | null;
}

/** What the platform said of itself and holds already. */
export interface PlatformState {
  /** The score from which the platform lets pass, 0 to 100; `null` where it sets none. */
  readonly passMark: number | null;
  /** How many interactions and comments it holds. */
  readonly interactions: number;
  readonly comments: number;
}

/** Values to be set on the platform, one after another. */
export interface Setting {
  readonly element: string;
  readonly value: string;
}

/** A hand-in as settings. Each list of `extras` stands for itself: what follows a refused one in it makes no sense. */
export interface Report {
  /** Score and status: what the platform's own gradebook lives on. */
  readonly needed: readonly Setting[];
  /** One list an interaction; platforms need not take any. */
  readonly extras: readonly (readonly Setting[])[];
  /** Ways of keeping the code of the result, of which one is enough. */
  readonly code: readonly (readonly Setting[])[];
}

/**
 * What to set on the platform when a quiz is handed in, within its fields' limits. Data models: SCORM 1.2 run-time
 * environment, section 3.4; SCORM 2004 4th Edition run-time environment, section 4.2.
 *
 * There is no pass mark of ours: SCORM 1.2 is told `completed`, and SCORM 2004 `completed` with an unknown success,
 * unless the platform sets a score to pass.
 */
export function report(version: ScormVersion, handedIn: HandedIn, state: PlatformState): Report {
  const { answered, submittedAt, code } = handedIn;
  const items = answered ? interactions(version, answered) : codeInteractions(version, handedIn);
  const lists = items.map((item, index) =>
    interactionSettings(version, item, state.interactions + index, submittedAt),
  );
  return {
    needed: [
      ...(answered ? scoreSettings(version, answered.result.score) : []),
      ...statusSettings(version, answered?.result.score ?? null, state.passMark),
    ],
    extras: answered ? lists : [],
    code: [answered ? [] : lists.flat(), commentSettings(version, code, state.comments, submittedAt)].filter(
      (settings) => settings.length > 0,
    ),
  };
}

function scoreSettings(version: ScormVersion, score: number): Setting[] {
  const of = version === 'scorm12' ? 'cmi.core.score' : 'cmi.score';
  const points = decimal(score, 2);
  return [
    ...(version === 'scorm2004' ? [{ element: `${of}.scaled`, value: decimal(score / 100, 4) }] : []),
    { element: `${of}.raw`, value: points },
    { element: `${of}.min`, value: '0' },
    { element: `${of}.max`, value: '100' },
  ];
}

function statusSettings(version: ScormVersion, score: number | null, passMark: number | null): Setting[] {
  const success =
    score === null || passMark === null ? null : Number(decimal(score, 2)) >= passMark ? 'passed' : 'failed';
  if (version === 'scorm12') return [{ element: 'cmi.core.lesson_status', value: success ?? 'completed' }];
  return [
    { element: 'cmi.completion_status', value: 'completed' },
    { element: 'cmi.success_status', value: success ?? 'unknown' },
  ];
}

function interactionSettings(
  version: ScormVersion,
  item: Interaction,
  index: number,
  time: number,
): Setting[] {
  const old = version === 'scorm12';
  const outcome = { right: 'correct', wrong: old ? 'wrong' : 'incorrect', neutral: 'neutral' }[item.outcome];
  const fields: readonly (readonly [string, string])[] = [
    ['id', item.id],
    ['type', item.type],
    [old ? 'time' : 'timestamp', moment(version, time)],
    ...(item.correct ?? []).map((answer, at) => [`correct_responses.${at}.pattern`, answer] as const),
    ['weighting', String(item.weighting)],
    [old ? 'student_response' : 'learner_response', item.response],
    ['result', outcome],
    ...(item.latency === null ? [] : [['latency', timespan(version, item.latency)] as const]),
  ];
  return fields.map(([field, value]) => ({ element: `cmi.interactions.${index}.${field}`, value }));
}

/** The code among the learner's comments: one in SCORM 1.2, where it must fit; one or several in SCORM 2004. */
function commentSettings(version: ScormVersion, code: string, first: number, time: number): Setting[] {
  const most = LIMITS[version].comment;
  if (version === 'scorm12') return code.length > most ? [] : [{ element: 'cmi.comments', value: code }];
  return partsOf(code, most).flatMap((comment, index) => {
    const of = `cmi.comments_from_learner.${first + index}`;
    return [
      { element: `${of}.comment`, value: comment },
      { element: `${of}.timestamp`, value: moment(version, time) },
    ];
  });
}

/** A number in so many decimals at most, without zeros at the end. */
function decimal(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
