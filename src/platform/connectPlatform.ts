import { atom, type ReadableAtom } from 'nanostores';
import type { Attempt } from '../core/attempt/attempt.ts';
import { tidyName } from '../core/attempt/learner.ts';
import { type AssignedPart, resultOf } from '../core/attempt/resultFile.ts';
import { textFingerprint } from '../core/attempt/textFingerprint.ts';
import { writeResultCode } from '../core/handIn/resultCode.ts';
import type { Answered } from '../core/scorm/interactions.ts';
import type { HandedIn } from '../core/scorm/report.ts';
import { readSuspendData, writeSuspendData } from '../core/scorm/suspendData.ts';
import type { PlatformTrouble } from '../core/scorm/trouble.ts';
import { LIMITS, type ScormVersion } from '../core/scorm/version.ts';
import { $attempt, restoreAttempt } from '../stores/attempt/attemptStore.ts';
import { $article } from '../stores/marking/textStore.ts';
import { $quiz } from '../stores/quiz/quizStore.ts';
import { $openedResult, $result } from '../stores/review/reviewStore.ts';
import { type Around, browserAround } from './browserAround.ts';
import { openPlatform, type Platform } from './openPlatform.ts';
import { withOwn } from './withOwn.ts';

/** What the page adds to an attempt that is kept on a platform. */
export interface Work {
  /**
   * Whether score and answers are held back from the platform, as the learner may look them up there: with a sealed key,
   * and where feedback waits for the teacher. The platform then gets the code of the result.
   */
  readonly held: boolean;
  /** Of the hand-in that was just made; asked for when it is reported. */
  assigned(): AssignedPart | undefined;
  /** What else shall be there on another device: settings, counts. Plain JSON, short. Asked for at each save. */
  settings(): Readonly<Record<string, unknown>>;
  /** Takes back what `settings` gave on an earlier visit. Called once, before `begin` returns, if at all. */
  restore(settings: Readonly<Record<string, unknown>>): void;
}

/** The tie between this page and the platform that launched it. */
export interface Connection {
  /** As the platform calls the learner; empty where it does not say, or is not there: then the page asks. */
  readonly learnerName: string;
  /** Whether the platform takes results; not for a teacher who looks in. */
  readonly isRecording: boolean;
  /** What stands between the page and the platform; the device keeps its own copy in any case. */
  readonly $trouble: ReadableAtom<PlatformTrouble | null>;
  /** How much of the attempt the platform has no room for. */
  readonly $leftOut: ReadableAtom<{ readonly notes: number; readonly flags: number }>;
  /**
   * From now on the platform has what the attempt store has. Call it once, when the attempt is open. Where the platform's
   * copy is newer than the device's, it is put in its place.
   */
  begin(work: Work): void;
  /** Hands everything over once more. */
  retry(): void;
}

/**
 * Ties this page to the platform that launched it: greets it at once, says goodbye when the page goes away. Call it once a
 * page. Nothing is ever lost to a platform that refuses, throws or is not there: `$trouble` says so, and all else goes on.
 */
export function connectPlatform(version: ScormVersion, around: Around = browserAround()): Connection {
  const $trouble = atom<PlatformTrouble | null>(null);
  const $leftOut = atom({ notes: 0, flags: 0 });
  const opened = openPlatform(version, { ...around, told: (trouble) => $trouble.set(trouble) });
  if ('trouble' in opened) {
    $trouble.set(opened.trouble);
    const nothing = () => undefined;
    return { learnerName: '', isRecording: false, $trouble, $leftOut, begin: nothing, retry: nothing };
  }
  around.onHide(() => opened.flush());
  let stay = around.onLeave(opened.close);
  let again: () => void = () => undefined;
  // Whoever comes back to a page that said goodbye hears that nothing is handed over any more.
  around.onReturn(() => again());
  return {
    learnerName: tidyName(opened.learner.name),
    isRecording: opened.isRecording,
    $trouble,
    $leftOut,
    begin(work) {
      // Behind whoever else hears of it: the attempt counts its last seconds before the goodbye.
      stay();
      stay = around.onLeave(opened.close);
      again = follow(opened, work, (leftOut) => $leftOut.set(leftOut));
    },
    retry: () => again(),
  };
}

/** Keeps the platform up to date; gives what hands everything over once more. */
function follow(
  platform: Platform,
  work: Work,
  left: (out: { notes: number; flags: number }) => void,
): () => void {
  const text = $article.get()?.text ?? '';
  const fingerprint = textFingerprint(text);
  /** Milliseconds of work until a flag was made, by its id; of flags from earlier visits nothing is known. */
  const madeAfter = new Map<string, number>();
  /** When what the platform held was handed in, to the second: its copy has no more. */
  let held = bringBack(platform, work, text, fingerprint);
  /** When what this page reported was handed in. */
  let reported: number | undefined;
  const isReported = (at: number) => (reported === undefined ? sameSecond(at, held) : at === reported);
  let known = new Set($attempt.get()?.flags.map(({ id }) => id));

  let begun = false;

  const save = (attempt: Attempt) => {
    begun = true;
    const { data, dropped } = writeSuspendData(
      { attempt, text: fingerprint, settings: work.settings() },
      LIMITS[platform.version].suspendData,
    );
    left({ notes: dropped.notes, flags: dropped.flags });
    platform.save(data);
  };
  const reportHandIn = () => {
    const attempt = $attempt.get();
    if (attempt?.submittedAt === undefined || isReported(attempt.submittedAt)) return;
    if ($openedResult.get()) return;
    // Where there is a key, the score comes when what scores is loaded.
    if (!work.held && $quiz.get()?.key && !$result.get()) return;
    reported = attempt.submittedAt;
    platform.finish(handedIn(attempt, work, text, fingerprint, madeAfter));
  };

  $attempt.subscribe((attempt) => {
    if (!attempt) return;
    for (const { id } of attempt.flags) if (!known.has(id)) madeAfter.set(id, attempt.activeMs);
    known = new Set(attempt.flags.map(({ id }) => id));
    // Whoever only looks in leaves the platform as it was.
    if (begun || !isEmpty(attempt)) save(attempt);
  });
  // After whatever else belongs to a hand-in is done.
  const soon = () => queueMicrotask(reportHandIn);
  $attempt.subscribe(soon);
  $result.subscribe(soon);
  return () => {
    const attempt = $attempt.get();
    if (!attempt) return;
    held = undefined;
    reported = undefined;
    save(attempt);
    reportHandIn();
    platform.flush();
  };
}

/**
 * Puts the platform's copy in place of the device's where it is newer, or the device has none. Gives when the platform was
 * last handed a result, as its copy has it.
 */
function bringBack(platform: Platform, work: Work, text: string, fingerprint: string): number | undefined {
  const own = $attempt.get();
  if (!own) return undefined;
  const kept = readSuspendData(platform.suspended, own.quiz, text, fingerprint);
  if ('code' in kept) return undefined;
  if (isEmpty(own) || seconds(kept.attempt.updatedAt) > seconds(own.updatedAt)) {
    restoreAttempt(withOwn(kept.attempt, own));
    work.restore(kept.settings);
  }
  return kept.attempt.submittedAt;
}

function isEmpty({ flags, submittedAt, earlier }: Attempt): boolean {
  return flags.length === 0 && submittedAt === undefined && earlier.length === 0;
}

function handedIn(
  attempt: Attempt,
  work: Work,
  text: string,
  fingerprint: string,
  madeAfter: ReadonlyMap<string, number>,
): HandedIn {
  const quiz = $quiz.get();
  const result = resultOf(attempt, {
    title: quiz?.title ?? '',
    text: fingerprint,
    assigned: work.assigned(),
  });
  const round = attempt.earlier.length + 1;
  const scored = work.held ? null : $result.get();
  const answered: Answered | null =
    scored && quiz?.key
      ? { quiz: attempt.quiz, round, result: scored, key: quiz.key, flags: attempt.flags, text, madeAfter }
      : null;
  return {
    quiz: attempt.quiz,
    round,
    submittedAt: result.submittedAt,
    activeMs: attempt.activeMs,
    code: writeResultCode(result),
    answered,
  };
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}

function sameSecond(one: number, other: number | undefined): boolean {
  return other !== undefined && seconds(one) === seconds(other);
}
