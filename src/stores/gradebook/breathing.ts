/** How long work may go on before the page gets its turn, in milliseconds. */
const BREATH = 8;

/** Gives way to the page from time to time. */
export interface Breathing {
  /** Waits for a turn when this one has lasted long enough. */
  breathe(): Promise<void>;
}

/** A pace for long work: at most some milliseconds a turn. */
export function breathing(now: () => number = () => performance.now()): Breathing {
  let since = now();
  return {
    async breathe() {
      if (now() - since < BREATH) return;
      await nextTurn();
      since = now();
    },
  };
}

/** A turn later; a message comes sooner than a timer, and in hidden tabs too. */
function nextTurn(): Promise<void> {
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve, 0));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
