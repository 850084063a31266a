import type { Rule } from '../candidate.ts';
import { emotiveWords } from './emotiveWords.ts';

/** All rules. Their order decides nothing. */
export const RULES: readonly Rule[] = [emotiveWords];
