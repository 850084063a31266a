/** As many random bytes as asked for, from the browser's source for keys. */
export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

const RANGE = 2 ** 16;

/**
 * A random whole number from 0 up to but not including `below` (at most 65,536), each as likely as any other: what
 * would make the first ones likelier is drawn again.
 */
export function randomBelow(below: number, random = randomBytes): number {
  const fair = RANGE - (RANGE % below);
  for (;;) {
    const [high = 0, low = 0] = random(2);
    const drawn = high * 256 + low;
    if (drawn < fair) return drawn % below;
  }
}
