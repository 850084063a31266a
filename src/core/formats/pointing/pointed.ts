import type { AnnotatedText, Annotation, FormatFile } from '../annotated.ts';
import { fileName, isTextFile, stem } from '../files.ts';
import { fileText, withoutMark } from '../fileText.ts';
import type { Findings } from '../findings.ts';
import { type Manner, type PointedText, pointAt, pointedText } from './pointAt.ts';
import type { Selection } from './selection.ts';

/** An annotation of a file that holds no text: it points into what its source says. */
export interface Pointing {
  readonly id: string;
  readonly where: string;
  readonly label: string;
  readonly note: string;
  /** An address or a name; empty where there is none. */
  readonly source: string;
  /** BCP 47, of the source; empty where nobody says. */
  readonly lang: string;
  readonly selection: Selection;
}

/** More than anyone marks; beyond it a file is not a person's. */
const MOST_ANNOTATIONS = 20_000;

/**
 * Puts annotations on the texts that came with them (files whose names end in .txt). A source whose address ends in a
 * text's name is that text. Else a text is the source most of whose quotes stand in it word for word, and annotations
 * of other sources are reported: a short quote of another page may well stand in this one, but is not meant.
 */
export function placePointings(
  pointings: readonly Pointing[],
  files: readonly FormatFile[],
  manner: Manner,
  findings: Findings,
): AnnotatedText[] {
  const texts = files.filter(isTextFile).flatMap((file) => {
    const content = fileText(file, findings);
    return content === null
      ? []
      : [{ name: stem(fileName(file)), target: pointedText(withoutMark(content)) }];
  });
  if (pointings.length > MOST_ANNOTATIONS) {
    findings.problem('too-many', pointings[0]?.where ?? '', `${MOST_ANNOTATIONS}`, `${pointings.length}`);
    return [];
  }
  if (texts.length === 0 && !files.some(isTextFile)) {
    findings.problem('missing-text', pointings[0]?.where ?? '', '.txt', files.map(fileName).join(', '));
  }
  const bySource = pairSources(pointings, texts, findings);
  return texts.map((text): AnnotatedText => {
    const { name, target } = text;
    const own = pointings.filter(({ source }) => bySource.get(source) === text);
    const lang = own.find((pointing) => pointing.lang !== '')?.lang ?? '';
    return { name, lang, text: target.text, annotations: placed(own, target, manner, findings) };
  });
}

interface NamedText {
  readonly name: string;
  readonly target: PointedText;
}

/** Which text each source is. */
function pairSources(
  pointings: readonly Pointing[],
  texts: readonly NamedText[],
  findings: Findings,
): ReadonlyMap<string, NamedText> {
  const counts = new Map<string, number>();
  for (const { source } of pointings) counts.set(source, (counts.get(source) ?? 0) + 1);
  const paired = new Map<string, NamedText>();
  const names = new Map(texts.map((text) => [text.name, text]));
  for (const source of counts.keys()) {
    const text = names.get(sourceName(source));
    if (text) paired.set(source, text);
  }
  const taken = new Set(paired.values());
  for (const text of texts) {
    if (taken.has(text)) continue;
    const free = [...counts.keys()].filter((source) => !paired.has(source));
    const alone = free.length === 1 && texts.length === 1;
    const best = alone ? free[0] : likeliest(free, pointings, text.target);
    if (best !== undefined) paired.set(best, text);
  }
  for (const [source, count] of counts) {
    if (!paired.has(source)) findings.loss('other-source', source, `${count}`);
  }
  return paired;
}

/** The last part of an address, without an ending. */
function sourceName(source: string): string {
  const [address = ''] = source.split(/[?#]/, 1);
  // Not by a pattern for slashes at the end: that looks at every run of slashes again from each of its slashes.
  const last = address.split('/').findLast((part) => part !== '') ?? '';
  try {
    return stem(decodeURIComponent(last));
  } catch {
    return stem(last);
  }
}

function likeliest(
  sources: readonly string[],
  pointings: readonly Pointing[],
  { text }: PointedText,
): string | undefined {
  const hits = new Map<string, number>();
  for (const { source, selection } of pointings) {
    const words = selection.quote?.exact ?? selection.refinedBy?.quote?.exact;
    if (words && text.includes(words.trim())) hits.set(source, (hits.get(source) ?? 0) + 1);
  }
  const [best] = sources
    .map((source) => ({ source, count: hits.get(source) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return best?.source;
}

function placed(
  pointings: readonly Pointing[],
  target: PointedText,
  manner: Manner,
  findings: Findings,
): Annotation[] {
  const freeId = idGiver();
  return pointings.flatMap(({ id, where, label, note, selection }): Annotation[] => {
    const found = pointAt(target, selection, manner);
    const words = selection.quote?.exact ?? selection.others.join(', ');
    if ('problem' in found) {
      const { start, end } = selection.position ?? { start: 0, end: 0 };
      const most = manner.counts === 'units' ? target.text.length : target.offsets.codePoints;
      findings.problem(found.problem, selection.where, `0–${most}`, `${start}–${end}`);
      return [];
    }
    if ('loss' in found) {
      findings.loss(found.loss, where, words);
      return [];
    }
    if (found.likeness < 1)
      findings.loss('approximate-place', where, `${found.likeness.toFixed(2)}: ${words}`);
    if (found.spans.length > 1) findings.loss('several-places', where, `${found.spans.length}: ${words}`);
    const spans = found.spans.filter(({ start, end }) => start < end);
    if (spans.length === 0) findings.loss('empty-span', where, label);
    return spans.map((span) => ({ id: freeId(id), label, note, ...span }));
  });
}

/** Gives each id once: those that were given already get a number. */
function idGiver(): (id: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (id) => {
    let free = id;
    for (let count = counts.get(id) ?? 2; taken.has(free); count += 1) {
      free = `${id}-${count}`;
      counts.set(id, count + 1);
    }
    taken.add(free);
    return free;
  };
}
