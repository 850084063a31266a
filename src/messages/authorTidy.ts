import type { Removal } from '../incoming/paragraphs/removals.ts';
import type { Tidied } from '../incoming/paragraphs/tidyParagraphs.ts';
import { count } from './author.ts';
import { shortened } from './visible.ts';

/** Why a line may be no part of the article. */
export const REMOVAL_WHY: Readonly<Record<Removal, string>> = {
  'page-number': 'a page number',
  repeated: 'stands there again and again',
  byline: 'who wrote it: belongs under “About the article”',
  date: 'a date or reading time',
  advertisement: 'an advertisement',
  teaser: 'leads to other articles',
  share: 'a button of the page',
  subscribe: 'asks to sign up',
  credit: 'the credit of a picture',
  copyright: 'a copyright line',
};

/** What the clean-up does beside taking lines out. */
export function tidyFindings({ joined, mended, characters }: Tidied): string {
  return [
    ...(joined > 0
      ? [`${count(joined, 'line')} that ${joined === 1 ? 'is' : 'are'} broken off will be joined.`]
      : []),
    ...(mended.length > 0 ? [`Words put together again: ${words(mended)}. Check them.`] : []),
    ...(characters > 0 ? [`${count(characters, 'special character')} will become plain letters.`] : []),
  ].join(' ');
}

function words(all: readonly string[]): string {
  const shown = all.slice(0, 8).map((word) => shortened(word, 30));
  return all.length > 8 ? `${shown.join(', ')} and ${all.length - 8} more` : shown.join(', ');
}
