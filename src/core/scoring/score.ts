import type { Article } from '../article/article.ts';
import { segments } from '../article/segmentation.ts';
import { tokenRange } from '../article/tokens.ts';
import { measure, type Row } from '../measure/measure.ts';
import type { Family } from '../taxonomy/technique.ts';
import { findApproaches } from './approach.ts';
import { entry } from './entry.ts';
import { fits, length } from './fit.ts';
import type { Flag } from './flag.ts';
import { groupBy } from './groupBy.ts';
import { isRightFamily, type ScorableItem, type ScorableKey } from './key.ts';
import type { Judgement, ScoreOptions } from './options.ts';
import { flagResult, itemResults } from './outcomes.ts';
import { OverlapIndex } from './overlapIndex.ts';
import { pair } from './pairing.ts';
import type { Place, PlacedFlag, PlacedNote } from './placing.ts';
import type { FlagResult, ItemResult, Result, Tally } from './result.ts';
import { countSides, discernment, sortSentences } from './sides.ts';

/**
 * Scores a learner's flags against a key.
 *
 * The score is what was found times what was rightly left alone:
 * 100 · min(1, (core + ¼·extra) / core items) · (1 − fair passages flagged / fair passages), where a hit
 * counts 1 and a near under the right family ½. In an article without core items the first factor is 1 and
 * the second is the share of its clean sentences left unflagged. The order of the flags never matters.
 *
 * Where unlisted flags cost, the score is also multiplied by found / (found + unlisted): items hit or near, and unlisted
 * flags. Items are counted there and not the flags on them, so that no heap of flags makes another flag cheaper, and one
 * that finds something never lowers the score. In an article without core items unlisted flags cost already.
 *
 * @param flags spans beyond the text or without a word in them are legal and hit nothing
 */
export function score(
  article: Article,
  key: ScorableKey,
  flags: readonly Flag[],
  { unlisted = 'neutral', judgements = [] }: ScoreOptions = {},
): Result {
  const { tokens, sentences } = segments(article);
  const places: Place[] = key.items
    .flatMap((item, itemIndex) => item.places.map((span) => ({ span, item: itemIndex, family: item.family })))
    .map((place, index) => ({ ...place, index, ...tokenRange(tokens, place.span) }));
  const placeIndex = new OverlapIndex(places);
  const placed: PlacedFlag[] = flags.map((flag, index) => {
    const range = tokenRange(tokens, flag);
    return { ...range, span: flag, family: flag.family, index, touched: placeIndex.overlapping(range) };
  });

  const itemAt = (index: number) => entry(key.items, index);
  const placeOf = pair(
    placed.map((flag) => ({
      ...flag,
      candidates: flag.touched
        .filter((place) => isRightFamily(itemAt(place.item), flag.family) && fits(place, flag))
        .map((place) => place.index),
    })),
    places,
    (item) => itemAt(item).weight === 'core',
  );
  const flagOf = new Map<number, number>();
  placeOf.forEach((place, flag) => {
    if (place !== null) flagOf.set(place, flag);
  });

  const approaches = findApproaches(key, placed, placeOf);
  const found = itemResults(key, places, flagOf, approaches, placed);
  const items = found.map((item) => judged(item, judgements));
  const noteRanges = (notes: ScorableKey['fair']) =>
    new OverlapIndex<PlacedNote>(
      notes.flatMap(({ id, places }) => places.map((span) => ({ id, ...tokenRange(tokens, span) }))),
    );
  const fairIndex = noteRanges(key.fair);
  const contestedIndex = noteRanges(key.contested);
  const sorted = sortSentences(sentences, tokens, key);
  const cleanIndex = new OverlapIndex(sorted.clean);
  const approachesOf = groupBy(approaches, (approach) => approach.flag);
  const flagResults = placed.map((flag) => {
    const own = approachesOf.get(flag.index) ?? [];
    const context = {
      key,
      items: found,
      places,
      placeOf,
      flagOf,
      own,
      fairIndex,
      contestedIndex,
      cleanIndex,
    };
    return flagResult(flag, context);
  });

  const flaggedFair = new Set(flagResults.flatMap(({ fair }) => fair));
  for (const { id, outcome } of judgements) {
    if (outcome === 'flagged') flaggedFair.add(id);
    if (outcome === 'left-alone') flaggedFair.delete(id);
  }
  const fairFlagged = key.fair.map(({ id }) => id).filter((id) => flaggedFair.has(id));
  const sides = countSides(sorted, placed);
  const core = tally(items, (item) => item.weight === 'core');
  const extra = tally(items, (item) => item.weight === 'extra');
  const leftAlone =
    core.total > 0
      ? 1 - (key.fair.length === 0 ? 0 : fairFlagged.length / key.fair.length)
      : 1 - (sides.clean.total === 0 ? 0 : sides.clean.flagged / sides.clean.total);
  const share =
    core.total === 0 ? 1 : Math.min(1, (points(items, 'core') + points(items, 'extra') / 4) / core.total);
  const stray = flagResults.filter(({ outcome }, index) => outcome === 'unlisted' && hasWords(placed[index]));
  const listed = unlisted === 'costs' && core.total > 0 ? listedShare(items, stray.length) : null;

  return {
    score: 100 * share * leftAlone * (listed ?? 1),
    listedShare: listed,
    core,
    extra,
    families: {
      'loaded-language': familyTallies(items, 'loaded-language'),
      'unsupported-claim': familyTallies(items, 'unsupported-claim'),
      'framing-device': familyTallies(items, 'framing-device'),
    },
    fair: {
      flagged: fairFlagged,
      total: key.fair.length,
    },
    items,
    flags: flagResults,
    falseAlarms: flagResults.filter(({ outcome }) => outcome === 'false-alarm').length,
    discernment: discernment(sides),
    sentences: sides,
    measure: corpusMeasure(key, flagResults),
  };
}

function tally(items: readonly ItemResult[], counts: (item: ItemResult) => boolean): Tally {
  const counted = items.filter(counts);
  return {
    hit: counted.filter(({ outcome }) => outcome === 'hit').length,
    near: counted.filter(({ outcome }) => outcome === 'near').length,
    total: counted.length,
  };
}

function familyTallies(items: readonly ItemResult[], family: Family): Result['families'][Family] {
  const own = items.filter((item) => item.family === family);
  return {
    core: tally(own, (item) => item.weight === 'core'),
    extra: tally(own, (item) => item.weight === 'extra'),
  };
}

/** An item as the teacher judged it, where they did: what they call near counts a half, whatever family it was near under. */
function judged(item: ItemResult, judgements: readonly Judgement[]): ItemResult {
  const outcome = judgements.findLast(({ id }) => id === item.id)?.outcome;
  if (outcome !== 'hit' && outcome !== 'near' && outcome !== 'missed') return item;
  const stands = outcome === item.outcome && item.reason !== 'wrong-family';
  return stands ? item : { ...item, outcome, reason: null };
}

/** Of what was found and what was flagged beside it, the share that was found; 1 where there is neither. */
function listedShare(items: readonly ItemResult[], unlisted: number): number {
  const found = items.filter(({ outcome }) => outcome !== 'missed').length;
  return unlisted === 0 ? 1 : found / (found + unlisted);
}

function hasWords(flag: PlacedFlag | undefined): boolean {
  return flag !== undefined && length(flag) > 0;
}

/** A hit counts 1, a near under the right family ½. */
function points(items: readonly ItemResult[], weight: ItemResult['weight']): number {
  return items
    .filter((item) => item.weight === weight)
    .reduce((sum, { outcome, reason }) => {
      if (outcome === 'hit') return sum + 1;
      return outcome === 'near' && reason !== 'wrong-family' ? sum + 0.5 : sum;
    }, 0);
}

/** The field's measure of an attempt: labels are families, every place is a key span. */
function corpusMeasure(key: ScorableKey, flags: readonly FlagResult[]): Result['measure'] {
  const familyOf = new Map(key.items.map((item: ScorableItem) => [item.id, item.family]));
  const row = (label: string, { start, end }: { start: number; end: number }): Row => ({
    article: '',
    label,
    start,
    end,
  });
  const keyRows = key.items.flatMap((item) => item.places.map((place) => row(item.family, place)));
  const flagRows = flags
    .filter(({ outcome, start, end }) => outcome !== 'contested' && start < end)
    .map((flag) => {
      const rightBy = flag.outcome === 'hit' && flag.item !== null ? familyOf.get(flag.item) : undefined;
      return row(rightBy ?? flag.family, flag);
    });
  const { precision, recall, f1 } = measure(keyRows, flagRows, 'flc');
  return { precision, recall, f1 };
}
