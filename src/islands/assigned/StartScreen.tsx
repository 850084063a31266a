import { useStore } from '@nanostores/react';
import { useState } from 'react';
import type { Terms } from '../../core/assignment/terms.ts';
import { tidyName } from '../../core/attempt/learner.ts';
import { minutesLong, START, termLines } from '../../messages/assigned.ts';
import { start } from '../../stores/assigned/assignedStore.ts';
import { $waiting } from '../../stores/quiz/quizStore.ts';
import { $storageTrouble } from '../../stores/storage/deviceStorage.ts';
import { $platformName, startOnPlatform } from './platform.ts';
import { toArticle } from './toArticle.ts';

/** Says what was assigned, asks who is there, and starts. The article stays covered until then. */
export function StartScreen({ terms }: { readonly terms: Terms }) {
  const known = useStore($platformName);
  const hasText = useStore($waiting) !== null;
  const [missing, setMissing] = useState<'name' | 'text' | null>(null);
  const begin = (form: FormData) => {
    const field = (name: string) => tidyName(String(form.get(name) ?? ''));
    const learner = { name: known || field('learner'), class: field('group') };
    if (learner.name === '') {
      setMissing('name');
      document.getElementById('learner')?.focus();
      return;
    }
    if (!hasText) {
      setMissing('text');
      return;
    }
    start(learner, String(form.get('accommodation') ?? ''));
    startOnPlatform();
    toArticle();
  };
  return (
    <section className="assigned-panel" aria-labelledby="start-title">
      <h2 id="start-title">Your teacher gave you this article</h2>
      {terms.instructions && (
        <p className="assigned-instructions" dir="auto">
          {terms.instructions}
        </p>
      )}
      <dl className="assigned-terms">
        {termLines(terms).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {(terms.minutes !== null || terms.attempts !== null) && <p className="quiet">{START.advisory}</p>}
      <form
        className="assigned-form no-print"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          begin(new FormData(event.currentTarget));
        }}
      >
        {known ? (
          <p>
            You are <b>{known}</b>.
          </p>
        ) : (
          <Identity identity={terms.identity} missing={missing === 'name'} />
        )}
        {terms.minutes !== null && <Accommodations terms={terms} />}
        <Unkept />
        <div role="alert">
          {missing === 'name' && <p className="notice">{START.nameless[terms.identity]}</p>}
          {missing === 'text' && !hasText && <p className="notice">{START.textless}</p>}
        </div>
        <button type="submit" className="button">
          {START.start}
        </button>
        {hasText && <p className="quiet">{START.covered}</p>}
        {!hasText && missing !== 'text' && <p className="quiet">{START.textless}</p>}
      </form>
    </section>
  );
}

interface IdentityProps {
  readonly identity: Terms['identity'];
  readonly missing: boolean;
}

function Identity({ identity, missing }: IdentityProps) {
  const byCode = identity === 'code';
  return (
    <div className="assigned-fields">
      <div>
        <label htmlFor="learner">{byCode ? START.code : START.name}</label>
        <input
          className="field"
          id="learner"
          name="learner"
          autoComplete={byCode ? 'off' : 'name'}
          maxLength={200}
          required
          aria-invalid={missing || undefined}
          aria-describedby="learner-help"
        />
        <span className="assigned-help" id="learner-help">
          {byCode ? START.codeHelp : START.nameHelp}
        </span>
      </div>
      {!byCode && (
        <div>
          <label htmlFor="group">{START.group}</label>
          <input
            id="group"
            className="field"
            name="group"
            autoComplete="off"
            maxLength={200}
            aria-describedby="group-help"
          />
          <span className="assigned-help" id="group-help">
            {START.groupHelp}
          </span>
        </div>
      )}
    </div>
  );
}

function Accommodations({ terms: { accommodations } }: { readonly terms: Terms }) {
  if (accommodations.length === 0) return null;
  const choices = [
    { name: '', label: START.noAccommodation },
    ...accommodations.map(({ name, minutes }) => ({ name, label: `${name} (${minutesLong(minutes)} more)` })),
  ];
  return (
    <fieldset className="assigned-choice">
      <legend>{START.accommodation}</legend>
      <p className="quiet">{START.accommodationHelp}</p>
      {choices.map(({ name, label }) => (
        <label key={name} className="check">
          <input type="radio" name="accommodation" value={name} defaultChecked={name === ''} />
          <span dir="auto">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Said before any work is done: on a device that keeps nothing the page must not be closed. */
function Unkept() {
  return useStore($storageTrouble) === 'forbidden' && <p className="notice">{START.unkept}</p>;
}
