import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { exampleHref } from '../../links/links.ts';
import { $flags, $submitted } from '../../stores/attempt/attemptStore.ts';
import { isExampleDone, markExampleDone } from '../../stores/library/exampleDone.ts';
import { deviceStorage } from '../../stores/storage/deviceStorage.ts';
import { useHydrated } from './useHydrated.ts';

/** Offers the worked example before a first quiz; once taken or waved away it does not come again. */
export function ExampleOffer() {
  const hydrated = useHydrated();
  const flags = useStore($flags);
  const submitted = useStore($submitted);
  const started = flags.length > 0 || submitted;
  const [offered, setOffered] = useState(false);
  useEffect(() => setOffered(!isExampleDone(deviceStorage())), []);
  if (!hydrated || !offered || started) return null;
  return (
    <p className="offer no-print">
      <span>First quiz?</span> <a href={exampleHref()}>See a two-minute example</a>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          markExampleDone();
          setOffered(false);
        }}
      >
        No, thanks
      </button>
    </p>
  );
}
