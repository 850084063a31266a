import { FRAMING_DEVICE } from './framingDevice.ts';
import { LOADED_LANGUAGE } from './loadedLanguage.ts';
import type { Technique } from './technique.ts';
import { UNSUPPORTED_CLAIM } from './unsupportedClaim.ts';

/** Every technique, in the order the Learn page shows them. */
export const TECHNIQUES: readonly Technique[] = [...LOADED_LANGUAGE, ...UNSUPPORTED_CLAIM, ...FRAMING_DEVICE];

const BY_ID = new Map(TECHNIQUES.map((technique) => [technique.id, technique]));

/** The technique with this id, or `undefined` when the taxonomy has none. */
export function findTechnique(id: string): Technique | undefined {
  return BY_ID.get(id);
}
