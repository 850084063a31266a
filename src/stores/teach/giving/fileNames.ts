import type { PlatformVersion } from '../../../core/assignment/pageData.ts';
import type { Terms } from '../../../core/assignment/terms.ts';

/** What an assignment's files are called: the quiz and the assignment's id are in each name. */
export function fileNames({ quiz, id }: Pick<Terms, 'quiz' | 'id'>) {
  return {
    page: `${quiz}-${id}.html`,
    platform: (version: PlatformVersion) => `${quiz}-${id}-${version}.zip`,
    record: `slantwise-assignment-${quiz}-${id}.json`,
  };
}
