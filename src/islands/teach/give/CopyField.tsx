import { useId, useRef, useState } from 'react';
import { COPY_WORDS } from '../../../messages/teachGive.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  /** What the button says. */
  readonly button: string;
  readonly rows?: number;
}

/** A text to be copied, by its button or, where the browser refuses that, by hand. */
export function CopyField({ label, text, button, rows = 2 }: Props) {
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const copy = async () => {
    try {
      // Absent where the page did not come by https.
      await navigator.clipboard.writeText(text);
      setSaid(COPY_WORDS.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid(document.execCommand('copy') ? COPY_WORDS.copied : COPY_WORDS.byHand);
    }
  };
  return (
    <div className="teach-copy">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        className="field"
        readOnly
        rows={rows}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <p className="teach-ways">
        <button type="button" className="button-quiet" onClick={() => void copy()}>
          {button}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
