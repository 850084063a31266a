import type { Annotation } from '../annotated.ts';
import type { Findings } from '../findings.ts';

// doccano has comments on a text, none on a span. A note is a comment that begins with the place and label of its span.

/** Labels are shorter; a comment of nothing but colons is soon read. */
const LONGEST = 500;

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
  for (const comment of comments) {
    const prefix = prefixOf(comment, queues);
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

/** The longest of some beginnings that a comment has: a label may hold a colon too. */
function prefixOf(comment: string, prefixes: ReadonlyMap<string, unknown>): string {
  let colon = comment.lastIndexOf(': ', LONGEST);
  while (colon > 0 && !prefixes.has(comment.slice(0, colon + 2)))
    colon = comment.lastIndexOf(': ', colon - 1);
  return comment.slice(0, colon > 0 ? colon + 2 : 0);
}
