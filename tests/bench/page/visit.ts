import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../browser/harness/host.ts';
import { installProbe } from './probe.ts';

/** How a page came to be. Times in ms, sizes in bytes as sent. */
export interface Loading {
  /** From the navigation until the article can be marked; of a page without marking, until it is loaded. */
  readonly ready: number;
  readonly longestTask: number;
  readonly requests: number;
  readonly scriptBytes: number;
  readonly bytes: number;
}

/** A page that has come to rest, slowed down. */
export interface Visit {
  readonly page: Page;
  readonly loading: Loading;
  /** When the last island of the page was awake, in ms since the navigation began; 0 without islands. */
  readonly awake: number;
  close(): Promise<void>;
}

export interface VisitOptions {
  /** How many times slower the processor is made to seem. */
  readonly throttling: number;
  /** Whether the page becomes one that can be marked, and says so with `data-ready`. */
  readonly marks: boolean;
}

/** Opens a page of a host in a fresh profile and waits until it rests. */
export async function visit(
  browser: Browser,
  host: Host,
  path: string,
  { throttling, marks }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    // What a page fetches for later visits is no part of this one.
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  await page.addInitScript(installProbe);
  host.takeSent();
  await page.goto(host.origin + path, { waitUntil: 'load' });
  if (marks) await page.waitForFunction(() => window.benchProbe.ready !== null);
  await rest(page);
  const { ready, awake, longestTask } = await page.evaluate((marked) => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      ready: marked ? window.benchProbe.ready : (navigation?.loadEventEnd ?? null),
      awake: window.benchProbe.awake,
      longestTask: Math.max(0, ...window.benchProbe.tasks.map(({ duration }) => duration)),
    };
  }, marks);
  const sent = host.takeSent();
  const sum = (bodies: typeof sent) => bodies.reduce((total, { bytes }) => total + bytes, 0);
  const loading = {
    ready: ready ?? Number.NaN,
    longestTask,
    requests: sent.length,
    scriptBytes: sum(sent.filter((body) => body.path.endsWith('.js'))),
    bytes: sum(sent),
  };
  return { page, loading, awake, close: () => context.close() };
}

/** Waits until the page has done no long task for half a second and has nothing else in hand. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = () => {
          const last = window.benchProbe.tasks.at(-1);
          if (performance.now() - (last ? last.start + last.duration : 0) > 500) resolve();
          else setTimeout(() => requestIdleCallback(look), 100);
        };
        setTimeout(() => requestIdleCallback(look), 200);
      }),
  );
}

/** What one act of a reader cost, in ms. */
export interface Act {
  /** From the event until its effect was painted. */
  readonly painted: number;
  /** The longest task from the event until the page rested; 0 when none passed 50 ms. */
  readonly longestTask: number;
}

/** Which event is timed, and what must have changed for its effect to count as painted. */
export interface Effect {
  readonly event: string;
  readonly selector: string;
}

/** Does something on a page and measures it. */
export async function measureAct(page: Page, effect: Effect, act: () => Promise<void>): Promise<Act> {
  const from = await page.evaluate(({ event, selector }) => {
    window.benchProbe.expect(event, selector);
    return performance.now();
  }, effect);
  await act();
  const painted = await page.evaluate(() => window.benchProbe.painted);
  await rest(page);
  const longestTask = await page.evaluate(
    (since) =>
      Math.max(
        0,
        ...window.benchProbe.tasks.filter(({ start }) => start >= since).map(({ duration }) => duration),
      ),
    from,
  );
  return { painted, longestTask };
}
