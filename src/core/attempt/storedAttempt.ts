import type { Attempt } from './attempt.ts';
import { isRecord, readCount, readEarlier, readFlags } from './reading.ts';

/** Why a stored attempt cannot be used as it is. It is then set aside, never thrown away. */
export type StoredTrouble = 'not-json' | 'not-an-attempt' | 'other-quiz' | 'other-version';

export type StoredAttempt =
  | { readonly attempt: Attempt; readonly unreadable: number }
  | { readonly trouble: StoredTrouble };

/** How an attempt is written down. */
export function writeAttempt(attempt: Attempt): string {
  return JSON.stringify(attempt);
}

/**
 * Reads what an earlier visit stored. There is one version so far; when a second comes, the first is
 * migrated here. Any other is named as trouble and left for the caller to set aside.
 */
export function readAttempt(stored: string, quiz: string): StoredAttempt {
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return { trouble: 'not-json' };
  }
  if (!isRecord(value)) return { trouble: 'not-an-attempt' };
  if (value['version'] !== 1) return { trouble: 'other-version' };
  if (value['quiz'] !== quiz) return { trouble: 'other-quiz' };
  const read = readFlags(value['flags']);
  if (!read) return { trouble: 'not-an-attempt' };
  const adrift = value['adrift'] === undefined ? { flags: [], unreadable: 0 } : readFlags(value['adrift']);
  const earlier = readEarlier(value['earlier']);
  const startedAt = readCount(value['startedAt']) ?? 0;
  const submittedAt = readCount(value['submittedAt']);
  const keyFingerprint = value['keyFingerprint'];
  return {
    attempt: {
      version: 1,
      quiz,
      keyFingerprint: typeof keyFingerprint === 'string' ? keyFingerprint : '',
      startedAt,
      updatedAt: readCount(value['updatedAt']) ?? startedAt,
      activeMs: readCount(value['activeMs']) ?? 0,
      ...(submittedAt === null ? {} : { submittedAt, score: readCount(value['score']) }),
      flags: read.flags,
      adrift: adrift?.flags ?? [],
      earlier: earlier.rounds,
    },
    unreadable: read.unreadable + (adrift?.unreadable ?? 1) + earlier.unreadable,
  };
}
