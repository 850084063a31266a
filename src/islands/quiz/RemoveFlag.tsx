import type { KeptFlag } from '../../core/attempt/attempt.ts';
import { quoted } from '../../messages/quoting.ts';
import { removeById } from '../reader/marking.ts';

/** Removes a flag from the tray. */
export function RemoveFlag({ flag: { id, quote } }: { readonly flag: KeptFlag }) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={`Remove the flag on ${quoted(quote, { start: 0, end: quote.length })}`}
      onClick={() => removeById(id, quote)}
    >
      ✕
    </button>
  );
}
