import type { Answers, Question } from './protocol.ts';

/** Longer than any step takes that still gets anywhere, in ms. */
const PATIENCE = 120_000;

/** Asks a worker. `null` when it does not understand the question or does not answer. */
export function ask<Q extends Question>(
  worker: ServiceWorker,
  question: Q,
): Promise<Answers[Q['ask']] | null> {
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
