import { z } from 'zod';
import { isLanguageTag } from '../article/languageTag.ts';
import { isDate } from './dates.ts';
import { rule, webAddress, words } from './rules.ts';

/** How much of the article a pack holds. */
const EDITIONS = ['full', 'excerpts', 'bring'] as const;

/**
 * The front matter of `article.md`. What an edition needs besides (`words` and `fingerprint` of a bring
 * pack, the date of anything that is no draft) is for `frontMatterChecks` in `readFrontMatter.ts`.
 */
export const frontMatterSchema = z.strictObject({
  title: words,
  author: words,
  publisher: words,
  published: z
    .string()
    .refine((date) => isDate(date, 'day'), rule('bad-date'))
    .optional(),
  url: webAddress.optional(),
  lang: z.string().refine(isLanguageTag, rule('bad-lang')),
  rights: words,
  genre: words,
  level: z.literal([1, 2, 3]),
  topics: z.array(words),
  summary: words,
  edition: z.enum(EDITIONS),
  words: z.int().min(1).optional(),
  fingerprint: z
    .string()
    .refine((hex) => /^[0-9a-f]{64}$/.test(hex), rule('bad-fingerprint'))
    .optional(),
  order: z.number().optional(),
});

export const FRONT_MATTER_FIELDS = Object.keys(frontMatterSchema.shape);

export type FrontMatter = z.output<typeof frontMatterSchema>;
export type Edition = (typeof EDITIONS)[number];
