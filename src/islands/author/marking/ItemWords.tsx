import { useRef } from 'react';
import type { ItemMark } from '../../../core/authoring/authoredQuiz.ts';
import type { Source } from '../../../core/pack/keySchema.ts';
import { MARK_FORM, SOURCE_FIELDS } from '../../../messages/authorMarking.ts';
import { editItem } from '../../../stores/authoring/marks/marksStore.ts';
import { TypedField } from './TypedField.tsx';

const FIELDS = ['title', 'publisher', 'date', 'url'] as const;
const EMPTY: Source = { title: '', publisher: '', date: '' };

/** What is written of an item beside why: a neutral wording, what to check, and sources. */
export function ItemWords({ mark }: { readonly mark: ItemMark }) {
  const { id, sources } = mark;
  const add = useRef<HTMLButtonElement>(null);
  const adds = useRef(false);
  const write = (to: readonly Source[]) => editItem(id, 'sources', to);
  return (
    <>
      <TypedField
        label={MARK_FORM.neutral}
        hint={MARK_FORM.neutralHint}
        value={mark.neutral}
        rows={2}
        onType={(neutral) => editItem(id, 'neutral', neutral)}
      />
      <TypedField
        label={MARK_FORM.check}
        hint={MARK_FORM.checkHint}
        value={mark.check}
        rows={2}
        onType={(check) => editItem(id, 'check', check)}
      />
      {sources.map((source, index) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a source is its place in the list, whatever is typed into it
          key={index}
          className="desk-group"
          ref={(group) => {
            if (!group || !adds.current || index < sources.length - 1) return;
            adds.current = false;
            group.querySelector('input')?.focus();
          }}
        >
          <legend>{MARK_FORM.source(index + 1)}</legend>
          {FIELDS.map((field) => (
            <TypedField
              key={field}
              label={SOURCE_FIELDS[field]}
              value={source[field] ?? ''}
              rows={1}
              onType={(value) =>
                write(sources.map((one) => (one === source ? withField(source, field, value) : one)))
              }
            />
          ))}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              write(sources.filter((one) => one !== source));
              add.current?.focus();
            }}
          >
            {MARK_FORM.removeSource(index + 1)}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        ref={add}
        className="link-button"
        onClick={() => {
          adds.current = true;
          write([...sources, { ...EMPTY }]);
        }}
      >
        {MARK_FORM.addSource}
      </button>
    </>
  );
}

/** A source with one field as typed; an address that is emptied is no address. */
function withField({ url, ...source }: Source, field: (typeof FIELDS)[number], value: string): Source {
  if (field !== 'url') return { ...source, ...(url === undefined ? {} : { url }), [field]: value };
  return value === '' ? source : { ...source, url: value };
}
