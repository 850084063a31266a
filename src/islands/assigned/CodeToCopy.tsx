import { useId, useRef, useState } from 'react';
import { HANDED_IN } from '../../messages/assignedHandIn.ts';

interface Props {
  readonly code: string;
  readonly label: string;
}

/** A code in a field of its own, and a button that copies it wherever the browser lets it. */
export function CodeToCopy({ code, label }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  const copy = async () => {
    const done = (await byClipboard(code)) || bySelection(field.current);
    setSaid(done ? HANDED_IN.copied : HANDED_IN.copyByHand);
  };
  return (
    <div className="assigned-code">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className="field"
        rows={3}
        readOnly
        spellCheck={false}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p>
        <button type="button" className="button-quiet" onClick={() => void copy()}>
          {HANDED_IN.copy}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </div>
  );
}

/** Plain http has no clipboard, and a frame may be refused one. */
async function byClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The old way: it needs the words selected, and leaves them so for a hand that copies. */
function bySelection(field: HTMLTextAreaElement | null): boolean {
  field?.focus();
  field?.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
