/**
 * A regular expression that is written over several lines: a line break and the white space after it stand for
 * nothing. All else is as in a regular expression literal; what is put in by `${…}` is a part of the pattern.
 */
export function overLines(flags: string): (source: TemplateStringsArray, ...parts: string[]) => RegExp {
  return (source, ...parts) => new RegExp(patternPart(source, ...parts), flags);
}

/** A part of such a pattern, to be put into others. */
export function patternPart({ raw }: TemplateStringsArray, ...parts: string[]): string {
  return String.raw({ raw: raw.map((piece) => piece.replace(/\n\s*/g, '')) }, ...parts);
}
