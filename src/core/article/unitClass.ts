const UNITS = 0x10000;

/**
 * A question about single UTF-16 units that is asked of each unit once: regular expressions with Unicode classes are
 * too slow to ask at every place of a long text. A code that is `NaN`, past the end of a text, is never in the class.
 */
export function unitClass(holds: (unit: string) => boolean): (code: number) => boolean {
  /** 0 is not known yet, 1 no, 2 yes. */
  const known = new Uint8Array(UNITS);
  return (code) => {
    if (known[code] === 0) known[code] = holds(String.fromCharCode(code)) ? 2 : 1;
    return known[code] === 2;
  };
}
