import { useId } from 'react';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import type { Check } from '../../../core/authoring/checks/check.ts';
import { checkMessage } from '../../../messages/authoring.ts';
import { GO_THERE } from '../../../messages/authorSteps.ts';
import { shortened } from '../../../messages/visible.ts';
import { openMark } from '../../../stores/authoring/marks/marksStore.ts';
import { goTo, type Step } from '../place.ts';
import { Quote } from '../Quote.tsx';
import { SLUG_FIELD } from '../save/SlugField.tsx';
import { aboutFieldId } from '../text/AboutFields.tsx';
import { adriftFieldId } from '../text/PutBack.tsx';
import { focusNext } from '../toFocus.ts';

interface Props {
  readonly quiz: AuthoredQuiz;
  readonly check: Check;
}

/** One thing to be mended, and the way to where it is. */
export function Finding({ quiz, check }: Props) {
  const wordsOf = (id: string) => [...quiz.marks, ...quiz.adrift].find((mark) => mark.id === id)?.quote ?? '';
  const words = 'mark' in check ? wordsOf(check.mark) : '';
  const { step, field } = placeOf(check);
  const go = () => {
    if ('mark' in check && step === 'mark') openMark(check.mark);
    if (field !== null) focusNext(field);
    goTo(quiz.id, step);
  };
  const label = GO_THERE['field' in check ? 'field' : step === 'mark' && !('mark' in check) ? 'marks' : step];
  const id = useId();
  const named = words === '' ? '' : shortened(words, 60);
  return (
    <li>
      <div>
        {named === '' ? null : (
          <p>
            <Quote words={words} />
          </p>
        )}
        <p id={id}>{checkMessage(check, wordsOf)}</p>
      </div>
      <button
        type="button"
        className="button-quiet"
        aria-label={named === '' ? undefined : `${label}: ${named}`}
        aria-describedby={id}
        onClick={go}
      >
        {label}
      </button>
    </li>
  );
}

/** Where something is mended: the step, and the field on it if it is one. */
function placeOf(check: Check): { readonly step: Step; readonly field: string | null } {
  if (check.code === 'adrift') return { step: 'text', field: adriftFieldId(check.mark) };
  if ('field' in check) return { step: 'text', field: aboutFieldId(check.field) };
  if (check.code === 'no-text' || check.code === 'short-text') return { step: 'text', field: 'author-body' };
  return check.code === 'bad-slug' ? { step: 'save', field: SLUG_FIELD } : { step: 'mark', field: null };
}
