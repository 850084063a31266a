import type { Span } from '../core/article/article.ts';
import { countWords } from '../core/article/tokens.ts';
import type { LocatedKey } from '../core/pack/located.ts';
import type { Finding, FindingKind, ItemFinding, UnlistedFinding } from '../core/review/findings.ts';
import type { Result } from '../core/scoring/result.ts';
import type { Family } from '../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from './families.ts';
import { quoted } from './quoting.ts';

/** What the sentences are about: a scored attempt on one text. */
export interface Review {
  readonly text: string;
  readonly lang: string;
  readonly key: LocatedKey;
  readonly result: Result;
  /** The learner’s own notes, by index of the flag. */
  readonly notes?: readonly (string | undefined)[] | undefined;
}

/** One word for what became of a finding. */
export const VERDICTS: Readonly<Record<FindingKind, string>> = {
  hit: 'Found',
  near: 'Close',
  missed: 'Missed',
  'false-alarm': 'False alarm',
  'left-alone': 'Left alone',
  contested: 'Open to debate',
  unlisted: 'Not in the key',
};

/**
 * What a learner is told about a finding, before the key's own explanation: what their flag did, and what
 * would have done better. Every sentence holds for this learner's flags on this text.
 */
export function feedback(finding: Finding, review: Review): string[] {
  switch (finding.kind) {
    case 'hit':
      return hitSentences(finding, review);
    case 'near':
      return nearSentences(finding, review);
    case 'missed':
      return [`You did not flag this. ${filedUnder(finding)}`];
    case 'false-alarm':
      return falseAlarmSentences(finding.flags, review);
    case 'left-alone':
      return ['You left this alone, and rightly: it may look like slant, but it is fair.'];
    case 'contested':
      return [
        finding.flags.length > 0
          ? 'You flagged this. Careful readers could go either way here, so it neither earns nor costs.'
          : 'You left this alone. Careful readers could go either way here, so it neither earns nor costs.',
      ];
    case 'unlisted':
      return unlistedSentences(finding, review);
  }
}

function filedUnder({ item, result }: ItemFinding): string {
  const places = result.places.total > 1 ? ` It stands in ${result.places.total} places.` : '';
  return item.weight === 'core'
    ? `The key has it as ${named(item.family)}.${places}`
    : `It is a bonus item, ${named(item.family)} that is easy to overlook; missing it costs nothing.${places}`;
}

function hitSentences(finding: ItemFinding, { text, lang, result }: Review): string[] {
  const { item, result: outcome } = finding;
  const first = outcome.flags[0];
  const flag = first === undefined ? undefined : result.flags[first];
  const sentences: string[] = [];
  if (flag && flag.family !== item.family) {
    sentences.push(
      `You found it as ${named(flag.family)}. The key lists it first as ${named(item.family)}; both are right here.`,
    );
  } else {
    sentences.push(item.weight === 'extra' ? 'You found it, and it is a bonus item.' : 'You found it.');
  }
  const { hit, total } = outcome.places;
  if (total > 1) {
    sentences.push(
      hit === total
        ? `You flagged it in all ${total} places where it stands.`
        : `It stands in ${total} places, and you flagged ${hit} of them. One is enough for the score.`,
    );
  }
  const others = finding.flags.filter((index) => result.flags[index]?.outcome === 'duplicate');
  if (others.length > 0) {
    sentences.push(
      others.length === 1
        ? 'You flagged it a second time; the second flag neither earns nor costs.'
        : `You flagged it ${others.length + 1} times; one flag counts, the others neither earn nor cost.`,
    );
  }
  const place = flag && item.places[outcome.hitBy.indexOf(first ?? -1)];
  if (flag && place && countWords(text.slice(flag.start, flag.end), lang) > 2 * wordsIn(text, place, lang)) {
    sentences.push(`The words that do it are just ${quoted(text, place)}.`);
  }
  return sentences;
}

function nearSentences({ item, result: outcome }: ItemFinding, review: Review): string[] {
  const { text, result, key, lang } = review;
  const index = outcome.flags[0];
  const flag = index === undefined ? undefined : result.flags[index];
  if (!flag) return [];
  const place = closestPlace(item.places, flag);
  const theirs = quoted(text, flag);
  const whole = quoted(text, place);
  const countedFor = flag.outcome === 'hit' && flag.item !== item.id ? itemWords(key, flag.item, text) : null;
  switch (outcome.reason) {
    case 'wrong-family':
      return [
        `You flagged these words as ${named(flag.family)}, but the key has them as ${named(item.family)}. You saw that something is going on; look at the family again. No credit yet.`,
      ];
    case 'taken':
      return [
        `Your flag ${theirs} fits here too, but one flag answers one item, and this one counted for ${countedFor ?? 'another'}. Give ${whole} a flag of its own.`,
      ];
    case 'too-wide': {
      const extra = wordsIn(text, flag, lang) - wordsIn(text, place, lang);
      return [
        countedFor
          ? `Your flag ${theirs} reaches over this, but it counted for ${countedFor}. Give ${whole} a flag of its own.`
          : `Your flag ${theirs} is ${extra} ${extra === 1 ? 'word' : 'words'} longer than what does it here: ${whole}. Half credit: flag just those words.`,
      ];
    }
    case 'too-narrow':
    case null:
      return [
        covers(place, flag)
          ? `You caught only a piece of it, ${theirs}. The whole of it is ${whole}. Half credit.`
          : `Your flag ${theirs} overlaps it only in part. What does it here is ${whole}. Half credit.`,
      ];
  }
}

function falseAlarmSentences(flags: readonly number[], { text, result }: Review): string[] {
  const flag = result.flags[flags[0] ?? -1];
  if (!flag) return ['You flagged this, but it is fair.'];
  const cost =
    result.core.total > 0
      ? 'Flagging a fair passage lowers the score.'
      : 'In an article like this one, flagging a clean sentence lowers the score.';
  return flag.outcome === 'false-alarm'
    ? [`You flagged this as ${named(flag.family)}, but it is fair. ${cost}`]
    : [`Your flag ${quoted(text, flag)} takes in this passage, and it is fair. ${cost}`];
}

function unlistedSentences({ flags, touches }: UnlistedFinding, review: Review): string[] {
  const { text, lang, key, result } = review;
  const flag = result.flags[flags[0] ?? -1];
  if (!flag) return [];
  const [first] = touches;
  const touched = key.items.find(({ id }) => id === first);
  if (touched) {
    const place = closestPlace(touched.places, flag);
    return [
      `You flagged this as ${named(flag.family)}. The key has ${named(touched.family)} in it, ${quoted(text, place)}; a flag counts when it is of that family and about as long as those words.`,
    ];
  }
  const words = wordsIn(text, flag, lang);
  const length =
    words > LONG_FLAG
      ? ` It is ${words} words long: a shorter flag on the very words would say what you mean.`
      : '';
  if (result.core.total === 0) {
    return [
      `You flagged this as ${named(flag.family)}; the key has nothing here. In an article with almost nothing to flag, each clean sentence that is flagged lowers the score.${length}`,
    ];
  }
  return [
    `You flagged this as ${named(flag.family)}; the key has nothing here. It does not change the score, and you may have a point: can you say which words do it, and how?${length}`,
  ];
}

/** From this many words on, a flag says little about where the trouble is. */
const LONG_FLAG = 30;

function closestPlace(places: readonly Span[], flag: Span): Span {
  const sharedWith = (place: Span) => Math.min(place.end, flag.end) - Math.max(place.start, flag.start);
  return places.reduce(
    (best, place) => (sharedWith(place) > sharedWith(best) ? place : best),
    places[0] ?? flag,
  );
}

function covers(place: Span, flag: Span): boolean {
  return flag.start >= place.start && flag.end <= place.end;
}

function wordsIn(text: string, span: Span, lang: string): number {
  return countWords(text.slice(span.start, span.end), lang);
}

function itemWords(key: LocatedKey, id: string | null, text: string): string | null {
  const place = key.items.find((item) => item.id === id)?.places[0];
  return place ? quoted(text, place) : null;
}

function named(family: Family): string {
  return FAMILY_WORDS[family].one;
}
