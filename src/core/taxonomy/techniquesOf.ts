import { findTechnique } from './taxonomy.ts';

/** Names and definitions of the techniques that items use, by id. */
export function techniquesOf(
  items: readonly { readonly technique: string }[],
): Readonly<Record<string, { readonly name: string; readonly definition: string }>> {
  const used = new Set(items.map(({ technique }) => technique));
  return Object.fromEntries(
    [...used].flatMap((id) => {
      const technique = findTechnique(id);
      return technique ? [[id, { name: technique.name, definition: technique.definition }]] : [];
    }),
  );
}
