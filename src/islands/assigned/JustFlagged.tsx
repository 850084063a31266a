import { useStore } from '@nanostores/react';
import { CHECK } from '../../messages/assignedWork.ts';
import { quoted } from '../../messages/quoting.ts';
import { $flags, $history, $locked } from '../../stores/attempt/attemptStore.ts';
import { check } from './check.ts';

/** Offers to check the flag that was made or changed last. */
export function JustFlagged() {
  const last = useStore($history).done.at(-1);
  const flag = useStore($flags).find(({ id }) => id === last?.id);
  const locked = useStore($locked);
  if (!flag || locked.has(flag.id)) return null;
  const words = quoted(flag.quote, { start: 0, end: flag.quote.length });
  return (
    <p className="assigned-more assigned-made no-print">
      <span>{CHECK.made(words, flag.family)}</span>{' '}
      <button type="button" className="button-quiet" onClick={() => void check(flag.id)}>
        {CHECK.check}
      </button>
    </p>
  );
}
