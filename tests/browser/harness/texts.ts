import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

/** An article and key written for these tests, as a pack that asks for its text. */
export const INVENTED_SLUG = 'mallow-lock';

/** The pack of the whole Alaska column, which asks for its text too. */
export const COLUMN_SLUG = 'alaska-meeting-full';

/** Ends the slugs of the same packs with their texts in place. */
export const PLACED = '-placed';

/** A pack of the project a second time, with its key under this passcode. */
export const SEALED = {
  slug: 'castle-road-water-main-sealed',
  of: 'castle-road-water-main',
  passcode: 'kelp otter 42',
};

/** The column belongs to its author; where it stands beside the project, the tests play it too. */
export const COLUMN = path.resolve(ROOT, '../shared/articles/alaska-meeting.txt');

export function hasColumn(): boolean {
  return existsSync(COLUMN);
}

/** The text of the invented article, as a reader would save it. */
export function inventedText(): string {
  return readFileSync(path.join(import.meta.dirname, '../fixtures', INVENTED_SLUG, 'text.txt'), 'utf8');
}
