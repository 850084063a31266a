import { useStore } from '@nanostores/react';
import { $attempt, $setAside } from '../../stores/attempt/attemptStore.ts';

/** What a learner must know of flags that an earlier visit left here. */
export function KeptNotices() {
  const aside = useStore($setAside);
  const adrift = useStore($attempt)?.adrift ?? [];
  const one = adrift.length === 1;
  return (
    <>
      {aside && (
        <p className="notice">
          What an earlier visit saved here could not be read in full. It was set aside on this device, not
          deleted.
        </p>
      )}
      {adrift.length > 0 && (
        <p className="notice">
          The article has changed since you last saw it, and{' '}
          {one ? 'one flag has' : `${adrift.length} flags have`} lost the words {one ? 'it' : 'they'} stood
          on: {adrift.map(({ quote }) => `“${quote}”`).join(', ')}
        </p>
      )}
    </>
  );
}
