/** A Markdown file cut in two. Lines count from 1. */
export interface FrontMatterSplit {
  readonly yaml: string;
  /** The line on which the YAML begins. */
  readonly yamlLine: number;
  readonly body: string;
}

/** Cuts the front matter off a Markdown file, or says which of its two `---` lines is missing. */
export function splitFrontMatter(
  source: string,
): FrontMatterSplit | 'no-front-matter' | 'unclosed-front-matter' {
  const text = source.replace(/^\uFEFF/, '');
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return 'no-front-matter';
  const rest = text.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (!closing) return 'unclosed-front-matter';
  return {
    yaml: rest.slice(0, closing.index),
    yamlLine: 2,
    body: rest.slice(closing.index + closing[0].length),
  };
}
