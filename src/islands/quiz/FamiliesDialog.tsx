import { useStore } from '@nanostores/react';
import { learnHref } from '../../links/links.ts';
import { FAMILY_LIST } from '../../messages/families.ts';
import { $panel, closePanel } from '../../stores/panels/panelsStore.ts';
import { Dialog } from './Dialog.tsx';
import { FamilyName } from './FamilyName.tsx';

/** The definitions of the three families, a key press away. */
export function FamiliesDialog() {
  const open = useStore($panel) === 'families';
  return (
    <Dialog title="The three families" open={open} onClose={closePanel}>
      <dl className="families">
        {FAMILY_LIST.map(({ id, definition, ask, line }) => (
          <div key={id}>
            <dt>
              <FamilyName family={id} /> <span className="quiet">{line}</span>
            </dt>
            <dd>
              {definition} <em>Ask: {ask}</em>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        Not everything strong is slant: a sourced fact, a fair summary or an opinion that says it is one can
        be left alone. <a href={learnHref()}>More, with examples</a>
      </p>
    </Dialog>
  );
}
