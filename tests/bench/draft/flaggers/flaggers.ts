import { suggest } from '../../../../src/core/draft/suggest.ts';
import { BASELINES } from './baselines.ts';
import type { Flagger } from './flagger.ts';

export const SUGGESTIONS: Flagger = { name: 'suggestions', flag: suggest };

/** The suggestions, and the baselines beside them. */
export const FLAGGERS: readonly Flagger[] = [SUGGESTIONS, ...BASELINES];
