import { useStore } from '@nanostores/react';
import { useEffect, useRef } from 'react';
import type { Mark } from '../../../core/authoring/authoredQuiz.ts';
import { MARK_FORM } from '../../../messages/authorMarking.ts';
import { ruleName, suggestionWhy } from '../../../messages/suggestions.ts';
import { endField } from '../../../stores/authoring/marks/history.ts';
import { MARK_AS, markedAs } from '../../../stores/authoring/marks/markKinds.ts';
import { changeKind, editWhy, openMark } from '../../../stores/authoring/marks/marksStore.ts';
import { $suggestions, ruleBehind } from '../../../stores/authoring/marks/suggestionsStore.ts';
import { removeById } from '../../reader/marking.ts';
import { $formAsked } from './formFocus.ts';
import { ItemChoices } from './ItemChoices.tsx';
import { ItemWords } from './ItemWords.tsx';
import { KindName } from './KindName.tsx';
import { backToText, pickInText } from './showInText.ts';
import { TypedField } from './TypedField.tsx';

const HINTS = { item: MARK_FORM.whyItem, fair: MARK_FORM.whyFair, contested: MARK_FORM.whyContested };

/** What is said of a mark. Every letter is kept as it is typed. */
export function MarkForm({ mark }: { readonly mark: Mark }) {
  const form = useRef<HTMLFieldSetElement>(null);
  const asked = useStore($formAsked);
  useEffect(() => {
    if (!asked) return;
    $formAsked.set(false);
    form.current?.querySelector<HTMLElement>('select, textarea')?.focus();
  }, [asked]);
  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent) => {
      // An open list of choices takes Escape for itself.
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      backToText(mark);
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [mark]);
  return (
    <fieldset ref={form} className="desk-form" onBlur={endField}>
      <legend className="visually-hidden">{MARK_FORM.label(mark.quote)}</legend>
      <fieldset className="desk-kinds">
        <legend>{MARK_FORM.as}</legend>
        {MARK_AS.map((as) => (
          <label key={as} className="check">
            <input
              type="radio"
              name={`as-${mark.id}`}
              checked={markedAs(mark) === as}
              onChange={() => changeKind(mark.id, as)}
            />
            <KindName as={as} label="short" />
          </label>
        ))}
      </fieldset>
      {mark.kind === 'item' && <ItemChoices mark={mark} />}
      <TypedField
        label={MARK_FORM.why}
        hint={HINTS[mark.kind]}
        value={mark.why}
        rows={3}
        onType={(why) => editWhy(mark.id, why)}
      />
      <Suggested mark={mark} />
      {mark.kind === 'item' && <ItemWords mark={mark} />}
      <div className="desk-form-ends">
        <button type="button" className="button-quiet" onClick={() => pickInText(mark)}>
          {MARK_FORM.inText}
        </button>
        <button type="button" className="button-quiet" onClick={() => openMark(null)}>
          {MARK_FORM.close}
        </button>
        <button
          type="button"
          className="link-button desk-remove"
          onClick={() => {
            backToText(mark);
            removeById(mark.id, mark.quote);
          }}
        >
          {MARK_FORM.remove}
        </button>
      </div>
    </fieldset>
  );
}

/** What a rule said of these words: a hint for who writes why, and never the reason itself. */
function Suggested({ mark }: { readonly mark: Mark }) {
  useStore($suggestions);
  const rule = ruleBehind(mark);
  if (rule === null || mark.why.trim() !== '') return null;
  return <p className="desk-hint">{MARK_FORM.suggested(ruleName(rule), suggestionWhy(rule))}</p>;
}
