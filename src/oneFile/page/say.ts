/** Says what came of it, also to those who do not see the page. */
export function say(offer: HTMLElement, words: string): void {
  const status = offer.querySelector('[role="status"]');
  if (status) status.textContent = words;
}
