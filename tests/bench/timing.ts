const LEAST_RUNS = 3;
const MOST_RUNS = 15;
/** Enough runs for a median once they have taken this long together (ms). */
const ENOUGH = 400;

/** Milliseconds that `work` takes: the median of 3 to 15 runs, after one that warms it up. */
export function medianTime(work: () => unknown): number {
  work();
  const times: number[] = [];
  let spent = 0;
  while (times.length < LEAST_RUNS || (times.length < MOST_RUNS && spent < ENOUGH)) {
    const start = performance.now();
    work();
    const time = performance.now() - start;
    times.push(time);
    spent += time;
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}
