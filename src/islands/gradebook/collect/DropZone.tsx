import { useEffect, useState } from 'react';
import { NOT_LOADED } from '../../../messages/notLoaded.ts';
import { collectFrom } from './collecting.ts';
import { droppedSources } from './dropped.ts';

/** Takes what is dropped anywhere on the page. */
export function DropZone() {
  const [isOver, setIsOver] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    // Every element that is passed tells of coming and going: only the sum says whether the page was left.
    let depth = 0;
    const settle = (next: number) => {
      depth = Math.max(0, next);
      setIsOver(depth > 0);
    };
    const isForUs = ({ dataTransfer }: DragEvent) =>
      ['Files', 'text/plain'].some((type) => dataTransfer?.types.includes(type));
    window.addEventListener('dragenter', (event) => isForUs(event) && settle(depth + 1), { signal });
    window.addEventListener('dragleave', (event) => isForUs(event) && settle(depth - 1), { signal });
    // Without this the browser would open the file in place of the page.
    window.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    window.addEventListener(
      'drop',
      (event) => {
        settle(0);
        const isField = event.target instanceof Element && event.target.closest('textarea, input');
        if (!event.dataTransfer || (isField && !event.dataTransfer.types.includes('Files'))) return;
        event.preventDefault();
        void droppedSources(event.dataTransfer)
          .then(collectFrom)
          .then((came) => setFailed(!came));
      },
      { signal },
    );
    return () => ending.abort();
  }, []);
  return (
    <>
      {isOver ? (
        <div className="gb-drop" aria-hidden="true">
          <p>Drop the results here</p>
        </div>
      ) : null}
      {failed ? (
        <p className="notice" role="alert">
          {NOT_LOADED}
        </p>
      ) : null}
    </>
  );
}
