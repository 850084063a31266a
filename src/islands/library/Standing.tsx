import { progressLine } from '../../messages/library.ts';
import { KEEPING_WORDS } from '../../messages/offline.ts';
import type { Progress } from '../../stores/library/progress.ts';

interface Props {
  readonly progress: Progress | undefined;
  /** Worth telling: it is on this device, and others are not. */
  readonly onDevice: boolean;
}

/** How a quiz stands on this device. */
export function Standing({ progress, onDevice }: Props) {
  return (
    <p className={`quiz-progress quiz-progress--${progress?.state ?? 'new'}`}>
      {progressLine(progress)}
      {onDevice ? <span className="quiz-on-device">{KEEPING_WORDS.onDevice}</span> : null}
    </p>
  );
}
