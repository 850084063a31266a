import type { Article, Block, Span } from '../../article/article.ts';
import { isBoundary, trimSpan } from '../../article/boundaries.ts';
import { sentencesOf } from '../../article/sentences.ts';
import { wordsIn } from '../lexicon.ts';
import { overLines } from '../overLines.ts';
import { tagWords } from '../tagging.ts';
import { foldForRules } from './fold.ts';
import { isHedged } from './hedges.ts';
import { notice } from './plugins.ts';
import { quotationsIn } from './quotations.ts';
import type { Reading } from './reading.ts';
import { BLOT, type Sentence } from './sentence.ts';
import { isReported, namesSource } from './sources.ts';
import { subjectsOf } from './subjects.ts';
import { quotesAreThePiece } from './voices.ts';

/** A sentence longer than this is read in pieces, so that no pattern ever meets a longer one. */
const LONGEST = 1200;
/** A quotation of fewer words may only mention a word, or sneer at it: its words are not blotted out. */
const BLOTTED_WORDS = 3;

/** Reads an English article for the rules, and stops after each sentence. The work grows with its length. */
export function* readingArticle(article: Article): Generator<void, Reading> {
  const { text, blocks } = article;
  const quotations = blocks.map((block, index) => quotationsIn(text, block, blocks[index + 1]));
  const own = quotesAreThePiece(text, quotations.flat());
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    let before: Sentence | undefined;
    for (const piece of sentencesOf(article, block).flatMap((sentence) => inPieces(text, sentence))) {
      const inside = overlapping(quotations[index] ?? [], piece);
      before = readSentence({
        article,
        block,
        piece,
        quotations: inside,
        own,
        before,
        index: sentences.length,
      });
      sentences.push(before);
      yield;
    }
  }
  const words = sentences.reduce((sum, sentence) => sum + sentence.text.split(/\s+/u).length, 0);
  const subjects = subjectsOf(
    sentences.map(({ whole }) => wordsIn(whole)),
    words,
  );
  return { article, sentences, subjects, words };
}

interface Raw {
  readonly article: Article;
  readonly block: Block;
  readonly piece: Span;
  readonly quotations: readonly Span[];
  /** Whether quoted words are the piece’s own. */
  readonly own: boolean;
  readonly before: Sentence | undefined;
  readonly index: number;
}

function readSentence({ article, block, piece, quotations, own, before, index }: Raw): Sentence {
  const text = article.text.slice(piece.start, piece.end);
  const whole = foldForRules(text);
  const others = own ? [] : quotations.filter((span) => wordCount(article.text, span) >= BLOTTED_WORDS);
  const quoted = block.kind === 'quotation' && !own ? [piece] : others;
  const folded = blotted(whole, piece, quoted);
  const linked = block.inlines.some(
    ({ kind, start, end }) => kind === 'link' && start < piece.end && end > piece.start,
  );
  const named = linked || (!own && namesSource(text, folded));
  const noticed = once(() => notice(text));
  return {
    ...piece,
    index,
    block,
    text,
    folded,
    whole,
    quotations,
    named,
    sourced: named || (before?.named === true && carriesOn(folded)),
    reported: !own && isReported(folded),
    // Parsing is dear: it is put off until a rule that found something asks.
    hedged: once(() => isHedged(folded) || noticed().hedges.length > 0),
    words: once(() => wordsIn(folded)),
    tags: once(() => tagWords(text)),
    passives: once(() =>
      noticed()
        .passives.filter(({ start }) => folded.charAt(start) !== BLOT)
        .map(({ start, end }) => ({ start: piece.start + start, end: piece.start + end })),
    ),
  };
}

/** What `find` gives, found when it is first asked for. */
function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** Of spans in order and apart from one another, those that share a character with one. */
function overlapping(spans: readonly Span[], { start, end }: Span): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found: Span[] = [];
  for (let at = low; (spans[at]?.start ?? end) < end; at += 1) found.push(...spans.slice(at, at + 1));
  return found;
}

/** “It puts the silt at …”, “Its minutes give …”: a sentence that leans on the one before. */
const CARRIES_ON = overLines('u')`
    ^\W*(?:it|its|that is|of (?:those|these|the)|most of|both|the (?:authors?|report|study|survey|
    figures?|paper)|another|a further|[\d,]+|forty|thirty|twenty)\b`;

function carriesOn(folded: string): boolean {
  return CARRIES_ON.test(folded);
}

function blotted(folded: string, piece: Span, quotations: readonly Span[]): string {
  let result = folded;
  for (const { start, end } of quotations) {
    const from = Math.max(start, piece.start) - piece.start;
    const to = Math.min(end, piece.end) - piece.start;
    result = result.slice(0, from) + BLOT.repeat(to - from) + result.slice(to);
  }
  return result;
}

function wordCount(text: string, { start, end }: Span): number {
  return text.slice(start, end).split(/\s+/u).length;
}

/** A sentence, or its pieces cut at white space where it is too long. */
function inPieces(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST) {
    const window = text.slice(start, start + LONGEST);
    let cut = start + (window.lastIndexOf(' ') > 0 ? window.lastIndexOf(' ') : LONGEST);
    while (!isBoundary(text, cut) && cut < sentence.end) cut += 1;
    pieces.push({ start, end: cut });
    start = cut;
  }
  pieces.push({ start, end: sentence.end });
  return pieces.map((piece) => trimSpan(text, piece)).filter((piece) => piece.start < piece.end);
}
