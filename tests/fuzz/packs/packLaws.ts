import type { Article, Span } from '../../../src/core/article/article.ts';
import { unseenCharacters } from '../../../src/core/article/characters.ts';
import { type InlineNode, inlineTree } from '../../../src/core/article/inlineTree.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { readersWords } from '../../../src/core/article/words.ts';
import type { Pack } from '../../../src/core/pack/pack.ts';
import { parsePack } from '../../../src/core/pack/parsePack.ts';
import type { PackProblem } from '../../../src/core/pack/problem.ts';
import { findings } from '../../../src/core/review/findings.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { FAMILIES } from '../../../src/core/taxonomy/technique.ts';
import { reportProblem } from '../../../src/messages/problems.ts';
import { visible } from '../../../src/messages/visible.ts';
import { filesOf, type GivenPack } from './givenPack.ts';

export interface Verdict {
  /** Present when the pack was accepted. */
  readonly pack?: Pack;
  readonly problems: number;
  /** What should never be, in words. */
  readonly broken: readonly string[];
}

/** Reads a pack and holds what comes of it against what must be true of any pack. */
export function judge(given: GivenPack): Verdict {
  const broken: string[] = [];
  try {
    const { pack, problems } = parsePack({ slug: given.slug, files: filesOf(given) });
    if (pack && problems.length > 0) broken.push('a full pack was accepted with problems');
    if (!pack && problems.length === 0) broken.push('a pack was refused without a problem');
    for (const problem of problems) broken.push(...brokenByProblem(problem, given));
    if (pack) broken.push(...brokenByPack(pack));
    return { ...(pack ? { pack } : {}), problems: problems.length, broken };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { problems: 0, broken: [...broken, `thrown: ${told}`] };
  }
}

const LONGEST_MESSAGE = 1000;
/** Of an item that stands everywhere, the places that are flagged: thousands inside one endless word all fit all flags. */
const ANSWERED = 2;

/** A problem has a place in its file, and a sentence that can be printed and acted on. */
function brokenByProblem(problem: PackProblem, given: GivenPack): string[] {
  const { file, line, column, code, message } = reportProblem(problem);
  const source = file.endsWith('article.md') ? given.article : file.endsWith('key.yaml') ? given.key : '';
  const lines = source.split(/\r\n|\r|\n/).length;
  const faults = [
    line < 1 || line > lines || column < 1 ? `${code} stands at ${line}:${column} of ${lines} lines` : '',
    message !== visible(message) ? `${code} tells of characters as they are: ${visible(message)}` : '',
    message.length > LONGEST_MESSAGE ? `${code} takes ${message.length} characters to tell` : '',
    /undefined|\[object |Maximum call stack/.test(message.replaceAll(/“.*”|`.*`/g, ''))
      ? `${code} tells nothing: ${message}`
      : '',
    /[.?]$/.test(message) ? '' : `${code} breaks off: ${message}`,
  ];
  return faults.filter((fault) => fault !== '');
}

function brokenByPack(pack: Pack): string[] {
  const { article, located } = pack;
  if (!article || !located) return pack.meta.edition === 'bring' ? [] : ['a pack with a text has no article'];
  const faults: string[] = [];
  const expectTrue = (is: boolean, what: string) => {
    if (!is) faults.push(what);
  };
  expectTrue(
    JSON.stringify(JSON.parse(JSON.stringify(pack))) === JSON.stringify(pack),
    'a pack is plain JSON',
  );
  for (const text of strings({ meta: pack.meta, key: pack.key })) {
    expectTrue(unseenCharacters(text).length === 0, `unseen characters came through: ${visible(text)}`);
  }
  faults.push(...brokenByArticle(article));
  const inText = ({ start, end }: Span) => start >= 0 && start < end && end <= article.text.length;
  const entries = [...located.items, ...located.fair, ...located.contested];
  for (const { id, places } of entries) {
    expectTrue(places.length > 0 && places.every(inText), `${id} has no place in the text`);
  }
  expectTrue(sentences(article).every(inText), 'a sentence reaches out of the text');
  const words = readersWords(article.text, article.lang);
  const flags = FAMILIES.map((family, index) => ({
    family,
    start: words.starts[index * 2] ?? 0,
    end: words.ends[index * 3] ?? article.text.length,
  })).filter(inText);
  const answers = located.items.flatMap(({ places, family }) =>
    places.slice(0, ANSWERED).map((place) => ({ ...place, family })),
  );
  for (const made of [[], flags, answers]) {
    const result = score(article, located, made);
    expectTrue(result.score >= 0 && result.score <= 100, `a score of ${result.score}`);
    expectTrue(Array.isArray(findings(located, result)), 'no findings');
  }
  return faults;
}

/** Only what an article may hold, in blocks that lie where they say, with markup inside them. */
function brokenByArticle(article: Article): string[] {
  const { text, blocks } = article;
  const faults: string[] = [];
  if (blocks.map(({ start, end }) => text.slice(start, end)).join('\n') !== text)
    faults.push('blocks leave words out');
  if (unseenCharacters(text).length > 0 || /[\r\u2028\u2029\u200b\ufeff]/u.test(text)) {
    faults.push('the text holds characters that it may not');
  }
  for (const block of blocks) {
    for (const { start, end, href } of block.inlines) {
      if (start < block.start || start >= end || end > block.end)
        faults.push('markup reaches out of its block');
      if (href !== undefined && !/^(?:https?:\/\/[^\s]|mailto:)/iu.test(href))
        faults.push(`a link to ${href}`);
    }
    const tree = inlineTree(text, block);
    if (wordsOf(tree) !== text.slice(block.start, block.end))
      faults.push('a tree of markup leaves words out');
    if (depthOf(tree) > 20) faults.push(`markup ${depthOf(tree)} deep`);
  }
  return faults;
}

function wordsOf(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.text : wordsOf(node.children))).join('');
}

function depthOf(nodes: readonly InlineNode[]): number {
  return Math.max(0, ...nodes.map((node) => (node.kind === 'text' ? 0 : 1 + depthOf(node.children))));
}

/** Every text in a value, names of fields included. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...strings(inner)]);
}
