import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useHydrated } from './useHydrated.ts';

interface Props {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page: Escape and its button close it, and the focus goes back to where it was. */
export function Dialog({ title, open: asked, onClose, children }: Props) {
  // The key that asks for it may come before the island wakes.
  const open = useHydrated() && asked;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  // The browser tells of a closing only later: by then another dialog may be open, which is not to be closed.
  const onClosed = () => open && onClose();
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={heading} onClose={onClosed}>
      {open && (
        <>
          <div className="dialog-head">
            <h2 id={heading}>{title}</h2>
            <button type="button" className="icon-button" aria-label="Close" onClick={onClose}>
              ✕
            </button>
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}
