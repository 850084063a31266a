import { useStore } from '@nanostores/react';
import { useState } from 'react';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { SAVE_STEP, savedAs } from '../../../messages/authorSteps.ts';
import { $authored } from '../../../stores/authoring/authoredStore.ts';
import { $musts } from '../../../stores/authoring/checks/checksStore.ts';
import { GiveAuthored } from '../giving/GiveAuthored.tsx';
import { stepHref } from '../place.ts';
import { SlugField } from './SlugField.tsx';
import { saveCopy } from './saveFiles.ts';
import { saveKey, savePack } from './savePack.ts';

/** The ways out: for a site, for a class, for another device. */
export default function SaveStep() {
  const quiz = useStore($authored);
  return quiz ? <Ways quiz={quiz} /> : null;
}

function Ways({ quiz }: { readonly quiz: AuthoredQuiz }) {
  const musts = useStore($musts);
  const [saved, setSaved] = useState('');
  const isDraft = musts.length > 0;
  const way = (label: string, hint: string, save: () => string) => (
    <div className="author-saving-way">
      <button type="button" className="button-quiet" onClick={() => setSaved(savedAs(save()))}>
        {label}
      </button>
      <p className="quiet">{hint}</p>
    </div>
  );
  return (
    <>
      <GiveAuthored />
      <section aria-labelledby="author-save">
        <h3 id="author-save">Save for a site</h3>
        <SlugField slug={quiz.slug} />
        {isDraft ? (
          <p className="notice">
            {SAVE_STEP.draft} <a href={stepHref(quiz.id, 'check')}>See what</a>
          </p>
        ) : null}
        {way('Save the quiz', SAVE_STEP.packHint, () => savePack(quiz, isDraft))}
        {way('Save the key alone', SAVE_STEP.keyHint, () => saveKey(quiz, isDraft))}
        <p className="quiet">{SAVE_STEP.rights}</p>
      </section>
      <section aria-labelledby="author-copy">
        <h3 id="author-copy">Take it to another device</h3>
        {way('Save a copy', SAVE_STEP.copyHint, () => saveCopy(quiz))}
      </section>
      <p role="status">{saved}</p>
    </>
  );
}
