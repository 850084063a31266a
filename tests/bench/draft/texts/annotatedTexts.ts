import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { fold } from '../../../../src/core/anchoring/fold.ts';
import type { Selector } from '../../../../src/core/anchoring/selector.ts';
import type { Article, Span } from '../../../../src/core/article/article.ts';
import { parseMarkdown } from '../../../../src/core/article/markdown.ts';
import { splitFrontMatter } from '../../../../src/core/pack/frontMatter.ts';
import { selectorSchema } from '../../../../src/core/pack/keySchema.ts';
import { locateSelector } from '../../../../src/core/pack/located.ts';
import { readYaml } from '../../../../src/core/pack/readYaml.ts';
import { findTechnique } from '../../../../src/core/taxonomy/taxonomy.ts';
import { FAMILIES } from '../../../../src/core/taxonomy/technique.ts';
import type { MarkedText } from './markedText.ts';

const HERE = path.resolve(import.meta.dirname, '..');

/** `unseen`: rules were mended by what they missed there. `heldBack`: nothing but sums was told of it. */
export type AnnotatedFolder = 'unseen' | 'heldBack' | 'fresh';

const noteSchema = z.strictObject({ at: selectorSchema });
const itemSchema = z
  .strictObject({
    at: selectorSchema,
    family: z.enum(FAMILIES),
    technique: z.string(),
    weight: z.enum(['core', 'extra']),
    also: z.array(z.enum(FAMILIES)).optional(),
  })
  .refine(({ family, technique }) => findTechnique(technique)?.family === family);
const marksSchema = z.strictObject({
  items: z.array(itemSchema),
  fair: z.array(noteSchema).default([]),
  contested: z.array(noteSchema).default([]),
});

/** The texts in a folder, in order of name. Throws where one or its marks are broken, or a selector has no one place. */
export async function readAnnotatedTexts(folder: AnnotatedFolder): Promise<MarkedText[]> {
  const files = (await readdir(path.join(HERE, folder))).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(
    files.map((file) => readAnnotated(path.join(HERE, folder, path.basename(file, '.yaml')))),
  );
}

async function readAnnotated(stem: string): Promise<MarkedText> {
  const name = path.basename(stem);
  const [source, marks] = await Promise.all(
    ['md', 'yaml'].map((ending) => readFile(`${stem}.${ending}`, 'utf8')),
  );
  const split = splitFrontMatter(source ?? '');
  if (typeof split === 'string') throw new Error(`${name}.md: ${split}`);
  const article = parseMarkdown(split.body, 'en');
  const { items, fair, contested } = marksSchema.parse(readYaml(marks ?? '').value);
  const place = placeIn(name, article);
  return {
    name,
    article,
    key: {
      items: items.map(({ at, ...item }, index) => ({ ...item, id: `item-${index}`, places: place(at) })),
      fair: fair.map(({ at }, index) => ({ id: `fair-${index}`, places: place(at) })),
      contested: contested.map(({ at }, index) => ({ id: `contested-${index}`, places: place(at) })),
    },
  };
}

function placeIn(name: string, { text }: Article): (at: Selector) => readonly Span[] {
  const folded = fold(text);
  return (at) => {
    const found = locateSelector(folded, at, 'strict');
    if ('code' in found) throw new Error(`${name}.yaml: ${JSON.stringify(at)} is ${found.code}`);
    return found.places;
  };
}
