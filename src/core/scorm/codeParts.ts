import { type Interaction, interactionId } from './interactions.ts';
import { LIMITS, type ScormVersion } from './version.ts';

/**
 * The code of a result as a platform can keep it: one interaction, or several where it is longer than a field. Put
 * together in order their answers are the code; `findResultCodes` reads it with or without line breaks between.
 */
export function codeInteractions(
  version: ScormVersion,
  { quiz, round, code, activeMs }: { quiz: string; round: number; code: string; activeMs: number },
): Interaction[] {
  const parts = partsOf(code, LIMITS[version].fillIn);
  return parts.map((response, index) => ({
    id: interactionId(version, quiz, parts.length === 1 ? 'result-code' : `result-code-${index + 1}`, round),
    type: 'fill-in',
    response,
    correct: null,
    outcome: 'neutral',
    weighting: 0,
    latency: index === 0 ? activeMs : null,
  }));
}

/** A text cut into pieces of at most so many characters. */
export function partsOf(text: string, length: number): string[] {
  const count = Math.max(1, Math.ceil(text.length / length));
  return Array.from({ length: count }, (_, index) => text.slice(index * length, (index + 1) * length));
}
