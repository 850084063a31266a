import type { Family } from '../../../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from '../../../messages/families.ts';
import { quoted } from '../../../messages/quoting.ts';

interface Props {
  readonly words: string;
  readonly families: readonly Family[];
  readonly onChoose: (family: Family) => void;
}

/** What words that were selected are marked as. */
export function SelectionBar({ words, families, onChoose }: Props) {
  return (
    <fieldset className="gb-selection" aria-label="The selected words">
      <span>{quoted(words, { start: 0, end: words.length })}</span>
      {families.map((family) => (
        <button
          key={family}
          type="button"
          className="button-quiet"
          // The press must not take the selection away.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(family)}
        >
          <span className={`swatch swatch--${family}`} aria-hidden="true" /> {FAMILY_WORDS[family].short}
        </button>
      ))}
    </fieldset>
  );
}
