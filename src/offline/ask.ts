import { type Answers, type Question, TAKING } from './protocol.ts';

/** Longer than any step takes that still gets anywhere, in ms. */
const PATIENCE = 120_000;

let hushed = false;

/**
 * From now on, while a newer worker waits to take over, nobody asks the one in force: browsers let it go once it
 * has nothing to do, or else after half a minute of rest.
 */
export function hushWhenTold(): void {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data === TAKING) hushed = true;
  });
  serviceWorker.addEventListener('controllerchange', () => {
    hushed = false;
  });
}

/** Asks a worker. `null` when it does not understand the question or does not answer. */
export function ask<Q extends Question>(
  worker: ServiceWorker,
  question: Q,
): Promise<Answers[Q['ask']] | null> {
  if (hushed && worker.state === 'activated') return Promise.resolve(null);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(null), PATIENCE);
    port1.onmessage = ({ data }: MessageEvent<Answers[Q['ask']] | null>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}
