import type { Span } from '../article/article.ts';

/** One annotated span of a corpus. */
export interface Row extends Span {
  /** Id of the article it belongs to. */
  readonly article: string;
  readonly label: string;
}

/** Precision, recall and F1 with partial credit, each 0 to 1. */
export interface MeasureFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface CorpusMeasure extends MeasureFigures {
  /** Empty for span identification, which knows no labels. */
  readonly perLabel: Readonly<Record<string, MeasureFigures>>;
}

/** `si`: span identification, labels ignored. `flc`: fragment-level classification, labels must agree. */
export type Task = 'si' | 'flc';

/**
 * The measure of the Propaganda Techniques Corpus (SemEval-2020 task 11 SI; FLC of NLP4IF 2019). With
 * C(s, t, h) = |s ∩ t| / h in characters, precision is the sum of C(s, t, |s|) over the number of flags s,
 * recall the sum of C(s, t, |t|) over the number of key spans t, pooled over all articles. Overlapping key
 * spans of one label are merged first, and so are flags. Nothing on either side is P = R = 0 and F1 = 1;
 * one empty side is 0 throughout. The scorers themselves print a per-label recall with the numerator of the
 * precision; here it has its own.
 */
export function measure(key: readonly Row[], flags: readonly Row[], task: Task): CorpusMeasure {
  if (task === 'si') {
    return { ...pooled(key.map(unlabelled), flags.map(unlabelled)), perLabel: {} };
  }
  const labels = [...new Set([...key, ...flags].map((row) => row.label))].sort();
  const ofLabel = (rows: readonly Row[], label: string) => rows.filter((row) => row.label === label);
  return {
    ...pooled(key, flags),
    perLabel: Object.fromEntries(
      labels.map((label) => [label, pooled(ofLabel(key, label), ofLabel(flags, label))]),
    ),
  };
}

function unlabelled(row: Row): Row {
  return { ...row, label: '' };
}

function pooled(key: readonly Row[], flags: readonly Row[]): MeasureFigures {
  const keyGroups = mergedGroups(key);
  const flagGroups = mergedGroups(flags);
  const keyCount = count(keyGroups);
  const flagCount = count(flagGroups);
  if (keyCount === 0 && flagCount === 0) return { precision: 0, recall: 0, f1: 1 };
  if (keyCount === 0 || flagCount === 0) return { precision: 0, recall: 0, f1: 0 };
  let ofFlags = 0;
  let ofKey = 0;
  for (const [group, flagSpans] of flagGroups) {
    for (const { flag, place, both } of overlaps(flagSpans, keyGroups.get(group) ?? [])) {
      ofFlags += both / (flag.end - flag.start);
      ofKey += both / (place.end - place.start);
    }
  }
  const precision = ofFlags / flagCount;
  const recall = ofKey / keyCount;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** Spans by article and label, in order, those that share a character merged. */
function mergedGroups(rows: readonly Row[]): Map<string, Span[]> {
  const groups = new Map<string, Span[]>();
  for (const row of rows) {
    const id = JSON.stringify([row.article, row.label]);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  // In order of id: sums of fractions must not depend on the order of the rows.
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([id, spans]) => [id, mergeOverlapping(spans)]));
}

/** Merges spans that share a character, chains included. Spans that only touch stay apart. */
function mergeOverlapping(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function count(groups: ReadonlyMap<string, readonly Span[]>): number {
  let total = 0;
  for (const spans of groups.values()) total += spans.length;
  return total;
}

/** Every overlapping pair of two lists, each in order and free of overlaps: one sweep over both. */
function* overlaps(flags: readonly Span[], places: readonly Span[]) {
  let first = 0;
  for (const flag of flags) {
    while (first < places.length && (places[first]?.end ?? 0) <= flag.start) first++;
    for (let index = first; index < places.length; index++) {
      const place = places[index];
      if (!place || place.start >= flag.end) break;
      const both = Math.min(flag.end, place.end) - Math.max(flag.start, place.start);
      yield { flag, place, both };
    }
  }
}
