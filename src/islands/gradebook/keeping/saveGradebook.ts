import { writeGradebook } from '../../../core/gradebook/saving/savedGradebook.ts';
import { saveAs } from '../../../download/saveAs.ts';
import { $gradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { fileDate } from '../words.ts';

/** Saves everything as one file. */
export function saveGradebook(): void {
  const text = writeGradebook($gradebook.get());
  saveAs(`slantwise-gradebook-${fileDate(Date.now())}.json`, new Blob([text], { type: 'application/json' }));
}
