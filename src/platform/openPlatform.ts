import {
  type HandedIn,
  type PlatformState,
  type Report,
  report,
  type Setting,
} from '../core/scorm/report.ts';
import { timespan } from '../core/scorm/times.ts';
import type { PlatformTrouble } from '../core/scorm/trouble.ts';
import type { ScormVersion } from '../core/scorm/version.ts';
import { type Calls, callsOf } from './calls.ts';
import { type Frame, findApi } from './findApi.ts';

/**
 * The learning platform that launched the page. No method throws; what went wrong is told to the surroundings, and
 * `null` when nothing is amiss any more.
 */
export interface Platform {
  readonly version: ScormVersion;
  /** As the platform calls the learner; either may be empty. */
  readonly learner: { readonly id: string; readonly name: string };
  /** What it kept of the learner’s last visit; empty where nothing. */
  readonly suspended: string;
  /** Whether it takes results: a teacher who looks in and a learner who looks back are not recorded. */
  readonly isRecording: boolean;
  /** Hands over what to keep; the platform is asked to store it a moment later. */
  save(data: string): void;
  /** Reports a hand-in, and has it stored at once. */
  finish(handedIn: HandedIn): void;
  /** Has what was handed over stored now. */
  flush(): void;
  /** Says goodbye, once: how long the visit took, and that the learner may come back. */
  close(): void;
}

/** What of the browser is used, so that tests can stand in for it. */
export interface Surroundings {
  readonly frame: Frame;
  /** Milliseconds, of a clock that nobody sets. */
  now(): number;
  /** Does something later; gives what calls it off. */
  later(act: () => void, ms: number): () => void;
  /** Hears what the platform lacks. */
  told(trouble: PlatformTrouble | null): void;
}

/** How long changes are gathered before the platform is asked to store them: storing is a request to its server. */
const GATHER = 2_000;

const ELEMENTS = {
  scorm12: {
    id: 'cmi.core.student_id',
    name: 'cmi.core.student_name',
    mode: 'cmi.core.lesson_mode',
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    passMark: 'cmi.student_data.mastery_score',
  },
  scorm2004: {
    id: 'cmi.learner_id',
    name: 'cmi.learner_name',
    mode: 'cmi.mode',
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    passMark: 'cmi.scaled_passing_score',
  },
} as const;

/** Greets the platform that launched this page. */
export function openPlatform(
  version: ScormVersion,
  { frame, now, later, told }: Surroundings,
): Platform | { readonly trouble: 'absent' | 'refused' } {
  const api = findApi(frame, version);
  if (!api) return { trouble: 'absent' };
  const calls = callsOf(version, api);
  if (calls.initialize()) return { trouble: 'refused' };
  const openedAt = now();
  const elements = ELEMENTS[version];
  const mode = calls.get(elements.mode);
  const isRecording = mode !== 'browse' && mode !== 'review';
  if (isRecording) begin(calls, elements.status);

  let closed = false;
  /** What the platform held before a hand-in was first told, by its time: telling it again writes over it. */
  const before = new Map<number, PlatformState>();
  const stateBefore = (submittedAt: number) => {
    const state = before.get(submittedAt) ?? stateOf(version, calls);
    before.set(submittedAt, state);
    return state;
  };
  let callOff: (() => void) | null = null;
  /** What the platform would not take, until it does. */
  const refused = new Set<'data' | 'report' | 'storing'>();
  const note = (what: 'data' | 'report' | 'storing', isTaken: boolean) => {
    if (isTaken) refused.delete(what);
    else refused.add(what);
    told(refused.size > 0 ? 'refused' : null);
  };
  const store = () => {
    callOff?.();
    callOff = null;
    note('storing', calls.commit() === null);
  };
  const spend = () => set(calls, elements.sessionTime, timespan(version, now() - openedAt));
  const record = (act: () => void) => {
    if (closed) told('closed');
    else if (isRecording) act();
  };
  return {
    version,
    learner: { id: calls.get(elements.id), name: calls.get(elements.name) },
    suspended: calls.get('cmi.suspend_data'),
    isRecording,
    save: (data) =>
      record(() => {
        note('data', set(calls, 'cmi.suspend_data', data));
        callOff ??= later(() => record(store), GATHER);
      }),
    finish: (handedIn) =>
      record(() => {
        note('report', tell(calls, handedIn, report(version, handedIn, stateBefore(handedIn.submittedAt))));
        spend();
        store();
      }),
    flush: () => record(() => callOff && store()),
    close() {
      if (closed) return;
      closed = true;
      callOff?.();
      if (isRecording) {
        spend();
        set(calls, elements.exit, 'suspend');
        calls.commit();
      }
      calls.terminate();
    },
  };
}

/** A first visit is begun, not complete; what an earlier one reached stays. Platforms that do not care may refuse. */
function begin(calls: Calls, status: string): void {
  const reached = calls.get(status);
  if (reached === '' || reached === 'not attempted' || reached === 'unknown')
    set(calls, status, 'incomplete');
}

function set(calls: Calls, element: string, value: string): boolean {
  return calls.set(element, value) === null;
}

/** Sets one value after another; stops where one is refused. */
function setAll(calls: Calls, settings: readonly Setting[]): boolean {
  return settings.every(({ element, value }) => set(calls, element, value));
}

/** Whether the platform took all that counts: status and score, or, where it may not know the score, the result's code. */
function tell(calls: Calls, { answered }: HandedIn, { needed, extras, code }: Report): boolean {
  // What was refused does not keep the rest from being told.
  const took = needed.map((setting) => setAll(calls, [setting]));
  for (const settings of extras) if (!setAll(calls, settings)) break;
  const kept = code.map((settings) => setAll(calls, settings));
  return took.every(Boolean) && (answered !== null || kept.some(Boolean));
}

function stateOf(version: ScormVersion, calls: Calls): PlatformState {
  return {
    passMark: passMark(version, calls),
    interactions: countOf(calls, 'cmi.interactions._count'),
    comments: version === 'scorm12' ? 0 : countOf(calls, 'cmi.comments_from_learner._count'),
  };
}

function countOf(calls: Calls, element: string): number {
  const count = Number(calls.get(element));
  return Number.isInteger(count) && count >= 0 ? count : 0;
}

/** The platform's own mark to pass, 0 to 100; `null` where it has none. */
function passMark(version: ScormVersion, calls: Calls): number | null {
  const written = calls.get(ELEMENTS[version].passMark);
  const mark = Number(written);
  if (written.trim() === '' || !Number.isFinite(mark)) return null;
  return version === 'scorm12' ? mark : mark * 100;
}
