import type { Article } from '../article/article.ts';
import { snapOut, trimSpan } from '../article/boundaries.ts';
import { cleanCharacters } from '../article/characters.ts';
import { countBelow } from '../article/countBelow.ts';
import { tokenize, tokenRange } from '../article/tokens.ts';
import type { Mark } from '../authoring/authoredQuiz.ts';
import { newMarkId } from '../authoring/newMarkId.ts';
import { selectorFor } from '../authoring/selectorFor.ts';
import { isSlug } from '../pack/slug.ts';
import type { Alignment } from './alignment.ts';
import type { AnnotatedText, Annotation, Loss } from './annotated.ts';
import type { LabelMeaning } from './labels.ts';

export interface AnnotationMarks {
  /** In order of position. */
  readonly marks: readonly Mark[];
  readonly losses: readonly Loss[];
  /** Annotations whose label means nothing here: they are no marks. */
  readonly unknown: readonly Annotation[];
}

/**
 * The marks that annotations make on an article. A label that covers several techniques is told, as are spans that
 * grew to whole characters. What a key cannot hold is left out and told: a span with nothing visible or without a word,
 * the same words twice in one family, and a fair or contested passage that touches an item.
 *
 * @param place where a span of the annotated text lies in the article
 * @param meaningOf what a label means
 */
export function marksOf(
  { name, annotations }: AnnotatedText,
  article: Article,
  place: Alignment,
  meaningOf: (label: string) => LabelMeaning | null,
): AnnotationMarks {
  const marks: Mark[] = [];
  const losses: Loss[] = [];
  const unknown: Annotation[] = [];
  const ids = new Set<string>();
  const tokens = tokenize(article.text, article.lang);
  for (const annotation of annotations) {
    const meaning = meaningOf(annotation.label);
    if (!meaning) {
      unknown.push(annotation);
      continue;
    }
    const lose = (code: string, what: string) =>
      losses.push({ code, where: `${name}: ${annotation.id}`, what });
    const moved = place(annotation);
    const span = moved && trimSpan(article.text, snapOut(article.text, moved));
    if (!span || !selectorFor(article, span)) {
      lose('no-selector', annotation.label);
      continue;
    }
    const quote = article.text.slice(span.start, span.end);
    const { from, to } = tokenRange(tokens, span);
    if (from >= to) {
      lose('no-words', quote);
      continue;
    }
    if (span.start !== moved.start || span.end !== moved.end) lose('span-changed', quote);
    const id = isSlug(annotation.id) && !ids.has(annotation.id) ? annotation.id : newMarkId(ids, quote);
    const common = { id, ...span, quote, why: whyOf(annotation.note) };
    if (meaning.kind === 'item') {
      const { family, technique } = meaning;
      if (meaning.chosen) lose('technique-chosen', `${annotation.label} → ${technique}`);
      const rest = { weight: 'core', also: [], every: false, neutral: '', check: '', sources: [] } as const;
      marks.push({ ...common, kind: 'item', family, technique, ...rest });
    } else marks.push({ ...common, kind: meaning.kind });
    ids.add(id);
  }
  return { marks: withoutCollisions(name, marks, losses), losses, unknown };
}

/** A note as an explanation: empty where nothing in it can be seen, as no key may hold such words. */
function whyOf(note: string): string {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(note) ? cleanCharacters(note).trim() : '';
}

/** Marks in order of position, of those that cannot stand in one key the first. */
function withoutCollisions(name: string, marks: readonly Mark[], losses: Loss[]): Mark[] {
  const taken = new Set<string>();
  const items = marks.filter((mark) => {
    if (mark.kind !== 'item') return false;
    const place = `${mark.family} ${mark.start} ${mark.end}`;
    if (!taken.has(place)) return taken.add(place);
    losses.push({
      code: 'same-words',
      where: `${name}: ${mark.id}`,
      what: `${mark.technique}: ${mark.quote}`,
    });
    return false;
  });
  const ordered = items.toSorted((a, b) => a.start - b.start);
  const starts = ordered.map(({ start }) => start);
  /** How far the items up to each reach. */
  const reach = ordered.map(({ end }) => end);
  for (let at = 1; at < reach.length; at += 1) reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0);
  const notes = marks.filter((mark) => {
    if (mark.kind === 'item') return false;
    const before = countBelow(starts, mark.end);
    if ((reach[before - 1] ?? 0) <= mark.start) return true;
    losses.push({ code: 'touches-item', where: `${name}: ${mark.id}`, what: mark.quote });
    return false;
  });
  return [...items, ...notes].sort((a, b) => a.start - b.start || a.end - b.end);
}
