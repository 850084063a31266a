/** A stretch of work that kept the page busy for more than 50 ms; times in ms since the navigation began. */
export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/** What a page under measurement tells of itself. */
export interface Probe {
  readonly tasks: LongTask[];
  /** When the article could be marked; `null` until then. */
  ready: number | null;
  /** When the last island woke; 0 before the first. */
  awake: number;
  /** Waits for the next event of a type, then until what a selector finds is there, is not as it was, and is painted. */
  expect(event: string, selector: string): void;
  /** From the event to the paint, in ms; infinite when nothing came of it. */
  painted: Promise<number>;
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

/** Runs in the page before its own scripts. */
export function installProbe(): void {
  const probe: Probe = {
    tasks: [],
    ready: null,
    awake: 0,
    painted: Promise.resolve(0),
    expect(type, selector) {
      const found = () => [...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML).join();
      const before = found();
      probe.painted = new Promise((resolve) => {
        const begin = (event: Event) => {
          // The frame that finds the elements there is the one that paints them; the next one comes after the paint.
          const look = () => {
            const now = found();
            if (performance.now() - event.timeStamp > 60_000) resolve(Number.POSITIVE_INFINITY);
            else if (now === before || now === '') requestAnimationFrame(look);
            else requestAnimationFrame(() => resolve(performance.now() - event.timeStamp));
          };
          requestAnimationFrame(look);
        };
        window.addEventListener(type, begin, { capture: true, once: true });
      });
    },
  };
  window.benchProbe = probe;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) probe.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  document.addEventListener(
    'astro:hydrate',
    () => {
      probe.awake = performance.now();
    },
    { capture: true },
  );
  const watch = new MutationObserver(() => {
    if (!document.querySelector('#article-text[data-ready]')) return;
    probe.ready = performance.now();
    watch.disconnect();
  });
  watch.observe(document, { attributeFilter: ['data-ready'], subtree: true });
}
