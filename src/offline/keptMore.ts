import { KEPT_MORE } from './protocol.ts';

/** Between two looks at what is on the device, in ms: a library of thousands takes a while to count. */
const PAUSE = 250;

/**
 * Calls `look` when the worker tells that there is more on the device: at once, and again after a pause if more was
 * told meanwhile. `worker` is where the worker's messages arrive. Gives the way to stop listening.
 */
export function whenKeptMore(worker: EventTarget, look: () => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let more = false;
  const lookNow = () => {
    more = false;
    look();
    pause = setTimeout(() => {
      pause = undefined;
      if (more) lookNow();
    }, PAUSE);
  };
  const heard = (event: Event) => {
    if (!('data' in event) || event.data !== KEPT_MORE) return;
    more = true;
    if (pause === undefined) lookNow();
  };
  worker.addEventListener('message', heard);
  return () => {
    clearTimeout(pause);
    worker.removeEventListener('message', heard);
  };
}
