import type { Span } from '../article/article.ts';
import { isBoundary } from '../article/boundaries.ts';
import { findTechnique } from '../taxonomy/taxonomy.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading/reading.ts';

const EDGE = /[\s"'“”‘’«».,;:!?…()[\]–—-]/u;

/**
 * Makes one list of what many rules noticed: spans trimmed to words, in order, and where two of one family overlap the
 * surer one, then the shorter one, then the earlier one.
 */
export function settle(candidates: readonly Candidate[], { article }: Reading): Candidate[] {
  const { text } = article;
  const byFamily = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const family = findTechnique(candidate.technique)?.family;
    const trimmed = { ...candidate, ...trimToWords(text, candidate) };
    if (family === undefined || trimmed.start >= trimmed.end) continue;
    const known = byFamily.get(family) ?? [];
    known.push(trimmed);
    byFamily.set(family, known);
  }
  return [...byFamily.values()].flatMap((family) => joined(text, withoutOverlaps(family))).sort(inOrder);
}

/** Neighbours of one technique with nothing but a space, a comma or “and” between them are one find. */
function joined(text: string, candidates: readonly Candidate[]): Candidate[] {
  const result: Candidate[] = [];
  for (const candidate of [...candidates].sort(inOrder)) {
    const last = result.at(-1);
    if (last?.technique === candidate.technique && BETWEEN.test(text.slice(last.end, candidate.start))) {
      const surer = last.strength >= candidate.strength ? last : candidate;
      result[result.length - 1] = { ...surer, start: last.start, end: candidate.end };
    } else result.push(candidate);
  }
  return result;
}

const BETWEEN = /^(?: |, | and |, and )$/u;

/** Goes through one family in order of position, a cluster of overlapping spans at a time. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let cluster: Candidate[] = [];
  let reach = -1;
  for (const candidate of [...candidates].sort(inOrder)) {
    if (candidate.start >= reach) {
      kept.push(...bestOf(cluster));
      cluster = [];
    }
    cluster.push(candidate);
    reach = Math.max(reach, candidate.end);
  }
  return [...kept, ...bestOf(cluster)];
}

function bestOf(cluster: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (const candidate of [...cluster].sort(surerFirst)) {
    if (chosen.every((other) => other.end <= candidate.start || other.start >= candidate.end)) {
      chosen.push(candidate);
    }
  }
  return chosen;
}

function surerFirst(a: Candidate, b: Candidate): number {
  return b.strength - a.strength || a.end - a.start - (b.end - b.start) || inOrder(a, b);
}

function inOrder(a: Candidate, b: Candidate): number {
  return a.start - b.start || a.end - b.end || compare(a.rule, b.rule) || compare(a.technique, b.technique);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Without marks and spaces at its two ends, and out to the ends of the words that it cuts into. */
function trimToWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && isWordInside(text, start)) start -= 1;
  while (end < text.length && isWordInside(text, end)) end += 1;
  while (start < end && EDGE.test(text.charAt(start)) && isBoundary(text, start + 1)) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1)) && isBoundary(text, end - 1)) end -= 1;
  return { start, end };
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

function isWordInside(text: string, offset: number): boolean {
  if (!isBoundary(text, offset)) return true;
  return WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset));
}
