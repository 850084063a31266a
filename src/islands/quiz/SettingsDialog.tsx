import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { NOT_LOADED } from '../../messages/notLoaded.ts';
import { $panel, closePanel } from '../../stores/panels/panelsStore.ts';
import { Dialog } from './Dialog.tsx';
import { $reviewParts, loadReviewing } from './loadReviewing.ts';

/** The settings. What stands in them comes with what a review takes, as few ever open them. */
export function SettingsDialog() {
  const open = useStore($panel) === 'settings';
  return (
    <Dialog title="Settings" open={open} onClose={closePanel}>
      <Body />
    </Dialog>
  );
}

function Body() {
  const parts = useStore($reviewParts);
  useEffect(() => {
    // What does not come is told of below.
    loadReviewing().catch(() => {});
  }, []);
  if (parts === 'failed') return <p role="alert">{NOT_LOADED}</p>;
  return parts && <parts.SettingsBody />;
}
