import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { $panel, closePanel } from '../../stores/panels/panelsStore.ts';
import { $shortcuts, DEFAULTS } from '../../stores/settings/settingsStore.ts';
import { useSaved } from '../reader/useSaved.ts';
import { Dialog } from './Dialog.tsx';
import { useReviewing } from './useReviewing.ts';

/** The keys of the article. Their table comes from the page: it needs no script. */
export function KeysDialog({ table }: { readonly table: ReactNode }) {
  const open = useStore($panel) === 'keys';
  const parts = useReviewing();
  const characters = useSaved($shortcuts, DEFAULTS.shortcuts);
  return (
    <Dialog title="Keys" open={open} onClose={closePanel}>
      <p className="quiet">
        They work while the article has the focus: press Tab until a frame stands around it, or click into it.
        {!characters && ' Letters, numbers and the question mark are switched off.'}
      </p>
      <div className={characters ? undefined : 'keys-off'}>{table}</div>
      {parts && <parts.ShortcutsCheck />}
    </Dialog>
  );
}
