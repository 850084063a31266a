import { atom, computed } from 'nanostores';
import type { Article } from '../../core/article/article.ts';
import { ArticleWords } from '../../core/article/words.ts';

/** The text being read. */
export const $article = atom<Article | null>(null);

/** The words that a reader can point at. */
export const $words = computed($article, (article) => article && new ArticleWords(article));
