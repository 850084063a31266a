/**
 * A regular expression that is written over several lines: a line break and the white space after it stand for
 * nothing. All else is as in a regular expression literal.
 */
export function overLines(flags: string): (source: TemplateStringsArray) => RegExp {
  return ({ raw }) => new RegExp(raw.join('').replace(/\n\s*/g, ''), flags);
}
