import { fold } from '../anchoring/fold.ts';
import { locateApproximately } from '../anchoring/locateApproximately.ts';
import type { Selector } from '../anchoring/selector.ts';
import { indexed } from '../anchoring/textIndex.ts';
import type { Article } from '../article/article.ts';
import { tokenize, tokenRange } from '../article/tokens.ts';
import { isFamily } from '../taxonomy/family.ts';
import { collisions, type PlacedEntry } from './collisions.ts';
import { type LocateMode, locateSelector } from './located.ts';
import { placeContext } from './placeContext.ts';
import type { EntryName, PackProblem, ProblemDetail } from './problem.ts';
import type { KeyEntry, KeyReading } from './readKey.ts';

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
  const text = indexed(fold(article.text));
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
  for (const { entry, other, place } of mode === 'strict' ? collisions(placed) : []) {
    const words = article.text.slice(place.start, place.end);
    const names = { entry: nameOf(entry), other: nameOf(other), words };
    const { family } = entry.fields;
    if (entry.section !== 'items') report(entry, { code: 'overlaps-answer', ...names });
    else if (isFamily(family)) report(entry, { code: 'same-span', family, ...names });
  }
  return problems;
}

function nameOf({ section, id }: KeyEntry): EntryName {
  return { section, id };
}

function soughtWords(selector: Selector): string {
  return 'quote' in selector ? selector.quote : `${selector.from} … ${selector.to}`;
}
