import type { Rule } from '../candidate.ts';
import { absolutes } from './absolutes.ts';
import { appealToFear } from './appealToFear.ts';
import { bareAssertion } from './bareAssertion.ts';
import { causalClaim } from './causalClaim.ts';
import { claimedCertainty } from './claimedCertainty.ts';
import { claimedMotives } from './claimedMotive.ts';
import { doubtAndBackground } from './doubtAndBackground.ts';
import { emotiveWords } from './emotiveWords.ts';
import { euphemism } from './euphemism.ts';
import { exaggeration } from './exaggeration.ts';
import { falseDilemma } from './falseDilemma.ts';
import { flagWaving } from './flagWaving.ts';
import { glowingWords } from './glowingWords.ts';
import { loadedMetaphors } from './loadedMetaphor.ts';
import { loadedVerbs } from './loadedVerb.ts';
import { minimisation } from './minimisation.ts';
import { missingActor } from './missingActor.ts';
import { mockery } from './mockery.ts';
import { nameCalling } from './nameCalling.ts';
import { opponents } from './opponents.ts';
import { appeals } from './popularity.ts';
import { prediction } from './prediction.ts';
import { repetition } from './repetition.ts';
import { rhetoricalQuestion } from './rhetoricalQuestion.ts';
import { scareQuotes } from './scareQuotes.ts';
import { selection } from './selection.ts';
import { shortSlogan } from './shortSlogan.ts';
import { slipperySlope } from './slipperySlope.ts';
import { slogan } from './slogan.ts';
import { stopper } from './stopper.ts';
import { uncitedNumbers } from './uncitedNumber.ts';
import { usAndThem } from './usAndThem.ts';
import { vagueAttribution } from './vagueAttribution.ts';

/** All rules. Their order decides nothing. */
export const RULES: readonly Rule[] = [
  absolutes,
  appealToFear,
  ...appeals,
  bareAssertion,
  causalClaim,
  claimedCertainty,
  ...claimedMotives,
  ...doubtAndBackground,
  emotiveWords,
  euphemism,
  ...exaggeration,
  falseDilemma,
  flagWaving,
  glowingWords,
  ...loadedMetaphors,
  loadedVerbs,
  ...minimisation,
  missingActor,
  mockery,
  ...nameCalling,
  ...opponents,
  prediction,
  repetition,
  rhetoricalQuestion,
  scareQuotes,
  ...selection,
  shortSlogan,
  slipperySlope,
  slogan,
  stopper,
  ...uncitedNumbers,
  usAndThem,
  vagueAttribution,
];
