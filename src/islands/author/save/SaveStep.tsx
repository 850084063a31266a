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
  const isDraft = musts.length > 0;
  return (
    <>
      <GiveAuthored />
      <section aria-labelledby="author-save">
        <h3 id="author-save">Save for a site</h3>
        <SlugField quiz={quiz} />
        {isDraft ? (
          <p className="notice">
            {SAVE_STEP.draft} <a href={stepHref(quiz.id, 'check')}>See what</a>
          </p>
        ) : null}
        <Way label="Save the quiz" hint={SAVE_STEP.packHint} save={() => savePack(quiz, isDraft)} />
        <Way label="Save the key alone" hint={SAVE_STEP.keyHint} save={() => saveKey(quiz, isDraft)} />
        <p className="quiet">{SAVE_STEP.rights}</p>
      </section>
      <section aria-labelledby="author-copy">
        <h3 id="author-copy">Take it to another device</h3>
        <Way label="Save a copy" hint={SAVE_STEP.copyHint} save={() => saveCopy(quiz)} />
      </section>
    </>
  );
}

interface WayProps {
  readonly label: string;
  readonly hint: string;
  /** Saves a file; gives its name. */
  readonly save: () => string;
}

/** A button that saves a file, and beside it what came of it. */
function Way({ label, hint, save }: WayProps) {
  const [saved, setSaved] = useState('');
  return (
    <div className="author-saving-way">
      <p className="author-ways">
        <button type="button" className="button-quiet" onClick={() => setSaved(savedAs(save()))}>
          {label}
        </button>
        <span role="status">{saved}</span>
      </p>
      <p className="quiet">{hint}</p>
    </div>
  );
}
