import type { Article } from '../../article/article.ts';
import type { KeptFlag } from '../../attempt/attempt.ts';
import { placeFlags } from '../../attempt/reconcile.ts';
import type { ResultFile } from '../../attempt/resultFile.ts';
import { textFingerprint } from '../../attempt/textFingerprint.ts';
import { type AuthoredKey, type LocatedKey, locateKey, type UnlocatedEntry } from '../../pack/located.ts';
import { keyInPlay } from '../../scoring/keyInPlay.ts';
import type { Judgement, ScoreOptions } from '../../scoring/options.ts';
import { score } from '../../scoring/score.ts';
import { FAMILIES, type Family } from '../../taxonomy/technique.ts';
import type { Marked, MarkNotice, Unmarked } from './markedHandIn.ts';

/** Marks results of one quiz under one set of terms. */
export interface Marker {
  readonly article: Article;
  /** The key on the article, with the families in play. */
  readonly key: LocatedKey;
  readonly keyFingerprint: string;
  /** Entries of the key that have no place in the article: nobody can find them, and none is held against anyone. */
  readonly unlocated: readonly UnlocatedEntry[];
  mark(result: ResultFile, judgements: readonly Judgement[]): Marked | Unmarked;
}

export interface MarkedBy {
  readonly article: Article;
  readonly key: AuthoredKey;
  readonly keyFingerprint: string;
}

/**
 * Prepares marking once for many: the key is put on the article, exactly where its words stand, or where they nearly
 * do when the article is another edition than the key was made for. Without terms everything is in play.
 */
export function prepareMarking(
  { article, key, keyFingerprint }: MarkedBy,
  terms: { readonly families: readonly Family[]; readonly unlisted: ScoreOptions['unlisted'] } | null,
): Marker {
  const { located, unlocated } = locateKey(article, key, 'tolerant');
  const inPlay: LocatedKey = keyInPlay(located, terms?.families ?? FAMILIES);
  const fingerprint = textFingerprint(article.text);
  return {
    article,
    key: inPlay,
    keyFingerprint,
    unlocated,
    mark(result, judgements) {
      const placed = placeOn(article.text, fingerprint, result);
      if (!placed) return { state: 'cannot-place' };
      const notices: MarkNotice[] = [];
      if (result.keyFingerprint !== keyFingerprint) notices.push('other-key-version');
      if (placed.isMoved) notices.push('other-text');
      const { flags, adrift } = placed;
      const options = { unlisted: terms?.unlisted, judgements };
      return { state: 'marked', result: score(article, inPlay, flags, options), flags, adrift, notices };
    },
  };
}

interface Placed {
  readonly flags: readonly KeptFlag[];
  readonly adrift: readonly KeptFlag[];
  readonly isMoved: boolean;
}

/**
 * The flags of a result on a text: at their offsets where it is the same text, else where their words stand. `null`
 * where it is another text and no flag has words, as in a code.
 */
function placeOn(text: string, fingerprint: string, { flags, text: own }: ResultFile): Placed | null {
  if (own === fingerprint || flags.length === 0) return { flags, adrift: [], isMoved: false };
  // An older version said no fingerprint; offsets without words are then all there is.
  const isKnownOther = own !== '';
  const isLost = ({ quote }: KeptFlag) => isKnownOther && quote === '';
  const lost = flags.filter(isLost);
  if (lost.length === flags.length) return null;
  const findable = lost.length === 0 ? flags : flags.filter((flag) => !isLost(flag));
  const placed = placeFlags(findable, text);
  const isMoved = isKnownOther || placed.flags !== flags;
  return { flags: placed.flags, adrift: [...lost, ...placed.adrift], isMoved };
}
