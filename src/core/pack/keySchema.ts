import { z } from 'zod';
import type { Selector } from '../anchoring/selector.ts';
import { FAMILIES } from '../taxonomy/technique.ts';
import { isDate } from './dates.ts';
import { rule, webAddress, words } from './rules.ts';
import { isSlug } from './slug.ts';

const id = z.string().refine(isSlug, rule('bad-id'));

const selectorFields = z.strictObject({
  quote: words.optional(),
  from: words.optional(),
  to: words.optional(),
  before: words.optional(),
  after: words.optional(),
  every: z.boolean().optional(),
});

/** `{quote}` or `{from, to}`; which of the two is decided after the fields are known to be sound. */
export const selectorSchema = selectorFields.transform((fields, context): Selector => {
  const { quote, from, to, ...rest } = fields;
  if (quote !== undefined && from === undefined && to === undefined) return { quote, ...rest };
  if (quote === undefined && from !== undefined && to !== undefined) return { from, to, ...rest };
  const broken = rule(quote === undefined ? 'incomplete-selector' : 'quote-and-ends');
  context.addIssue({ code: 'custom', ...broken, input: fields });
  return z.NEVER;
});

const sourceSchema = z.strictObject({
  title: words,
  publisher: words,
  // YAML reads a bare year as a number.
  date: z
    .union([z.string(), z.number()])
    .transform(String)
    .refine((date) => isDate(date, 'any'), rule('bad-date')),
  url: webAddress.optional(),
});

const itemSchema = z.strictObject({
  id,
  at: selectorSchema,
  family: z.enum(FAMILIES),
  technique: words,
  weight: z.enum(['core', 'extra']),
  also: z.array(z.enum(FAMILIES)).optional(),
  why: words,
  neutral: words.optional(),
  check: words.optional(),
  sources: z.array(sourceSchema).optional(),
});

const noteSchema = z.strictObject({ id, at: selectorSchema, why: words });

/** `key.yaml`. Whether ids are unique and techniques known is for `keyChecks.ts`. */
export const keySchema = z.strictObject({
  version: z.literal(1),
  draft: z.boolean().optional(),
  items: z.array(itemSchema).default([]),
  fair: z.array(noteSchema).default([]),
  contested: z.array(noteSchema).default([]),
  discuss: z.array(words).default([]),
});

/** Every field name that `key.yaml` knows, at any depth. */
export const KEY_FIELDS = [keySchema, itemSchema, selectorFields, sourceSchema].flatMap((schema) =>
  Object.keys(schema.shape),
);

export type Source = z.output<typeof sourceSchema>;
/** One answer of a key as its author wrote it. */
export type KeyItem = z.output<typeof itemSchema>;
/** A fair passage or a contested span as its author wrote it. */
export type Note = z.output<typeof noteSchema>;
export type Key = z.output<typeof keySchema>;
