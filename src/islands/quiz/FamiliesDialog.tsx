import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { $panel, closePanel } from '../../stores/panels/panelsStore.ts';
import { Dialog } from './Dialog.tsx';

/** The definitions of the three families, a key press away. They come from the page: they need no script. */
export function FamiliesDialog({ definitions }: { readonly definitions: ReactNode }) {
  const open = useStore($panel) === 'families';
  return (
    <Dialog title="The three families" open={open} onClose={closePanel}>
      {definitions}
    </Dialog>
  );
}
