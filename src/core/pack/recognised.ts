/** From this share of anchored items on, a text is taken for the article a key was made for. */
const ENOUGH = 0.6;

/** Whether a text that is not word for word the one a key was made for is that article all the same. */
export function isRecognised(anchored: number, items: number): boolean {
  return items > 0 && anchored / items >= ENOUGH;
}
