/** Where a technique is practised: a quiz, and how many of its answers use the technique. */
export interface Practice {
  readonly slug: string;
  readonly title: string;
  readonly answers: number;
}

/** Where a technique is practised: the first few quizzes, and how many there are besides. */
export interface Practices {
  readonly first: readonly Practice[];
  readonly more: number;
}

/** The parts of a quiz that say what it trains. */
interface Trains {
  readonly slug: string;
  readonly title: string;
  /** How many answers use each technique, by technique id. */
  readonly answers: Readonly<Record<string, number>>;
}

/** By technique id, the quizzes whose keys use it, in the order given: at most so many of them, and a count. */
export function practiceByTechnique(
  quizzes: readonly Trains[],
  most: number,
): ReadonlyMap<string, Practices> {
  const practices = new Map<string, { first: Practice[]; more: number }>();
  for (const { slug, title, answers } of quizzes) {
    for (const [technique, count] of Object.entries(answers)) {
      const known = practices.get(technique) ?? { first: [], more: 0 };
      if (known.first.length < most) known.first.push({ slug, title, answers: count });
      else known.more += 1;
      practices.set(technique, known);
    }
  }
  return practices;
}
