import { isRecord } from '../../core/attempt/reading.ts';
import { ATTEMPT_PREFIX } from '../storage/deviceKeys.ts';
import type { DeviceStorage } from '../storage/deviceStorage.ts';

/** How far a learner got with a quiz on this device. A quiz without an entry was not started. */
export interface Progress {
  readonly state: 'open' | 'submitted';
  readonly flags: number;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  /** 0 to 100; only once handed in, and only where the attempt keeps it. */
  readonly score?: number;
}

/** By the quiz's slug. */
export type ProgressBySlug = ReadonlyMap<string, Progress>;

export const NO_PROGRESS: ProgressBySlug = new Map();

/**
 * Reads the attempts kept on this device. The library only looks: what is not an attempt as version 1
 * writes it is passed over, and storage that refuses to be read means no progress is known.
 */
export function readProgress(storage: DeviceStorage | null): ProgressBySlug {
  if (storage === null) return NO_PROGRESS;
  const found = new Map<string, Progress>();
  try {
    for (let index = 0; index < storage.length; index += 1) {
      const key = storage.key(index);
      if (!key?.startsWith(ATTEMPT_PREFIX)) continue;
      const slug = key.slice(ATTEMPT_PREFIX.length);
      const progress = parseAttempt(slug, storage.getItem(key));
      if (progress !== null) found.set(slug, progress);
    }
  } catch {
    return NO_PROGRESS;
  }
  return found;
}

/** The slug of the attempt that was worked on last and not handed in, or `null`. */
export function lastOpen(progress: ProgressBySlug): string | null {
  const open = [...progress].filter(([, entry]) => entry.state === 'open');
  open.sort(([, a], [, b]) => b.updatedAt - a.updatedAt);
  return open[0]?.[0] ?? null;
}

function parseAttempt(slug: string, json: string | null): Progress | null {
  let attempt: unknown;
  try {
    attempt = JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
  if (!isRecord(attempt) || attempt.version !== 1 || attempt.quiz !== slug) return null;
  const { flags, updatedAt, submittedAt, score } = attempt;
  if (!Array.isArray(flags) || !isNumber(updatedAt)) return null;
  if (isNumber(submittedAt)) {
    const known = isNumber(score) && score >= 0 && score <= 100;
    return { state: 'submitted', flags: flags.length, updatedAt, ...(known && { score }) };
  }
  // Opened and closed again without a flag is not begun.
  return flags.length > 0 ? { state: 'open', flags: flags.length, updatedAt } : null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
