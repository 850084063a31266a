import { useStore } from '@nanostores/react';
import { leftOutLine, PLATFORM_TROUBLE, PLATFORM_WORDS } from '../../messages/platform.ts';
import { $tie, retryPlatform } from './platform.ts';

/** Says what stands between the page and the learning platform. */
export function PlatformLine() {
  const tie = useStore($tie);
  if (!tie) return null;
  const { trouble, isRecording, leftOut } = tie;
  const left = leftOutLine(leftOut);
  return (
    <div role="status" className="no-print">
      {trouble && (
        <p className="notice">
          {PLATFORM_TROUBLE[trouble]}{' '}
          {trouble === 'refused' && (
            <button type="button" className="link-button" onClick={retryPlatform}>
              {PLATFORM_WORDS.retry}
            </button>
          )}
        </p>
      )}
      {!trouble && !isRecording && <p className="notice">{PLATFORM_WORDS.notRecording}</p>}
      {left && <p className="notice">{left}</p>}
    </div>
  );
}
