import { useEffect, useState } from 'react';

const SECOND = 1000;

/** The time, to the second, while it counts. */
export function useNow(counts: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!counts) return;
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, SECOND);
    return () => clearInterval(timer);
  }, [counts]);
  return now;
}
