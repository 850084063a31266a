import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { oneFile } from '../../../oneFile/oneFile.ts';
import { loadKit } from '../../../oneFile/page/loadKit.ts';
import { authoredPage } from '../../../oneFile/template/authoredPage.ts';
import { loadBlankPage } from '../../teach/teachFiles.ts';
import { authoredTeachQuiz } from './authoredTeachQuiz.ts';

// Loaded when a quiz is to be saved.

/** A quiz in one file, or that the site was built anew since this page was opened, so that its parts do not fit. */
export type AuthoredFile =
  | { readonly name: string; readonly html: string }
  | { readonly code: 'site-changed' };

/** A quiz of the desk as a page that stands alone, to be practised. Rejects where what it takes cannot be loaded. */
export async function authoredFile(authored: AuthoredQuiz): Promise<AuthoredFile> {
  const { quiz } = authoredTeachQuiz(authored);
  const page = authoredPage(await loadBlankPage(), quiz);
  const made = oneFile(page, await loadKit(page));
  return 'lacking' in made ? { code: 'site-changed' } : { name: `${quiz.slug}.html`, html: made.html };
}
