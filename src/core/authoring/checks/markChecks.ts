import { normalise } from '../../article/normalise.ts';
import { countWords, tokenize, tokenRange } from '../../article/tokens.ts';
import { isDate } from '../../pack/dates.ts';
import type { Source } from '../../pack/keySchema.ts';
import { isSlug } from '../../pack/slug.ts';
import { findTechnique } from '../../taxonomy/taxonomy.ts';
import type { ItemMark, Mark } from '../authoredQuiz.ts';
import { placesOf } from '../marksToKey.ts';
import type { TextInLanguage } from '../quotable.ts';
import { HARDEST_GRADE, readingGrade } from '../readability.ts';
import { isSaid, isWebAddress } from '../said.ts';
import type { Check, MarkCode, Severity } from './check.ts';

/** An explanation of fewer words explains nothing. */
const LEAST_WHY = 5;
/** An explanation that holds the quote, and fewer words than these besides, only repeats it. */
const LEAST_OF_ITS_OWN = 4;

/** What each mark lacks by itself. */
export function markChecks(article: TextInLanguage, marks: readonly Mark[], level: 1 | 2 | 3): Check[] {
  const tokens = tokenize(article.text, article.lang);
  const seen = new Set<string>();
  return marks.flatMap((mark) => {
    const { id } = mark;
    const found: [MarkCode, Severity][] = [];
    if (!isSlug(id)) found.push(['bad-id', 'must']);
    if (seen.has(id)) found.push(['same-id', 'must']);
    seen.add(id);
    const { from, to } = tokenRange(tokens, mark);
    if (placesOf(article, mark).length === 0) found.push(['cannot-point', 'must']);
    else if (from >= to) found.push(['no-word', 'must']);
    else if ((tokens.starts[from] ?? 0) < mark.start || (tokens.ends[to - 1] ?? 0) > mark.end) {
      found.push(['cut-word', 'should']);
    }
    if (mark.kind === 'item') found.push(...itemFaults(mark));
    found.push(...whyFaults(mark, article.lang));
    const checks: Check[] = found.map(([code, severity]) => ({ code, severity, mark: id }));
    const grade = readingGrade(mark.why, article.lang);
    const most = HARDEST_GRADE[level];
    if (grade !== null && grade > most) {
      checks.push({ code: 'why-too-hard', severity: 'should', mark: id, grade, most });
    }
    return checks;
  });
}

function itemFaults({
  technique,
  family,
  also,
  neutral,
  quote,
  check,
  sources,
}: ItemMark): [MarkCode, Severity][] {
  const found: [MarkCode, Severity][] = [];
  const known = findTechnique(technique);
  if (technique.trim() === '') found.push(['no-technique', 'must']);
  else if (!known) found.push(['unknown-technique', 'must']);
  else if (known.family !== family) found.push(['technique-of-other-family', 'must']);
  if (also.includes(family)) found.push(['also-own-family', 'must']);
  if (!sources.every(isWhole)) found.push(['bad-source', 'must']);
  if (isSaid(neutral) && plain(neutral) === plain(quote)) found.push(['neutral-equals-quote', 'should']);
  if (!isSaid(check)) found.push(['no-check', 'should']);
  return found;
}

function whyFaults({ why, quote }: Mark, lang: string): [MarkCode, Severity][] {
  if (!isSaid(why)) return [['no-why', 'must']];
  if (countWords(why, lang) < LEAST_WHY) return [['why-too-short', 'should']];
  const own = plain(why).replace(plain(quote), ' ');
  const repeats = own !== plain(why) && countWords(own, lang) < LEAST_OF_ITS_OWN;
  return repeats ? [['why-repeats-quote', 'should']] : [];
}

function isWhole({ title, publisher, date, url }: Source): boolean {
  return (
    isSaid(title) && isSaid(publisher) && isDate(date, 'any') && (url === undefined || isWebAddress(url))
  );
}

function plain(text: string): string {
  return normalise(text).toLowerCase();
}
