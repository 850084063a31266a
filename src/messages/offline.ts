/** The sentences about what works without a network, and about newer versions of the site. */

/** The footer's line: "Works without a network on this device." */
export function keptLine(kept: number, quizzes: number): string {
  if (kept === quizzes) return 'Works without a network on this device.';
  if (kept === 0) return 'The library works without a network on this device.';
  return `${grouped(kept)} of ${grouped(quizzes)} quizzes ${kept === 1 ? 'works' : 'work'} without a network on this device.`;
}

/** What the notice of a newer version says, and its buttons. */
export const UPDATE_WORDS = {
  ready: {
    text: 'A newer version of this site is ready. Your flags stay as they are.',
    now: 'Load it now',
    later: 'Later',
  },
  loading: 'The newer version is being loaded. Your flags stay as they are.',
  done: { text: 'This is the newer version of this site. Your flags are as you left them.', close: 'Close' },
} as const;

/** What the button says that keeps the quizzes which are not on the device yet. */
export function keepButton(kept: number, quizzes: number, bytes: number): string {
  const which =
    kept === 0
      ? `all ${grouped(quizzes)} quizzes`
      : kept === quizzes
        ? 'the newest of all quizzes'
        : `the other ${grouped(quizzes - kept)} quizzes`;
  return `Keep ${which} on this device (${megabytes(bytes)})`;
}

/** "12 of 1,000 quizzes are on this device and open without a network." */
export function keptSoFar(kept: number, quizzes: number): string {
  if (kept === quizzes) return `All ${grouped(quizzes)} quizzes work without a network on this device.`;
  const [are, open] = kept === 1 ? ['is', 'opens'] : ['are', 'open'];
  return `${grouped(kept)} of ${grouped(quizzes)} quizzes ${are} on this device and ${open} without a network.`;
}

/** Why keeping the quizzes came to an end before its time. What is there stays, and one can go on. */
export const KEEPING_TROUBLE = {
  offline: 'There is no network just now. Go on when there is one; what is here stays.',
  full: 'This device has no more room for this site. What is here stays.',
  changed: 'The site is being changed just now. Go on in a few minutes; what is here stays.',
} as const;

export const KEEPING_WORDS = {
  heading: 'Without a network',
  explain: 'What you open is kept on this device by itself and works without a network.',
  stop: 'Stop',
  onDevice: 'On this device',
  onlyKept: 'Show only quizzes on this device',
  noneKept: 'No quiz is on this device yet.',
  progress: 'Quizzes on this device',
} as const;

/** "0.4 MB", "12 MB": a tenth where it tells something. */
function megabytes(bytes: number): string {
  const size = bytes / 1e6;
  return `${size < 10 ? Math.max(0.1, size).toFixed(1) : grouped(Math.round(size))}\u00a0MB`;
}

function grouped(number: number): string {
  return number.toLocaleString('en-GB');
}
