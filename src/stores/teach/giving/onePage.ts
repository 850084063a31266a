import type { PlatformVersion } from '../../../core/assignment/pageData.ts';
import { assignmentPage } from '../../../oneFile/assignmentPage.ts';
import { oneFile } from '../../../oneFile/oneFile.ts';
import { loadKit } from '../../../oneFile/page/loadKit.ts';
import { loadBlankPage, loadTeachPage } from '../teachFiles.ts';
import type { Given } from './given.ts';

/** The page as a file, or that the site was built anew since this page was opened, so that its parts do not fit. */
export type OnePage = { readonly html: string } | { readonly code: 'site-changed' };

/**
 * Makes the page of an assignment that stands alone: of the site's page, or, where only its author's device held the quiz,
 * of what the assignment holds of it. Rejects where what it takes cannot be loaded, and where the page
 * would hold a word of a sealed key.
 */
export async function onePage(
  { record, terms }: Pick<Given, 'record' | 'terms'>,
  platform: PlatformVersion | null = null,
): Promise<OnePage> {
  const page = await pageOf(record, terms.quiz);
  const made = oneFile(page, await loadKit(page));
  if ('lacking' in made) return { code: 'site-changed' };
  return { html: assignmentPage(made.html, { terms: record.terms, platform, sealed: record.sealed }) };
}

async function pageOf({ quiz }: Given['record'], slug: string): Promise<string> {
  if (!quiz?.imprint) return loadTeachPage(slug);
  const [blank, { authoredPage }] = await Promise.all([
    loadBlankPage(),
    import('../../../oneFile/template/authoredPage.ts'),
  ]);
  return authoredPage(blank, quiz);
}
