import { useStore } from '@nanostores/react';
import { useId } from 'react';
import type { ItemMark } from '../../../core/authoring/authoredQuiz.ts';
import { findTechnique, TECHNIQUES } from '../../../core/taxonomy/taxonomy.ts';
import { FAMILIES } from '../../../core/taxonomy/technique.ts';
import { MARK_FORM } from '../../../messages/authorMarking.ts';
import { $authoredArticle } from '../../../stores/authoring/authoredStore.ts';
import { editItem } from '../../../stores/authoring/marks/marksStore.ts';
import { placesOf } from '../../../stores/authoring/marks/places.ts';
import { KindName } from './KindName.tsx';

/** What is chosen for an item: its technique, its weight, what else is right, and where it holds. */
export function ItemChoices({ mark }: { readonly mark: ItemMark }) {
  return (
    <>
      <Technique mark={mark} />
      <fieldset className="desk-group">
        <legend>{MARK_FORM.weight}</legend>
        {(['core', 'extra'] as const).map((weight) => (
          <label key={weight} className="check">
            <input
              type="radio"
              name={`weight-${mark.id}`}
              checked={mark.weight === weight}
              onChange={() => editItem(mark.id, 'weight', weight)}
            />
            {MARK_FORM[weight]}
          </label>
        ))}
      </fieldset>
      <fieldset className="desk-group">
        <legend>{MARK_FORM.also}</legend>
        {FAMILIES.filter((family) => family !== mark.family).map((family) => (
          <label key={family} className="check">
            <input
              type="checkbox"
              checked={mark.also.includes(family)}
              onChange={(event) =>
                editItem(
                  mark.id,
                  'also',
                  FAMILIES.filter((one) => (one === family ? event.target.checked : mark.also.includes(one))),
                )
              }
            />
            <KindName as={family} />
          </label>
        ))}
      </fieldset>
      <Every mark={mark} />
    </>
  );
}

function Technique({ mark }: { readonly mark: ItemMark }) {
  const id = useId();
  const chosen = findTechnique(mark.technique);
  return (
    <div className="desk-field">
      <label htmlFor={id}>{MARK_FORM.technique}</label>
      <select
        id={id}
        className="field"
        value={mark.technique}
        aria-describedby={`${id}-about`}
        onChange={(event) => editItem(mark.id, 'technique', event.target.value)}
      >
        <option value="">{MARK_FORM.choose}</option>
        {TECHNIQUES.filter(({ family }) => family === mark.family).map((technique) => (
          <option key={technique.id} value={technique.id}>
            {technique.name}
          </option>
        ))}
      </select>
      <p id={`${id}-about`} className="desk-hint">
        {chosen && (
          <>
            {chosen.definition} <span className="desk-example">“{chosen.example.text}”</span>
          </>
        )}
      </p>
    </div>
  );
}

function Every({ mark }: { readonly mark: ItemMark }) {
  useStore($authoredArticle);
  const places = placesOf(mark.quote).length;
  if (places < 2 && !mark.every) return null;
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={mark.every}
        onChange={(event) => editItem(mark.id, 'every', event.target.checked)}
      />
      {MARK_FORM.every(places)}
    </label>
  );
}
