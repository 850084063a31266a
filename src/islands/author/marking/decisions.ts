import { SUGGESTIONS } from '../../../messages/authorMarking.ts';
import { announce } from '../../../stores/announcer/announcerStore.ts';
import {
  accept,
  bringBack,
  goTo,
  type Offered,
  refuse,
} from '../../../stores/authoring/marks/suggestionsStore.ts';
import { pickMark, selectSpan } from '../../../stores/selection/selectionStore.ts';
import { ARTICLE_ID } from '../../reader/articleId.ts';
import { isBeside } from './beside.ts';
import { explainMark } from './formFocus.ts';
import { scrollTo } from './showInText.ts';

// What an author decides about a suggestion, each with what a screen reader is told of it.

export function acceptOne(one: Offered): void {
  accept(one);
  announce(SUGGESTIONS.accepted(one.quote, one.family));
}

/** Takes a suggestion into the key and goes into its form; beside it, the article offers to move its ends. */
export function adjustOne(one: Offered): void {
  const id = accept(one);
  // The work goes on in the form, not with the next suggestion.
  goTo(null);
  announce(SUGGESTIONS.accepted(one.quote, one.family));
  if (id === null) return;
  if (isBeside()) {
    scrollTo(one);
    pickMark(id, 'pointer');
  }
  explainMark(id);
}

export function refuseOne(one: Offered): void {
  refuse(one);
  announce(SUGGESTIONS.refused(one.quote));
}

export function bringBackOne(one: Offered): void {
  bringBack(one);
  announce(SUGGESTIONS.broughtBack(one.quote));
}

/** Selects the words of a suggestion in the article, where they can be marked as anything. */
export function showOne(one: Offered): void {
  goTo(one.id);
  scrollTo(one);
  selectSpan(one, 'keyboard');
  document.getElementById(ARTICLE_ID)?.focus({ preventScroll: true });
}
