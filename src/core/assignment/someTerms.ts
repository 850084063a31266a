import { FAMILIES } from '../taxonomy/technique.ts';
import type { Terms } from './terms.ts';

/** Terms for tests. */
export function someTerms(changed: Partial<Terms> = {}): Terms {
  return {
    version: 1,
    id: 'k7m2p9q4xw',
    quiz: 'ferry',
    title: 'The Ferry at Last',
    keyFingerprint: 'f00dfeedf00dfeed',
    families: FAMILIES,
    minutes: null,
    accommodations: [],
    attempts: null,
    feedback: 'end',
    hints: false,
    showCount: true,
    unlisted: 'neutral',
    due: null,
    instructions: '',
    identity: 'name',
    mail: '',
    sealed: false,
    release: '',
    ...changed,
  };
}
