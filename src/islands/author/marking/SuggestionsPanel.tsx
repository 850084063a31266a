/** What the rules noticed in the article, to be accepted or refused one by one. */
export function SuggestionsPanel() {
  return null;
}
