import type { Surroundings } from './openPlatform.ts';

/** The page’s window, as far as the connection hears of it. */
export interface PageEvents {
  /** Calls `act` when the page goes away for good, as far as one can tell; gives what takes that back. */
  onLeave(act: () => void): () => void;
  /** Calls `act` when the page is put out of view. */
  onHide(act: () => void): void;
  /** Calls `act` when the browser brings back a page that had gone away. */
  onReturn(act: () => void): void;
}

/** What of a page’s surroundings the connection needs. */
export type Around = Omit<Surroundings, 'told'> & PageEvents;

/** The surroundings as this browser has them. */
export function browserAround(): Around {
  return {
    // A window has the shape, and more; other hosts' windows throw, which the search expects.
    frame: window as unknown as Surroundings['frame'],
    now: () => performance.now(),
    later: (act, ms) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    onLeave: (act) => {
      window.addEventListener('pagehide', act);
      return () => window.removeEventListener('pagehide', act);
    },
    onHide: (act) => {
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') act();
      });
    },
    onReturn: (act) => {
      window.addEventListener('pageshow', ({ persisted }) => {
        if (persisted) act();
      });
    },
  };
}
