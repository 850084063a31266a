import type { Source } from '../pack/keySchema.ts';
import { withoutPlaceholder } from '../pack/placeholders.ts';
import type { KeyEntry } from '../pack/readKey.ts';
import { fieldsOf } from '../pack/readYaml.ts';
import { isFamily } from '../taxonomy/family.ts';
import { findTechnique } from '../taxonomy/taxonomy.ts';
import type { Mark } from './authoredQuiz.ts';

/**
 * What can be read of an entry of a key, right or wrong, as a mark that lies nowhere yet; `null` where not even its
 * family is told.
 *
 * @param id one that is sound and no other mark's
 */
export function markOfEntry(
  { section, fields, selector }: KeyEntry,
  id: string,
  draft: boolean,
): Mark | null {
  const said = (field: string) => textOf(fields[field]);
  const quote = selector ? ('quote' in selector ? selector.quote : `${selector.from} … ${selector.to}`) : '';
  const why = draft ? withoutPlaceholder('why', said('why')) : said('why');
  const note = { id, start: 0, end: 0, quote, why };
  if (section !== 'items') return { kind: section, ...note };
  const technique = said('technique');
  const family = isFamily(fields['family']) ? fields['family'] : findTechnique(technique)?.family;
  if (!family) return null;
  return {
    kind: 'item',
    ...note,
    family,
    technique,
    weight: fields['weight'] === 'extra' ? 'extra' : 'core',
    also: listOf(fields['also']).filter(isFamily),
    every: selector?.every === true,
    neutral: said('neutral'),
    check: said('check'),
    sources: listOf(fields['sources']).map(sourceOf),
  };
}

function sourceOf(value: unknown): Source {
  const fields = fieldsOf(value);
  const url = textOf(fields['url']);
  return {
    title: textOf(fields['title']),
    publisher: textOf(fields['publisher']),
    date: textOf(fields['date']),
    ...(url !== '' && { url }),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
