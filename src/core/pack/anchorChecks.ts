import { fold } from '../anchoring/fold.ts';
import { locateApproximately } from '../anchoring/locateApproximately.ts';
import type { Selector } from '../anchoring/selector.ts';
import type { Article, Span } from '../article/article.ts';
import { tokenize, tokenRange } from '../article/tokens.ts';
import { isFamily } from '../taxonomy/family.ts';
import { type LocateMode, locateSelector } from './located.ts';
import { placeContext } from './placeContext.ts';
import type { EntryName, PackProblem, ProblemDetail } from './problem.ts';
import type { KeyEntry, KeyReading } from './readKey.ts';

interface PlacedEntry {
  readonly entry: KeyEntry;
  readonly places: readonly Span[];
}

type EntryDetail = ProblemDetail & { entry: EntryName };

/** Holds every sound selector of a key against the article, and the places found against each other. */
export function checkAnchors(
  file: string,
  reading: KeyReading,
  article: Article,
  mode: LocateMode,
): PackProblem[] {
  const problems: PackProblem[] = [];
  const report = (entry: KeyEntry, detail: EntryDetail) => {
    problems.push({ file, ...reading.position([...entry.path, 'at']), ...detail });
  };
  const text = fold(article.text);
  const tokens = tokenize(article.text, article.lang);
  const placed: PlacedEntry[] = [];
  for (const entry of reading.entries) {
    if (!entry.selector) continue;
    const name = nameOf(entry);
    const sought = soughtWords(entry.selector);
    const outcome = locateSelector(text, entry.selector, mode);
    if (!('code' in outcome)) {
      placed.push({ entry, places: outcome.places });
      const empty = outcome.places.some((place) => {
        const range = tokenRange(tokens, place);
        return range.from >= range.to;
      });
      if (empty) report(entry, { code: 'span-without-word', entry: name, sought });
    } else if (outcome.code === 'ambiguous') {
      const places = outcome.places.map((place) => placeContext(article, place));
      report(entry, { code: 'selector-ambiguous', entry: name, sought, places });
    } else {
      const like = mode === 'strict' ? locateApproximately(text, entry.selector) : null;
      report(entry, {
        code: mode === 'strict' ? 'selector-absent' : 'text-lacks-entry',
        entry: name,
        sought,
        nearest: like && placeContext(article, like),
      });
    }
  }
  // In a text that somebody brings, near matches may fall together: that is no fault of the key.
  if (mode === 'strict') for (const [entry, detail] of collisions(article, placed)) report(entry, detail);
  return problems;
}

/** Answers of one family on the very same words, and passages called fair or contested that touch an answer. */
function* collisions(article: Article, placed: readonly PlacedEntry[]): Generator<[KeyEntry, EntryDetail]> {
  const words = (span: Span) => article.text.slice(span.start, span.end);
  const items = placed.filter(({ entry }) => entry.section === 'items');
  for (const [index, { entry, places }] of placed.entries()) {
    const isItem = entry.section === 'items';
    const earlier = isItem ? items.slice(0, index) : items;
    for (const { entry: other, places: taken } of earlier) {
      const meet = places.find((a) => taken.some((b) => (isItem ? isSame(a, b) : overlap(a, b))));
      if (!meet) continue;
      const names = { entry: nameOf(entry), other: nameOf(other), words: words(meet) };
      const { family } = entry.fields;
      if (!isItem) yield [entry, { code: 'overlaps-answer', ...names }];
      else if (isFamily(family) && other.fields.family === family) {
        yield [entry, { code: 'same-span', family, ...names }];
      }
    }
  }
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function nameOf({ section, id }: KeyEntry): EntryName {
  return { section, id };
}

function soughtWords(selector: Selector): string {
  return 'quote' in selector ? selector.quote : `${selector.from} … ${selector.to}`;
}
