import type { About, AuthoredQuiz } from '../../core/authoring/authoredQuiz.ts';
import { NOTHING_SAID } from '../../core/authoring/nothingSaid.ts';
import { slugOf } from '../../core/pack/slug.ts';

/** What is known of a quiz as it begins; the rest is empty. */
export interface Beginning {
  readonly body: string;
  readonly about: Partial<About>;
}

/** A quiz with a text and no marks. */
export function newQuiz({ body, about }: Beginning, id = newId(), now = Date.now()): AuthoredQuiz {
  return {
    version: 1,
    id,
    slug: slugOf(about.title ?? ''),
    about: { ...NOTHING_SAID, ...about },
    body,
    marks: [],
    adrift: [],
    discuss: [],
    refused: [],
    annotator: '',
    second: [],
    createdAt: now,
    updatedAt: now,
  };
}

/** An id that no other quiz has, on any device. Plain-http pages have no `crypto.randomUUID`. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}
