import { FAMILIES, type Family } from '../../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from '../../messages/families.ts';

interface Props {
  readonly items: readonly { readonly weight: 'core' | 'extra'; readonly family: Family }[];
  /** Those that are in play. */
  readonly families?: readonly Family[];
}

/** How much there is to find. */
export function CoreCount({ items, families = FAMILIES }: Props) {
  const core = items.filter(({ weight }) => weight === 'core');
  if (core.length === 0) {
    // To say that there is nothing would be to give the answer away.
    return <p className="quiet">How much there is to find in this one is for you to judge.</p>;
  }
  return (
    <>
      <p className="tray-to-find">
        <b>{core.length} to find</b>
        {families.map((family) => (
          <span key={family} className="family">
            <span className={`swatch swatch--${family}`} aria-hidden="true" />
            {core.filter((item) => item.family === family).length}
            <span className="visually-hidden"> {FAMILY_WORDS[family].name}</span>
          </span>
        ))}
      </p>
      <p className="quiet">Some passages only look slanted. Leave those alone.</p>
    </>
  );
}
