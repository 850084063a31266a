/** From this width on the panels stand beside the article; below it, under it. As in styles/author. */
const BESIDE = '(min-width: 60rem)';

/** Whether the article is in view together with its marks and suggestions. */
export function isBeside(): boolean {
  return matchMedia(BESIDE).matches;
}
