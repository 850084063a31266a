import { zipTexts } from '../zip/zipTexts.ts';
import { manifest } from './manifest.ts';
import type { ScormVersion } from './version.ts';

/** The page that a platform launches. */
const LAUNCH = 'index.html';

export interface PackageContent {
  readonly version: ScormVersion;
  /** A page that stands alone and knows of its platform: see `assignmentPage`. */
  readonly html: string;
  readonly title: string;
  /** Tells packages apart on one platform: the quiz's slug and, where there is one, the assignment's id. */
  readonly id: string;
}

/** A package as learning platforms take it, as the bytes of a zip. Works in a browser as well as in Node. */
export function makeScormPackage({ version, html, title, id }: PackageContent): Uint8Array {
  return zipTexts({
    'imsmanifest.xml': manifest(version, { title, id, launch: LAUNCH, files: [LAUNCH] }),
    [LAUNCH]: html,
  });
}
