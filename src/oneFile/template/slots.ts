/** What a page without a quiz leaves open: its words (escaped), and pieces of HTML. */
export const SLOTS = [
  'title',
  'summary',
  'kicker',
  'byline',
  'rights',
  'slug',
  'fingerprint',
  'lang',
  'dir',
  'article',
  'questions',
  'data',
] as const;

export type Slot = (typeof SLOTS)[number];

/** What only the head of a page has: the screen of a quiz may stand in a page with a head of its own. */
const IN_HEAD: readonly Slot[] = ['summary'];

// Brackets that no page has otherwise, and that mean nothing in HTML, in attributes or in JSON.
const OPEN = '⟦';
const CLOSE = '⟧';

/** What stands in the page for what is to come. */
export function slot(name: Slot): string {
  return `${OPEN}${name}${CLOSE}`;
}

/**
 * Fills a page in, all at once: what is put in is not looked through again, whatever it says.
 * Throws where the page has no place for something: then it is not the page that was built for it.
 *
 * @param values HTML, ready to stand where its slot does
 */
export function fillSlots(html: string, values: Readonly<Record<Slot, string>>): string {
  const missing = SLOTS.filter((name) => !IN_HEAD.includes(name) && !html.includes(slot(name)));
  if (missing.length > 0) throw new Error(`The page has no place for: ${missing.join(', ')}.`);
  const pattern = new RegExp(`${OPEN}(${SLOTS.join('|')})${CLOSE}`, 'g');
  return html.replace(pattern, (_, name: Slot) => values[name]);
}
