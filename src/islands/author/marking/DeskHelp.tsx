import { useStore } from '@nanostores/react';
import { DESK_KEYS, HELP, MARK_WORDS, SUGGESTION_KEYS } from '../../../messages/authorMarking.ts';
import { MARK_AS } from '../../../stores/authoring/marks/markKinds.ts';
import { $panel, closePanel } from '../../../stores/panels/panelsStore.ts';
import { $shortcuts, DEFAULTS } from '../../../stores/settings/settingsStore.ts';
import { Dialog } from '../../quiz/Dialog.tsx';
import { ShortcutsCheck } from '../../quiz/ShortcutsCheck.tsx';
import { useSaved } from '../../reader/useSaved.ts';
import { KindName } from './KindName.tsx';

/** The keys of the desk, and what words can be marked as. */
export function DeskHelp() {
  const panel = useStore($panel);
  const characters = useSaved($shortcuts, DEFAULTS.shortcuts);
  return (
    <Dialog title={HELP.button} open={panel === 'keys' || panel === 'families'} onClose={closePanel}>
      <h3>{HELP.kinds}</h3>
      <dl className="families">
        {MARK_AS.map((as) => (
          <div key={as}>
            <dt>
              <KindName as={as} />
            </dt>
            <dd>{MARK_WORDS[as].definition}</dd>
          </div>
        ))}
      </dl>
      <h3>{HELP.keys}</h3>
      <p className="quiet">
        {HELP.where} {!characters && HELP.off}
      </p>
      <div className={characters ? undefined : 'keys-off'}>
        <KeyTable rows={DESK_KEYS} />
        <h3>{HELP.inList}</h3>
        <KeyTable rows={SUGGESTION_KEYS} />
      </div>
      <ShortcutsCheck />
    </Dialog>
  );
}

function KeyTable({ rows }: { readonly rows: typeof DESK_KEYS }) {
  return (
    <table className="keys">
      <tbody>
        {rows.map(({ keys, does, character }) => (
          <tr key={does} className={character ? 'keys-character' : undefined}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
