import type { Family } from '../../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from '../../messages/families.ts';

interface Props {
  readonly family: Family;
  readonly label?: 'name' | 'short';
}

/** A family as it always stands: its swatch and its name. */
export function FamilyName({ family, label = 'name' }: Props) {
  return (
    <span className="family">
      <span className={`swatch swatch--${family}`} aria-hidden="true" />
      {FAMILY_WORDS[family][label]}
    </span>
  );
}
