import { MARK_WORDS } from '../../../messages/authorMarking.ts';
import type { MarkAs } from '../../../stores/authoring/marks/markKinds.ts';

interface Props {
  readonly as: MarkAs;
  readonly label?: 'name' | 'short';
}

/** A family, or fair or contested, as it always stands: its swatch and its name. */
export function KindName({ as, label = 'name' }: Props) {
  return (
    <span className="family">
      <span className={`swatch swatch--${as}`} aria-hidden="true" />
      {MARK_WORDS[as][label]}
    </span>
  );
}
