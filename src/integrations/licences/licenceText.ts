/** A package with what its licence file says. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const RULE = `\n\n${'-'.repeat(72)}\n\n`;

/** Licences one after another; packages whose licences differ in nothing but who holds the rights share one. */
export function licenceText(packages: readonly Licensed[]): string {
  const groups = new Map<string, Licensed[]>();
  for (const one of packages) {
    const terms = termsOf(one.licence);
    groups.set(terms, [...(groups.get(terms) ?? []), one]);
  }
  return `${[...groups.values()].map(groupText).join(RULE)}\n`;
}

/** What a licence demands: without its holder, and however its lines are broken and its quotes are typed. */
function termsOf(licence: string): string {
  return licence
    .split('\n')
    .filter((line) => !isHolder(line))
    .join(' ')
    .replaceAll("'", '"')
    .replace(/^\W*the MIT license\W*(?:\(MIT\))?\W*|^\W*MIT license\W*/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isHolder(line: string): boolean {
  return /^\s*copyright\b.*(?:\(c\)|©|\d{4})/i.test(line);
}

function groupText(group: readonly Licensed[]): string {
  const [first] = group;
  const licence = first?.licence.trim() ?? '';
  if (group.length === 1) return `${titleOf(group[0])}\n\n${licence}`;
  const heads = group.map((one) => [titleOf(one), ...holdersOf(one).map((line) => `  ${line}`)].join('\n'));
  const terms = licence.split('\n').filter((line) => !isHolder(line));
  return `${heads.join('\n')}\n\n${terms
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}`;
}

function titleOf(one: Licensed | undefined): string {
  return one ? `${one.name} ${one.version}` : '';
}

function holdersOf({ licence }: Licensed): string[] {
  return licence
    .split('\n')
    .filter(isHolder)
    .map((line) => line.trim());
}
