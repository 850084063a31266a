import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenKeptMore } from './keptMore.ts';
import { KEPT_MORE, TAKING } from './protocol.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function listening() {
  const worker = new EventTarget();
  const look = vi.fn();
  const stop = whenKeptMore(worker, look);
  const tell = (data: string) => worker.dispatchEvent(new MessageEvent('message', { data }));
  return { look, stop, tell };
}

describe('when there is more on the device', () => {
  it('looks at once, and once more for all that is told meanwhile', () => {
    const { look, tell } = listening();
    tell(KEPT_MORE);
    expect(look).toHaveBeenCalledTimes(1);
    for (let step = 0; step < 5; step += 1) tell(KEPT_MORE);
    expect(look).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('looks at nothing else the worker says', () => {
    const { look, tell } = listening();
    tell(TAKING);
    vi.runAllTimers();
    expect(look).not.toHaveBeenCalled();
  });

  it('looks no more once it is stopped', () => {
    const { look, stop, tell } = listening();
    tell(KEPT_MORE);
    tell(KEPT_MORE);
    stop();
    tell(KEPT_MORE);
    vi.runAllTimers();
    expect(look).toHaveBeenCalledTimes(1);
  });
});
