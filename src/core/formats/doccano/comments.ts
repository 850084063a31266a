import type { Annotation } from '../annotated.ts';
import type { Findings } from '../findings.ts';

// doccano has comments on a text, none on a span. A note is a comment that begins with the place and label of its span.

/** The comment that holds the note of a span; offsets in code points. */
export function commentOf(start: number, end: number, label: string, note: string): string {
  return `${start}–${end} ${label}: ${note}`;
}

/** A span as doccano writes it, with the annotation that it is here. */
export interface PlacedSpan {
  readonly start: number;
  readonly end: number;
  readonly annotation: Annotation;
}

/**
 * The annotations with their notes. Of spans in the same place with the same label each takes one comment, in order;
 * comments on no span are lost.
 */
export function withNotes(
  spans: readonly PlacedSpan[],
  comments: readonly string[],
  where: string,
  findings: Findings,
): Annotation[] {
  const queues = new Map<string, string[]>();
  const prefixes = spans.map(({ start, end, annotation }) => commentOf(start, end, annotation.label, ''));
  for (const prefix of prefixes) queues.set(prefix, []);
  const byPlace = new Map<string, string[]>();
  for (const prefix of queues.keys()) {
    const place = placeOf(prefix);
    byPlace.set(place, [...(byPlace.get(place) ?? []), prefix]);
  }
  for (const comment of comments) {
    // A label may be the beginning of another, with its colon: the longest that fits is meant.
    const fitting = (byPlace.get(placeOf(comment)) ?? []).filter((prefix) => comment.startsWith(prefix));
    const prefix = fitting.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
    const queue = queues.get(prefix);
    if (queue) queue.push(comment.slice(prefix.length));
    else findings.loss('note-elsewhere', where, comment);
  }
  for (const queue of queues.values()) queue.reverse();
  return spans.map(({ annotation }, index) => {
    const note = queues.get(prefixes[index] ?? '')?.pop();
    return note === undefined ? annotation : { ...annotation, note };
  });
}

function placeOf(comment: string): string {
  return comment.slice(0, comment.indexOf(' '));
}
