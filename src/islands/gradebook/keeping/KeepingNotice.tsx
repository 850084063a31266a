import { useStore } from '@nanostores/react';
import { $keeping } from '../../../stores/gradebook/gradebookStore.ts';

/** Says plainly when the device does not keep the gradebook. */
export function KeepingNotice() {
  const keeping = useStore($keeping);
  if (keeping === 'kept') return null;
  if (keeping === 'opening') return <p role="status">Opening the gradebook…</p>;
  return (
    <p className="notice" role="alert">
      {keeping === 'full'
        ? 'This device is full: what you collect and change now is gone when you leave the page. Save the gradebook as a file below, and make room.'
        : 'This browser does not let the page keep anything: the gradebook is gone when you leave the page. Save it as a file below, and drop that file here next time.'}
    </p>
  );
}
