import { useStore } from '@nanostores/react';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { SAVE_STEP } from '../../../messages/authorSteps.ts';
import { changeAuthored } from '../../../stores/authoring/authoredStore.ts';
import { hasNamesake } from '../../../stores/authoring/giving/namesake.ts';
import { $kept } from '../../../stores/authoring/keeping/keptStore.ts';
import { TextField } from '../../teach/form/TextField.tsx';

/** Id of the field, for what leads to it. */
export const SLUG_FIELD = 'author-slug';

/** The name of the quiz's folder, which is also in its address. */
export function SlugField({ quiz }: { readonly quiz: AuthoredQuiz }) {
  const kept = useStore($kept);
  return (
    <TextField
      id={SLUG_FIELD}
      label="Name of the quiz"
      hint="For its folder and its address: lower-case letters, digits and hyphens, as town-hall-2."
      autoCapitalize="none"
      problem={hasNamesake(kept, quiz) ? SAVE_STEP.namesake : undefined}
      value={quiz.slug}
      onChange={(value) => changeAuthored((before) => ({ ...before, slug: value.trim() }))}
    />
  );
}
