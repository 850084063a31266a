import { atom } from 'nanostores';
import type { PlatformVersion } from '../../core/assignment/pageData.ts';
import type { PlatformTrouble } from '../../core/scorm/trouble.ts';
import type { Connection } from '../../platform/connectPlatform.ts';
import { $terms, portableRecord, restoreRecord, resume } from '../../stores/assigned/assignedStore.ts';
import { $record } from '../../stores/assigned/recordStore.ts';
import { $attempt } from '../../stores/attempt/attemptStore.ts';

/** As the learning platform calls the learner: then no name is asked for. Empty without one. */
export const $platformName = atom('');

/** How the tie to the platform stands; `null` where the page is not from one. */
export const $tie = atom<{
  readonly isRecording: boolean;
  readonly trouble: PlatformTrouble | null;
  readonly leftOut: { readonly notes: number; readonly flags: number };
} | null>(null);

let connection: Connection | null = null;
let begun = false;

/** Ties the page to the platform that launched it. */
export async function connect(version: PlatformVersion): Promise<void> {
  const parts = await import('../../platform/connectPlatform.ts').catch(() => null);
  if (!parts) {
    $tie.set({ isRecording: false, trouble: 'absent', leftOut: { notes: 0, flags: 0 } });
    resume('');
    return;
  }
  const { connectPlatform } = parts;
  connection = connectPlatform(version);
  const { learnerName, isRecording, $trouble, $leftOut } = connection;
  const tell = () => $tie.set({ isRecording, trouble: $trouble.get(), leftOut: $leftOut.get() });
  $trouble.listen(tell);
  $leftOut.listen(tell);
  tell();
  $platformName.set(learnerName);
  resume(learnerName);
  startOnPlatform();
}

/** From here on the platform has what the attempt has. */
export function startOnPlatform(): void {
  const terms = $terms.get();
  if (!connection || begun || !terms || !$record.get() || !$attempt.get()) return;
  begun = true;
  connection.begin({
    held: terms.sealed || terms.feedback === 'release',
    assigned: () => $record.get()?.submissions.at(-1)?.assigned,
    settings: portableRecord,
    restore: restoreRecord,
  });
}

/** Hands everything over once more. */
export function retryPlatform(): void {
  connection?.retry();
}
