import type { PlatformVersion } from '../../../core/assignment/pageData.ts';
import { writeAssignment } from '../../../core/gradebook/assignments/assignmentRecord.ts';
import { makeScormPackage } from '../../../core/scorm/scormPackage.ts';
import { saveAs } from '../../../download/saveAs.ts';
import { fileNames } from '../../../stores/teach/giving/fileNames.ts';
import type { Given } from '../../../stores/teach/giving/given.ts';
import { onePage } from '../../../stores/teach/giving/onePage.ts';

// Loaded when something is to be saved.

/** The name of the file that was saved, or why there is none. */
export type Saved = { readonly name: string } | { readonly code: 'site-changed' };

/** Saves the page of an assignment as one file. */
export async function savePage(given: Given): Promise<Saved> {
  const made = await onePage(given);
  if ('code' in made) return made;
  return saved(fileNames(given.terms).page, made.html, 'text/html');
}

/** Saves a package for learning platforms. */
export async function savePackage(given: Given, version: PlatformVersion): Promise<Saved> {
  const made = await onePage(given, version);
  if ('code' in made) return made;
  const { quiz, id, title } = given.terms;
  const bytes = makeScormPackage({ version, html: made.html, title, id: `${quiz}-${id}` });
  return saved(fileNames(given.terms).platform(version), new Uint8Array(bytes), 'application/zip');
}

/** Saves the assignment for another gradebook. */
export async function saveRecord({ record, terms }: Given): Promise<Saved> {
  return saved(fileNames(terms).record, writeAssignment(record), 'application/json');
}

function saved(name: string, content: BlobPart, type: string): Saved {
  saveAs(name, new Blob([content], { type }));
  return { name };
}
