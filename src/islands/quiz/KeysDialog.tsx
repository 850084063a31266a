import { useStore } from '@nanostores/react';
import { $panel, closePanel } from '../../stores/panels/panelsStore.ts';
import { $shortcuts, DEFAULTS } from '../../stores/settings/settingsStore.ts';
import { Dialog } from './Dialog.tsx';
import { ShortcutsCheck } from './ShortcutsCheck.tsx';
import { useSaved } from './useSaved.ts';

interface Row {
  readonly keys: readonly string[];
  readonly does: string;
  /** A single character: it can be switched off. */
  readonly character?: boolean;
}

const ROWS: readonly Row[] = [
  { keys: ['←', '→'], does: 'Move by a word' },
  { keys: ['↑', '↓'], does: 'Move by a sentence' },
  { keys: ['Page Up', 'Page Down'], does: 'Move by a paragraph' },
  { keys: ['Home', 'End'], does: 'Go to the start or end of the sentence' },
  { keys: ['Shift'], does: 'Hold with any of these to select; on a picked flag, Shift ← → moves its end' },
  { keys: ['S'], does: 'Select the sentence', character: true },
  {
    keys: ['1', '2', '3'],
    does: 'Flag as loaded language, unsupported claim, framing device',
    character: true,
  },
  { keys: ['Enter'], does: 'Open the choice of families, or pick the flag under the cursor' },
  {
    keys: ['N', 'P'],
    does: 'Next or previous flag; in the review, next or previous finding',
    character: true,
  },
  { keys: ['E'], does: 'Write a note on the flag', character: true },
  { keys: ['Delete'], does: 'Remove the flag' },
  { keys: ['Ctrl Z', 'Ctrl Y'], does: 'Undo, redo' },
  { keys: ['D'], does: 'The definitions of the families', character: true },
  { keys: ['?'], does: 'This list', character: true },
  { keys: ['Esc'], does: 'Let go of the selection, close an explanation' },
];

/** The keys of the article. */
export function KeysDialog() {
  const open = useStore($panel) === 'keys';
  const characters = useSaved($shortcuts, DEFAULTS.shortcuts);
  return (
    <Dialog title="Keys" open={open} onClose={closePanel}>
      <p className="quiet">
        They work while the article has the focus: press Tab until a frame stands around it, or click into it.
      </p>
      <table className="keys">
        <tbody>
          {ROWS.map(({ keys, does, character }) => (
            <tr key={does} className={character && !characters ? 'keys-off' : undefined}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>
                {does}
                {character && !characters && ' (switched off)'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShortcutsCheck />
    </Dialog>
  );
}
