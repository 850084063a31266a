import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Article } from '../../../core/article/article.ts';
import { parsePlainText } from '../../../core/article/plainText.ts';
import type { MarkableQuiz } from '../../../core/gradebook/gradebook.ts';
import { isSlug } from '../../../core/pack/slug.ts';
import type { TeachQuiz } from '../../../core/teach/teachQuiz.ts';
import { $extras, keepExtra } from '../gradebookStore.ts';

/** What the site, or else the author’s desk of this device, says of a quiz: `null` where it has none of that name, or cannot be reached. */
export type SiteQuiz = TeachQuiz | null;

const site = atom<ReadonlyMap<string, SiteQuiz>>(new Map());
const asked = new Set<string>();

/** The site's quizzes that were asked for, by slug; those still on their way are not there. */
export const $siteQuizzes: ReadableAtom<ReadonlyMap<string, SiteQuiz>> = site;

/** How a quiz is asked for: of the site, or else of this device. */
export type LoadQuiz = (slug: string) => Promise<TeachQuiz>;

/** Asks for quizzes that were not asked for yet. */
export async function needQuizzes(slugs: Iterable<string>, load: LoadQuiz): Promise<void> {
  const fresh = [...new Set(slugs)].filter((slug) => !asked.has(slug));
  for (const slug of fresh) asked.add(slug);
  if (fresh.length === 0) return;
  const loaded = await Promise.all(
    // A result may claim any name; only one that a quiz can have is part of an address.
    fresh.map(async (slug) => [slug, isSlug(slug) ? await load(slug).catch(() => null) : null] as const),
  );
  // At once: with every quiz that comes, everything is marked and drawn anew.
  site.set(new Map([...site.get(), ...loaded]));
}

/** Asks again for the quizzes that could not be had. */
export async function retryQuizzes(load: LoadQuiz): Promise<void> {
  const lacking = [...site.get()].flatMap(([slug, quiz]) => (quiz === null ? [slug] : []));
  for (const slug of lacking) asked.delete(slug);
  await needQuizzes(lacking, load);
}

const TEXT = 'text:';
/** Texts become articles once: everything marked on one must meet the same object. */
const articles = new Map<string, { readonly source: string; readonly article: Article }>();

/** Keeps the text of a quiz that has none on this site. */
export function keepText(slug: string, source: string): void {
  keepExtra(TEXT + slug, source);
}

export function forgetText(slug: string): void {
  keepExtra(TEXT + slug, null);
}

/** The site's quizzes with the texts that were brought for them. */
export const $quizzes: ReadableAtom<ReadonlyMap<string, MarkableQuiz | null>> = computed(
  [site, $extras],
  (quizzes, extras) =>
    new Map(
      [...quizzes].map(([slug, quiz]) => {
        const source = quiz && !quiz.article ? extras.get(TEXT + slug) : undefined;
        if (!quiz || source === undefined) return [slug, quiz];
        return [slug, { ...quiz, article: articleOf(slug, source, quiz.lang) }];
      }),
    ),
);

function articleOf(slug: string, source: string, lang: string): Article {
  const known = articles.get(slug);
  if (known?.source === source) return known.article;
  const { article } = parsePlainText(source, lang);
  articles.set(slug, { source, article });
  return article;
}
