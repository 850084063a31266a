import type { Article } from '../article/article.ts';
import type { LocatedKey } from '../pack/located.ts';
import type { AnnotatedText, Annotation, Loss } from './annotated.ts';
import { NOTE_LABELS } from './labels.ts';

/** What formats of annotations hold of a quiz, and what of its key they do not. */
export interface AnnotatedQuiz {
  readonly text: AnnotatedText;
  readonly losses: readonly Loss[];
}

/**
 * The text of a quiz with its key as annotations: labels are the ids of techniques, `fair-passage` and `contested`, notes
 * the explanations. An item with several places is one annotation in each, the first under the item's own id.
 */
export function annotatedQuiz(name: string, article: Article, key: LocatedKey): AnnotatedQuiz {
  const entries = [
    ...key.items.map((item) => ({ ...item, label: item.technique })),
    ...key.fair.map((note) => ({ ...note, label: NOTE_LABELS.fair })),
    ...key.contested.map((note) => ({ ...note, label: NOTE_LABELS.contested })),
  ];
  const taken = new Set(entries.map(({ id }) => id));
  const annotations = entries.flatMap(({ id, label, why, places }) =>
    places.map(({ start, end }, index): Annotation => {
      let own = id;
      for (let count = index + 1; index > 0 && taken.has(own); count += 1) own = `${id}-${count}`;
      taken.add(own);
      return { id: own, label, note: why, start, end };
    }),
  );
  return {
    text: {
      name,
      lang: article.lang,
      text: article.text,
      annotations: annotations.sort((a, b) => a.start - b.start || a.end - b.end),
    },
    losses: lossesOf(name, key),
  };
}

function lossesOf(where: string, { items, discuss }: LocatedKey): Loss[] {
  const counts = {
    'key-several-places': items.filter(({ places }) => places.length > 1).length,
    'key-weight': items.filter(({ weight }) => weight !== 'core').length,
    'key-also': items.filter(({ also = [] }) => also.length > 0).length,
    'key-neutral': items.filter(({ neutral }) => neutral !== undefined).length,
    'key-check': items.filter(({ check }) => check !== undefined).length,
    'key-sources': items.filter(({ sources = [] }) => sources.length > 0).length,
    'key-discuss': discuss.length,
  };
  return Object.entries(counts).flatMap(([code, count]) =>
    count > 0 ? [{ code, where, what: String(count) }] : [],
  );
}
