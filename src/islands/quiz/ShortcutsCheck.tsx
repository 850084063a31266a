import { $shortcuts, DEFAULTS } from '../../stores/settings/settingsStore.ts';
import { useSaved } from '../reader/useSaved.ts';

/** Switches the single-character shortcuts on and off. */
export function ShortcutsCheck() {
  const characters = useSaved($shortcuts, DEFAULTS.shortcuts);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={characters}
        onChange={(event) => $shortcuts.set(event.target.checked)}
      />
      Single-letter and number keys in the article
    </label>
  );
}
