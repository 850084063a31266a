import type { ResultFileTrouble } from '../core/attempt/readResultFile.ts';

/** Why a chosen file cannot be opened as a result, and what to do about it. */
export function resultFileSentence(file: string, trouble: ResultFileTrouble): string {
  const nothing = 'Your own attempt stays as it is.';
  switch (trouble.code) {
    case 'not-json':
      return `“${file}” is not a saved result: a result is a .json file that this page saved. ${nothing}`;
    case 'not-a-result':
      return `“${file}” is not a Slantwise result. Choose a file that “Save the result” made. ${nothing}`;
    case 'newer-version':
      return `“${file}” was saved by a newer version of Slantwise (format ${trouble.version}). Open it there. ${nothing}`;
    case 'other-quiz':
      return `“${file}” is a result of another quiz, ${trouble.title ? `“${trouble.title}”` : `“${trouble.quiz}”`}. Open it on that quiz’s page. ${nothing}`;
    case 'bad-flags':
      return `“${file}” is damaged: some of its flags cannot be read. Ask for the file again. ${nothing}`;
  }
}
