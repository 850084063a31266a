/** How much of an idle moment is used at most, in ms, where the browser does not say how long it is. */
const MOMENT = 8;

/**
 * Does work in idle moments.
 *
 * @param work does as much as it may, asking before each piece, and says whether it is done
 */
export function whenIdle(work: (goesOn: () => boolean) => boolean): void {
  const again = () => whenIdle(work);
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback((deadline) => work(() => deadline.timeRemaining() > 1) || again());
    return;
  }
  // Safari.
  setTimeout(() => {
    const until = performance.now() + MOMENT;
    if (!work(() => performance.now() < until)) again();
  }, 200);
}
