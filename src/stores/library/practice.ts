/** Where a technique is practised: a quiz, and how many of its answers use the technique. */
export interface Practice {
  readonly slug: string;
  readonly title: string;
  readonly answers: number;
}

/** The parts of a pack that say what it trains. */
interface Trains {
  readonly slug: string;
  readonly meta: { readonly title: string };
  readonly key: { readonly items: readonly { readonly technique: string }[] };
}

/** By technique id, the packs whose keys use it, in the order given. */
export function practiceByTechnique(packs: readonly Trains[]): ReadonlyMap<string, readonly Practice[]> {
  const practices = new Map<string, Practice[]>();
  for (const { slug, meta, key } of packs) {
    const answers = new Map<string, number>();
    for (const { technique } of key.items) answers.set(technique, (answers.get(technique) ?? 0) + 1);
    for (const [technique, count] of answers) {
      const practice = { slug, title: meta.title, answers: count };
      practices.set(technique, [...(practices.get(technique) ?? []), practice]);
    }
  }
  return practices;
}
