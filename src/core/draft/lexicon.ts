/** Where an entry of a lexicon stands in a text; offsets are those of the text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** The entry, as the lexicon has it. */
  readonly entry: string;
}

export interface Lexicon {
  /** The entries among the words of a text, in order; of those that begin at one word the longest, none inside another. */
  findIn(words: readonly Word[]): Found[];
}

interface Node {
  readonly next: Map<string, Node>;
  entry?: string;
}

/** A word of a folded text; offsets are those of the text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  /** Whether nothing but white space parts it from the word before. */
  readonly joined: boolean;
}

/** A word, with what hyphens and apostrophes join. */
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * Makes a lexicon of words parted by white space; words of one entry are joined by `_` (“power_elite”). An entry whose
 * last word ends in `*` holds the common endings of that word too (-s, -ed, -ing, -er, -ly …: `bulldoz*`).
 */
export function lexicon(entries: string): Lexicon {
  const root: Node = { next: new Map() };
  for (const entry of entries.split(/\s+/).filter(Boolean)) {
    let node = root;
    for (const word of entry.split('_')) {
      const next = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    node.entry = entry.replaceAll('_', ' ');
  }
  return {
    findIn: (words) => findAll(root, words),
  };
}

const ENDING = /^(?:s|es|ed|d|e|er|ers|ing|ings|ly|y|ies|ied|ion|ions|al|ism|ist|ists|ation|ness)$/u;

function wayOn(node: Node, word: string): Node[] {
  const exact = node.next.get(word);
  const found = exact ? [exact] : [];
  const bare = node.next.get(`${word}*`);
  if (bare) found.push(bare);
  // The longest ending has five letters: a word has few places to cut.
  for (let cut = word.length - 1; cut >= Math.max(3, word.length - 5); cut -= 1) {
    const stem = node.next.get(`${word.slice(0, cut)}*`);
    if (stem && ENDING.test(word.slice(cut))) found.push(stem);
  }
  return found;
}

/** The words of a folded text, as lexicons look them up. */
export function wordsIn(folded: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const { 0: word, index: start } of folded.matchAll(WORD)) {
    words.push({ word, start, joined: end >= 0 && folded.slice(end, start).trim() === '' });
    end = start + word.length;
  }
  return words;
}

function findAll(root: Node, words: readonly Word[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const best = longestFrom(root, words, at);
    if (!best) continue;
    const first = words[at];
    const last = words[best.last];
    if (first && last) {
      found.push({ start: first.start, end: last.start + last.word.length, entry: best.entry });
    }
    at = best.last;
  }
  return found;
}

function longestFrom(root: Node, words: readonly Word[], at: number) {
  let nodes = [root];
  let best: { last: number; entry: string } | null = null;
  for (let index = at; index < words.length && nodes.length > 0; index += 1) {
    const here = words[index];
    if (!here || (index > at && !here.joined)) break;
    const word = here.word.endsWith("'s") ? here.word.slice(0, -2) : here.word;
    nodes = nodes.flatMap((node) => [...new Set([...wayOn(node, here.word), ...wayOn(node, word)])]);
    const ended = nodes.find(({ entry }) => entry !== undefined);
    if (ended?.entry !== undefined) best = { last: index, entry: ended.entry };
  }
  return best;
}
