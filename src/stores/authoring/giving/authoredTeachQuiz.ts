import type { Article } from '../../../core/article/article.ts';
import { isLanguageTag } from '../../../core/article/languageTag.ts';
import { parseMarkdown } from '../../../core/article/markdown.ts';
import { countWords } from '../../../core/article/tokens.ts';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { marksToKey } from '../../../core/authoring/marksToKey.ts';
import { keyFingerprint } from '../../../core/pack/keyFingerprint.ts';
import { isSlug } from '../../../core/pack/slug.ts';
import { techniquesOf } from '../../../core/taxonomy/techniquesOf.ts';
import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import { readingMinutes } from '../../library/quizEntry.ts';
import { unfinishedIn } from './unfinished.ts';

/** A quiz of this device as a teacher's page knows the site's: with its article and its imprint. */
export type DeviceTeachQuiz = TeachQuiz & { readonly article: Article };

/** An authored quiz as it would be given out, and the ids of marks that are no part of it because no words point at them. */
export interface AuthoredForTeaching {
  readonly quiz: DeviceTeachQuiz;
  readonly leftOut: readonly string[];
}

/**
 * What a teacher's page knows of a quiz that only this device holds. One that a pack could not be made of yet is a draft:
 * it can be looked at, and not be assigned.
 */
export function authoredTeachQuiz(authored: AuthoredQuiz): AuthoredForTeaching {
  const { about, body, marks, discuss, slug, id } = authored;
  const lang = isLanguageTag(about.lang) ? about.lang : 'en';
  const article = parseMarkdown(body, lang);
  const questions = discuss.map((question) => question.trim()).filter((question) => question !== '');
  const { key, unselectable } = marksToKey(article, marks, questions);
  const words = countWords(article.text, lang);
  const quiz: DeviceTeachQuiz = {
    // Until it has a name that can be that of a file, it goes by what no other quiz is called.
    slug: isSlug(slug) ? slug : `quiz-${id}`,
    title: about.title.trim(),
    author: about.author.trim(),
    publisher: about.publisher.trim(),
    lang,
    level: about.level,
    words,
    article,
    key,
    keyFingerprint: keyFingerprint(key),
    techniques: techniquesOf(key.items),
    sealed: null,
    draft: unfinishedIn(authored, article).length > 0,
    imprint: {
      author: about.author.trim(),
      publisher: about.publisher.trim(),
      published: about.published,
      genre: about.genre.trim(),
      level: about.level,
      minutes: readingMinutes(words),
      rights: about.rights.trim(),
      summary: about.summary.trim(),
    },
  };
  return { quiz, leftOut: unselectable };
}
