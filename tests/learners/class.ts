import path from 'node:path';
import type { Flag } from '../../src/core/scoring/flag.ts';
import { score } from '../../src/core/scoring/score.ts';
import type { Review } from '../../src/messages/feedback.ts';
import { readPack } from '../../src/packs/readPacks.ts';
import type { Task } from './learners.ts';

const QUIZZES = path.resolve(import.meta.dirname, '../../quizzes');

export interface Quiz extends Task {
  readonly slug: string;
  readonly title: string;
}

/** A pack whose text is in place. */
export async function openQuiz(slug: string): Promise<Quiz> {
  const { pack } = await readPack(QUIZZES, slug);
  if (!pack?.article || !pack.located) throw new Error(`The pack ${slug} cannot be played.`);
  return { slug, title: pack.meta.title, article: pack.article, key: pack.located };
}

/** Flags on a quiz, scored and ready to be told. */
export function review({ article, key }: Task, flags: readonly Flag[]): Review {
  return { text: article.text, lang: article.lang, key, result: score(article, key, flags) };
}
