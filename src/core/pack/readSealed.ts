import { readSealedKey, type SealedKey } from '../sealing/sealedKey.ts';
import type { PackFile } from './pack.ts';
import type { PackProblem } from './problem.ts';
import { readFile } from './readFile.ts';

export interface SealedReading {
  /** `null` where the key is not sealed, or the file is wrong. */
  readonly sealed: SealedKey | null;
  readonly problems: readonly PackProblem[];
}

/**
 * Reads `sealed.json`, the key of a pack under a passcode, as `quiz seal` writes it.
 *
 * @param fingerprint of `key.yaml` as it stands; `undefined` where that has problems of its own
 */
export function readSealed(
  file: PackFile | undefined,
  slug: string,
  fingerprint: string | undefined,
): SealedReading {
  if (!file) return { sealed: null, problems: [] };
  const problem = (code: 'bad-seal' | 'stale-seal'): SealedReading => ({
    sealed: null,
    problems: [{ file: file.path, line: 1, column: 1, code }],
  });
  const content = readFile(file);
  if (typeof content !== 'string') return { sealed: null, problems: [content] };
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return problem('bad-seal');
  }
  const sealed = readSealedKey(value);
  if (!sealed) return problem('bad-seal');
  const isOfThisKey = fingerprint === undefined || sealed.keyFingerprint === fingerprint;
  return sealed.quiz === slug && isOfThisKey ? { sealed, problems: [] } : problem('stale-seal');
}
