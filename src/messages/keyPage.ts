/** The sentences of the answer key on paper. */

const list = new Intl.ListFormat('en-GB');

/** Where an entry stands: “paragraph 4”, “paragraphs 4 and 7”, “a heading”. Empty where that is not known. */
export function whereLine(paragraphs: readonly (number | null)[]): string {
  const numbers = paragraphs.filter((number) => number !== null);
  const parts = [
    ...(paragraphs.includes(null) ? ['a heading'] : []),
    ...(numbers.length > 0
      ? [`${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${list.format(numbers.map(String))}`]
      : []),
  ];
  return parts.join(', ');
}

/** What a key holds: “23 core items, 9 bonus items, 7 fair passages, 2 contested”. */
export function keyCounts(counts: Readonly<Record<'core' | 'extra' | 'fair' | 'contested', number>>): string {
  const { core, extra, fair, contested } = counts;
  const parts = [
    counted(core, 'core item', 'core items'),
    counted(extra, 'bonus item', 'bonus items'),
    counted(fair, 'fair passage', 'fair passages'),
    ...(contested > 0 ? [`${contested}\u00a0contested`] : []),
  ];
  return list.format(parts);
}

function counted(number: number, one: string, several: string): string {
  return `${number === 0 ? 'no' : number}\u00a0${number === 1 ? one : several}`;
}
