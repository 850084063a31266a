import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { saveAs } from '../../../download/saveAs.ts';
import { writeQuizFile } from '../../../stores/authoring/intake/quizFile.ts';

/** Saves the quiz as it stands on the desk, with all that is unfinished in it, as a file that the desk opens. */
export function saveCopy(quiz: AuthoredQuiz): string {
  const name = `slantwise-desk-${quiz.slug || 'quiz'}.json`;
  saveText(name, writeQuizFile(quiz), 'application/json');
  return name;
}

/** Saves what is stored under an id as it is, where it cannot be read. */
export function saveStored(id: string, stored: unknown): void {
  saveText(`slantwise-desk-${id}.json`, JSON.stringify(stored, null, 1), 'application/json');
}

export function saveText(name: string, text: string, type: string): void {
  saveAs(name, new Blob([text], { type }));
}
