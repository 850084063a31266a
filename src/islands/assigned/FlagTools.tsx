import { useStore } from '@nanostores/react';
import type { KeptFlag } from '../../core/attempt/attempt.ts';
import { CHECK } from '../../messages/assignedWork.ts';
import { quoted } from '../../messages/quoting.ts';
import { $terms } from '../../stores/assigned/assignedStore.ts';
import { $checks } from '../../stores/assigned/checks.ts';
import { $locked } from '../../stores/attempt/attemptStore.ts';
import { RemoveFlag } from '../quiz/RemoveFlag.tsx';
import { check, openCheck, verdictOf } from './check.ts';

/** What can be done with a flag in the tray: check it, or remove it as long as it was not checked. */
export function FlagTools({ flag }: { readonly flag: KeptFlag }) {
  const terms = useStore($terms);
  const locked = useStore($locked).has(flag.id);
  const told = useStore($checks).get(flag.id);
  const words = quoted(flag.quote, { start: 0, end: flag.quote.length });
  if (locked) {
    return (
      <button
        type="button"
        className="tray-told"
        aria-label={`${told ? verdictOf(told) : ''}: ${words}. ${CHECK.why}`}
        onClick={() => openCheck(flag.id)}
      >
        <span className={`verdict verdict--${told?.finding.kind ?? 'unlisted'}`}>
          {told ? verdictOf(told) : CHECK.why}
        </span>
      </button>
    );
  }
  return (
    <>
      {terms?.feedback === 'each' && !terms.sealed && (
        <button
          type="button"
          className="link-button"
          aria-label={CHECK.checkOf(words)}
          onClick={() => void check(flag.id)}
        >
          {CHECK.check}
        </button>
      )}
      <RemoveFlag flag={flag} />
    </>
  );
}
