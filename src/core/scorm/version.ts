import type { PlatformVersion } from '../assignment/pageData.ts';

/** The kinds of package that learning platforms take: SCORM 1.2, and SCORM 2004 in its 4th edition. */
export type ScormVersion = PlatformVersion;

/** How much a platform must be able to keep in a field, in characters. */
export interface Limits {
  readonly suspendData: number;
  readonly fillIn: number;
  readonly comment: number;
  readonly identifier: number;
}

/**
 * From the run-time environment's data model: of SCORM 1.2 (October 2001, section 3.4: `CMIString255`, `CMIString4096`,
 * `CMIIdentifier`), and of SCORM 2004 4th Edition (section 4.2, the smallest permitted maxima).
 */
export const LIMITS: Readonly<Record<ScormVersion, Limits>> = {
  scorm12: { suspendData: 4096, fillIn: 255, comment: 4096, identifier: 255 },
  scorm2004: { suspendData: 64_000, fillIn: 250, comment: 4000, identifier: 4000 },
};

/** The first characters of a text, as many as fit; half a surrogate pair is left out too. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
