import { computed } from 'nanostores';
import { markedAs } from '../../../stores/authoring/marks/markKinds.ts';
import { $openMark } from '../../../stores/authoring/marks/marksStore.ts';
import { $markPlaces } from '../../../stores/authoring/marks/places.ts';
import { $current, $refused, $shown } from '../../../stores/authoring/marks/suggestionsStore.ts';
import type { Mark } from '../../article-dom/paint.ts';

/** Tells suggestions from marks among what is drawn. */
const SUGGESTION = 'suggestion:';

/** The suggestion that something drawn stands for, by its id, or `null` where it is a mark. */
export function suggestionOf(drawn: string): string | null {
  return drawn.startsWith(SUGGESTION) ? drawn.slice(SUGGESTION.length) : null;
}

const $openId = computed($openMark, (mark) => mark?.id ?? null);
const $currentId = computed($current, (one) => one?.id ?? null);

/** What is drawn on the article of the desk: marks at all their places, and suggestions, which are no marks. */
export const $deskMarks = computed(
  [$markPlaces, $openId, $shown, $refused, $currentId],
  (places, open, shown, refused, current): Mark[] => [
    ...places.map(({ mark, start, end }) => ({
      id: mark.id,
      start,
      end,
      classes: `mark mark--${markedAs(mark)}${mark.id === open ? ' mark--picked' : ''}`,
    })),
    ...shown.map((one) => ({
      id: SUGGESTION + one.id,
      start: one.start,
      end: one.end,
      classes: [
        'suggested',
        `suggested--${one.family}`,
        ...(one.id === current ? ['suggested--current'] : []),
        ...(refused.includes(one) ? ['suggested--refused'] : []),
      ].join(' '),
    })),
  ],
);
