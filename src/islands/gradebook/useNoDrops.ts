import { useEffect } from 'react';

/**
 * Where nothing is collected, a file that is dropped is not taken, and above all not opened by the browser in place of
 * the page: a half-typed worksheet would be gone. A field for files takes its own.
 */
export function useNoDrops(isRefused: boolean): void {
  useEffect(() => {
    if (!isRefused) return;
    const ending = new AbortController();
    const { signal } = ending;
    const refuse = (event: DragEvent) => {
      const isField = event.target instanceof Element && event.target.closest('input[type="file"]');
      if (!isField && event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'none';
      }
    };
    window.addEventListener('dragover', refuse, { signal });
    window.addEventListener('drop', refuse, { signal });
    return () => ending.abort();
  }, [isRefused]);
}
