import { useState } from 'react';
import { NOT_LOADED } from '../../../messages/notLoaded.ts';
import { SITE_CHANGED_HERE, savedFile } from '../../../messages/teachGive.ts';
import type { Saved } from './saving.ts';

interface Props {
  readonly label: string;
  /** Makes the file and hands it to the browser. */
  readonly save: () => Promise<Saved>;
}

/** A button that saves a file and says what came of it. */
export function SaveWay({ label, save }: Props) {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const start = async () => {
    if (busy) return;
    setBusy(true);
    setSaid('');
    try {
      const saved = await save();
      setSaid('name' in saved ? savedFile(saved.name) : SITE_CHANGED_HERE);
    } catch {
      setSaid(NOT_LOADED);
    }
    setBusy(false);
  };
  return (
    <p className="teach-ways">
      <button type="button" className="button-quiet" aria-disabled={busy} onClick={() => void start()}>
        {label}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
