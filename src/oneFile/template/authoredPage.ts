import { articleHtml, htmlText } from '../../core/article/articleHtml.ts';
import { direction } from '../../core/article/direction.ts';
import { scriptJson } from '../../core/assignment/scriptJson.ts';
import { locateKey } from '../../core/pack/located.ts';
import { techniquesOf } from '../../core/taxonomy/techniquesOf.ts';
import type { TeachQuiz } from '../../core/teach/teachQuiz.ts';
import { questionsHtml } from './questionsHtml.ts';
import { bylineHtml, kickerLine } from './quizLines.ts';
import { fillSlots } from './slots.ts';

/** A quiz that no site holds, with all that its page takes. */
export type PageQuiz = Pick<TeachQuiz, 'slug' | 'title' | 'article' | 'key' | 'keyFingerprint' | 'imprint'>;

/**
 * The page of a quiz that no site holds, with the article in it, as the build would have made it of a pack. Without a key
 * (it may be sealed) nothing is scored on it. Throws where the quiz has no text or no imprint, and where the template is
 * not the one that was built for it.
 *
 * @param template the blank page of a quiz, or the part of a page that holds its slots
 */
export function authoredPage(template: string, quiz: PageQuiz): string {
  const { slug, title, article, key, keyFingerprint, imprint } = quiz;
  if (!article || !imprint) throw new Error(`${slug} is not a quiz that a page can be made of.`);
  // `QuizData`, as a built page says it.
  const data = {
    slug,
    title,
    lang: article.lang,
    keyFingerprint,
    techniques: techniquesOf(key?.items ?? []),
    key: key && locateKey(article, key, 'strict').located,
    bring: null,
    sealed: null,
  };
  return fillSlots(template, {
    title: htmlText(title),
    summary: htmlText(imprint.summary),
    kicker: htmlText(kickerLine(imprint)),
    byline: bylineHtml(imprint),
    rights: htmlText(imprint.rights),
    slug: htmlText(slug),
    fingerprint: htmlText(keyFingerprint),
    lang: htmlText(article.lang),
    dir: direction(article.lang),
    article: articleHtml(article),
    questions: questionsHtml(key?.discuss ?? []),
    data: scriptJson(data),
  });
}
