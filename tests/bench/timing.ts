const LEAST_RUNS = 3;
const MOST_RUNS = 15;
/** Enough runs for a median once they have taken this long together (ms). */
const ENOUGH = 400;

/**
 * Milliseconds of processor time that `work` takes: the median of 3 to 15 runs, after one that warms it up. Processor
 * time, so that what else the machine does counts as little as can be; collecting garbage is in it.
 */
export function medianTime(work: () => unknown): number {
  work();
  const times: number[] = [];
  let spent = 0;
  while (times.length < LEAST_RUNS || (times.length < MOST_RUNS && spent < ENOUGH)) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    times.push(time);
    spent += time;
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}
