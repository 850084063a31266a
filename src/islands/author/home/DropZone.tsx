import { useEffect, useState } from 'react';

/** Takes files that are dropped anywhere on the page. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    // Every element that is passed tells of coming and going: only the sum says whether the page was left.
    let depth = 0;
    const settle = (next: number) => {
      depth = Math.max(0, next);
      setIsOver(depth > 0);
    };
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    window.addEventListener('dragenter', (event) => hasFiles(event) && settle(depth + 1), { signal });
    window.addEventListener('dragleave', (event) => hasFiles(event) && settle(depth - 1), { signal });
    // Without this the browser would open the file in place of the page.
    window.addEventListener('dragover', (event) => hasFiles(event) && event.preventDefault(), { signal });
    window.addEventListener(
      'drop',
      (event) => {
        settle(0);
        if (!hasFiles(event)) return;
        event.preventDefault();
        onFiles([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => ending.abort();
  }, [onFiles]);
  return isOver ? (
    <div className="author-drop" aria-hidden="true">
      <p>Drop the article here</p>
    </div>
  ) : null;
}
