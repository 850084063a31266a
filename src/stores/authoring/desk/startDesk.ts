import { recoveredTitle } from '../../../messages/author.ts';
import { browserTabs } from '../../storage/tabs.ts';
import { deviceStorage } from '../keeping/deviceStorage.ts';
import { isAtRisk, openKept, writeDownUnstored } from '../keeping/keptStore.ts';
import { takeTyped } from '../text/bodyStore.ts';

let opening: Promise<void> | undefined;

/** Opens the quizzes of this device and sees to it that nothing is lost when the page is left; once a page. */
export function startDesk(): Promise<void> {
  opening ??= start();
  return opening;
}

function start(): Promise<void> {
  const leave = () => {
    takeTyped();
    writeDownUnstored();
  };
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave());
  addEventListener('beforeunload', (event) => {
    leave();
    if (isAtRisk()) event.preventDefault();
  });
  return openKept(deviceStorage, browserTabs('slantwise-authoring'), recoveredTitle);
}
