import { afterEach, describe, expect, it } from 'vitest';
import type { Step } from '../../offline/protocol.ts';
import { $keeping, keepAllQuizzes, stopKeeping } from './offlineStore.ts';

type Ask = readonly [question: unknown, ports: readonly MessagePort[]];

/** A worker that answers when the test says so. */
class FakeWorker {
  state = 'activated';
  readonly asked: Ask[] = [];

  postMessage(...ask: Ask): void {
    this.asked.push(ask);
  }

  answer(index: number, step: Step): void {
    this.asked[index]?.[1][0]?.postMessage(step);
  }
}

const MORE: Step = { left: 12, trouble: null };
const DONE: Step = { left: 0, trouble: null };

function worker(): FakeWorker & ServiceWorker {
  return new FakeWorker() as FakeWorker & ServiceWorker;
}

afterEach(stopKeeping);

describe('keeping all quizzes', () => {
  it('goes step by step until nothing is left', async () => {
    const one = worker();
    const kept = keepAllQuizzes(async () => one);
    await expect.poll(() => one.asked.length).toBe(1);
    one.answer(0, MORE);
    await expect.poll(() => one.asked.length).toBe(2);
    expect($keeping.get()).toBe('running');
    one.answer(1, DONE);
    await kept;
    expect($keeping.get()).toBe('idle');
  });

  it('ends with the trouble of a step', async () => {
    const one = worker();
    const kept = keepAllQuizzes(async () => one);
    await expect.poll(() => one.asked.length).toBe(1);
    one.answer(0, { left: 12, trouble: 'full' });
    await kept;
    expect($keeping.get()).toBe('full');
  });

  it('runs once, however fast it is stopped and begun again', async () => {
    const one = worker();
    const first = keepAllQuizzes(async () => one);
    await expect.poll(() => one.asked.length).toBe(1);
    stopKeeping();
    const second = keepAllQuizzes(async () => one);
    await expect.poll(() => one.asked.length).toBe(2);
    one.answer(0, MORE);
    await first;
    expect(one.asked).toHaveLength(2);
    one.answer(1, DONE);
    await second;
    expect($keeping.get()).toBe('idle');
  });

  it('goes on with the worker that has taken the place of the first', async () => {
    const [older, newer] = [worker(), worker()];
    let inForce = older;
    const kept = keepAllQuizzes(async () => inForce);
    await expect.poll(() => older.asked.length).toBe(1);
    inForce = newer;
    older.answer(0, MORE);
    await expect.poll(() => newer.asked.length).toBe(1);
    expect(older.asked).toHaveLength(1);
    newer.answer(0, DONE);
    await kept;
  });
});
