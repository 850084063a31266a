import type { Article } from '../article/article.ts';
import { parseMarkdown } from '../article/markdown.ts';
import { fingerprint } from '../article/normalise.ts';
import { parsePlainText } from '../article/plainText.ts';
import { countWords } from '../article/tokens.ts';
import { checkAnchors } from './anchorChecks.ts';
import { checkReferences } from './keyChecks.ts';
import { keyFingerprint } from './keyFingerprint.ts';
import { type LocateMode, locateKey } from './located.ts';
import type { Pack, PackFiles, PackOutline } from './pack.ts';
import type { PackProblem } from './problem.ts';
import { readFile } from './readFile.ts';
import { type FrontMatterReading, readFrontMatter } from './readFrontMatter.ts';
import { type KeyReading, readKey } from './readKey.ts';
import { readSealed } from './readSealed.ts';
import { isReserved, isSlug } from './slug.ts';

export interface PackReading {
  /** Absent when something is wrong with the pack itself. */
  readonly pack?: Pack;
  readonly outline: PackOutline;
  /** Whether its key says that it is still being written. */
  readonly draft: boolean;
  /** Everything that is wrong, in order of file, line and column. */
  readonly problems: readonly PackProblem[];
}

/**
 * Reads a pack and lists everything that is wrong with it at once: a fault at one stage stops the later
 * ones only where they cannot run. The text of a bring pack that is not the one its fingerprint was made
 * of is anchored tolerantly; what it lacks is a problem too (`text-lacks-entry`), but one of that text, so
 * the pack is there without the entries concerned.
 */
export function parsePack({ slug, files }: { slug: string; files: PackFiles }): PackReading {
  const key = readKey(files.key);
  const front = readFrontMatter(files.article, key.draft);
  const problems: PackProblem[] = [...key.problems, ...front.problems];
  if (!isSlug(slug) || isReserved(slug)) {
    const folder = files.article.path.replace(/[/\\][^/\\]*$/, '');
    problems.push({
      file: folder,
      line: 1,
      column: 1,
      code: isSlug(slug) ? 'reserved-slug' : 'bad-slug',
      slug,
    });
  }
  const { article, mode, problems: textProblems } = readText(files, front);
  const fingerprintOfKey = key.key && keyFingerprint(key.key);
  const { sealed, problems: sealProblems } = readSealed(files.sealed, slug, fingerprintOfKey);
  problems.push(...textProblems, ...sealProblems, ...checkReferences(files.key.path, key));
  if (article) problems.push(...checkAnchors(files.key.path, key, article, mode));

  const outline = outlineOf(key, front, article);
  const sound = problems.every(({ code }) => code === 'text-lacks-entry');
  const sorted = problems.sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
  if (!sound || !front.meta || !key.key) return { outline, draft: key.draft, problems: sorted };
  const { located, unlocated } = article
    ? locateKey(article, key.key, mode)
    : { located: null, unlocated: [] };
  const pack: Pack = {
    slug,
    meta: front.meta,
    article,
    key: key.key,
    located,
    unlocated,
    words: outline.words,
    keyFingerprint: keyFingerprint(key.key),
    unverified: outline.unverified,
    sealed,
    draft: key.draft,
  };
  return { pack, outline, draft: key.draft, problems: sorted };
}

interface TextReading {
  readonly article: Article | null;
  readonly mode: LocateMode;
  readonly problems: readonly PackProblem[];
}

/** The article: the body of `article.md`, or the text that a bring pack was given. */
function readText(files: PackFiles, front: FrontMatterReading): TextReading {
  const { edition, lang, fingerprint: expected } = front.raw;
  const language = typeof lang === 'string' ? lang : 'en';
  const hasBody = front.body !== undefined && front.body.trim() !== '';
  const problems: PackProblem[] = [];
  const report = (file: string, code: 'no-body' | 'body-in-bring' | 'text-not-bring') => {
    problems.push({ file, line: 1, column: 1, code });
  };
  if (edition === 'bring') {
    if (hasBody) report(files.article.path, 'body-in-bring');
    if (!files.text) return { article: null, mode: 'strict', problems };
    const content = readFile(files.text);
    if (typeof content !== 'string')
      return { article: null, mode: 'strict', problems: [...problems, content] };
    const { article } = parsePlainText(content, language);
    return { article, mode: fingerprint(article) === expected ? 'strict' : 'tolerant', problems };
  }
  if (files.text) report(files.text.path, 'text-not-bring');
  if (front.body === undefined) return { article: null, mode: 'strict', problems };
  const article = parseMarkdown(front.body, language);
  if (article.text === '') report(files.article.path, 'no-body');
  return { article: article.text === '' ? null : article, mode: 'strict', problems };
}

function outlineOf(key: KeyReading, front: FrontMatterReading, article: Article | null): PackOutline {
  const count = (section: string) => key.entries.filter((entry) => entry.section === section).length;
  const { words: said } = front.raw;
  return {
    items: count('items'),
    fair: count('fair'),
    contested: count('contested'),
    words: article ? countWords(article.text, article.lang) : Number.isInteger(said) ? Number(said) : 0,
    unverified: article ? 0 : count('items'),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
