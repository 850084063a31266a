import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { exampleHref } from '../../links/links.ts';
import { $flags, $submitted } from '../../stores/attempt/attemptStore.ts';
import { isExampleDone, markExampleDone } from '../../stores/library/exampleDone.ts';
import { deviceStorage } from '../../stores/storage/deviceStorage.ts';
import { useHydrated } from './useHydrated.ts';

/**
 * Offers the worked example before a first quiz; once taken or waved away it does not come again. It stands on
 * the page as the server writes it, so that nothing moves when the island wakes for a first reader.
 */
export function ExampleOffer() {
  const hydrated = useHydrated();
  const flags = useStore($flags);
  const submitted = useStore($submitted);
  const started = flags.length > 0 || submitted;
  const [settled, setSettled] = useState(false);
  useEffect(() => setSettled(isExampleDone(deviceStorage())), []);
  if (hydrated && (settled || started)) return null;
  return (
    <p className="offer no-print">
      <span>First quiz?</span> <a href={exampleHref()}>See a two-minute example</a>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          markExampleDone();
          setSettled(true);
        }}
      >
        No, thanks
      </button>
    </p>
  );
}
