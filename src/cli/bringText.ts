import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../core/article/article.ts';
import { fingerprint } from '../core/article/normalise.ts';
import { parsePlainText } from '../core/article/plainText.ts';
import { countWords } from '../core/article/tokens.ts';
import { type Fit, fitKey } from '../core/pack/fit.ts';
import type { Pack } from '../core/pack/pack.ts';
import { TEXT_FILE } from '../packs/readPacks.ts';

/** How well a text suits a bring pack. */
export interface TextFit extends Pick<Fit, 'anchored' | 'items'> {
  readonly article: Article;
  /** SHA-256 of the normalised text, and its word count, as a pack's front matter gives them. */
  readonly fingerprint: string;
  readonly words: number;
  /** Whether the key was made for this very text. */
  readonly exact: boolean;
}

/** Holds a text against a bring pack. */
export function fitOf(pack: Pack, source: string): TextFit {
  const { article } = parsePlainText(source, pack.meta.lang);
  const print = fingerprint(article);
  const exact = print === pack.meta.fingerprint;
  const { anchored, items } = fitKey(article, pack.key, exact ? 'strict' : 'tolerant');
  const words = countWords(article.text, article.lang);
  return { article, fingerprint: print, words, exact, anchored, items };
}

/** Puts the text of a bring pack in place, as UTF-8, and gives the file's path. */
export async function placeText(quizzes: string, slug: string, source: string): Promise<string> {
  const file = path.join(quizzes, slug, TEXT_FILE);
  await writeFile(file, source.endsWith('\n') ? source : `${source}\n`);
  return file;
}
