import { MARK_WORDS } from '../../../messages/authorMarking.ts';
import type { MarkAs } from '../../../stores/authoring/marks/markKinds.ts';

/** A family, or fair or contested, as it always stands: its swatch and its name. */
export function KindName({ as }: { readonly as: MarkAs }) {
  return (
    <span className="family">
      <span className={`swatch swatch--${as}`} aria-hidden="true" />
      {MARK_WORDS[as].name}
    </span>
  );
}
