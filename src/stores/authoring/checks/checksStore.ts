import { computed } from 'nanostores';
import type { Check } from '../../../core/authoring/checks/check.ts';
import { checkAuthored } from '../../../core/authoring/checks/checkAuthored.ts';
import { $authored, $authoredArticle } from '../authoredStore.ts';

/** What may be mended in the quiz on the desk, kept up with it. */
export const $checks = computed([$authored, $authoredArticle], (quiz, article): readonly Check[] =>
  quiz && article ? checkAuthored(quiz, article) : [],
);

/** What keeps it from being a sound pack. */
export const $musts = computed($checks, (checks) => checks.filter(({ severity }) => severity === 'must'));
