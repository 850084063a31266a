import { useId, useRef, useState } from 'react';
import { COPYING } from '../../messages/copying.ts';
import { copyText } from './copyText.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  /** What the button says. */
  readonly button: string;
  readonly rows: number;
}

/** A text to be copied, by its button or, where the browser refuses that, by hand. */
export function CopyField({ label, text, button, rows }: Props) {
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const copy = async () => setSaid((await copyText(text, field.current)) ? COPYING.copied : COPYING.byHand);
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        className="field"
        readOnly
        spellCheck={false}
        rows={rows}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="copy-way">
        <button type="button" className="button-quiet" onClick={() => void copy()}>
          {button}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
