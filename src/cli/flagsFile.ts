import { type Folded, fold } from '../core/anchoring/fold.ts';
import { locate } from '../core/anchoring/locate.ts';
import type { Article } from '../core/article/article.ts';
import { fieldsOf } from '../core/pack/readYaml.ts';
import type { Flag } from '../core/scoring/flag.ts';
import { isFamily } from '../core/taxonomy/family.ts';
import { FAMILIES } from '../core/taxonomy/technique.ts';
import { visible } from '../messages/visible.ts';
import { Failure } from './failure.ts';

/**
 * The flags of a file: a list of `{start, end, family}` or of `{quote, before?, after?, family}`, or a saved
 * result that holds such a list as `flags`. Throws a `Failure` with everything that is wrong with them.
 */
export function readFlags(value: unknown, article: Article, slug: string): Flag[] {
  const { flags: inner, quiz } = fieldsOf(value);
  if (typeof quiz === 'string' && quiz !== slug) {
    throw new Failure(
      `These flags are a result of the quiz ${visible(quiz)}, not of ${slug}. Score them with: score ${visible(quiz)} FILE`,
    );
  }
  const list = Array.isArray(value) ? value : inner;
  if (!Array.isArray(list)) {
    throw new Failure(
      'The flags must be a list, as [{"start": 0, "end": 5, "family": "loaded-language"}], or a saved result.',
    );
  }
  const text = fold(article.text);
  const wrong: string[] = [];
  const flags = list.flatMap((entry: unknown, index): Flag[] => {
    const flag = readFlag(entry, article, text);
    if (typeof flag !== 'string') return [flag];
    wrong.push(`Flag ${index + 1}: ${flag}`);
    return [];
  });
  if (wrong.length > 0) throw new Failure(wrong.join('\n'), { flags: wrong });
  return flags;
}

/** One flag, or what is wrong with it. */
function readFlag(value: unknown, article: Article, text: Folded): Flag | string {
  const { start, end, family, quote, before, after } = fieldsOf(value);
  if (!isFamily(family)) return `"family" must be one of ${FAMILIES.join(', ')}.`;
  if (start !== undefined || end !== undefined) {
    if (!isOffset(start) || !isOffset(end)) return '"start" and "end" must be whole numbers from 0.';
    if (start >= end) return `"end" must be greater than "start"; they are ${end} and ${start}.`;
    if (end > article.text.length)
      return `"end" is ${end}, beyond the article’s ${article.text.length} characters.`;
    return { start, end, family };
  }
  if (typeof quote !== 'string' || quote.trim() === '') return 'it needs "start" and "end", or a "quote".';
  if (!isOptionalText(before) || !isOptionalText(after)) return '"before" and "after" must be text.';
  const places = locate(text, { quote, before, after });
  const [only] = places;
  if (!only) return `“${visible(quote)}” does not stand in the article.`;
  if (places.length > 1) {
    return `“${visible(quote)}” stands in ${places.length} places. Add "before" or "after", the words right next to it.`;
  }
  return { ...only, family };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
