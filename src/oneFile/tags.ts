/** A tag or a comment of a page. A script or style is one with its text. */
export interface Tag {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In small letters, with its slash if it is an end tag; empty for comments. */
  readonly name: string;
  /** As they stand in the page, character references and all. */
  readonly attributes: ReadonlyMap<string, string>;
}

// As the build and browsers write them: values stand in double quotes, and `<` stands in no text.
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:="([^"]*)")?/;
const ATTRIBUTES = `(?:${ATTRIBUTE.source.replaceAll(/\((?!\?)/g, '(?:')})*\\s*`;
const TAG = new RegExp(
  `<!--[\\s\\S]*?-->|<(?:(script|style)(${ATTRIBUTES})>[\\s\\S]*?</\\1|(!doctype|/?[a-z][\\w:-]*)(${ATTRIBUTES})/?)>`,
  'gi',
);

/**
 * Every tag and comment of a page, in order. What looks like a tag inside an attribute's value is none. Throws
 * when the page holds a tag that the build does not write.
 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  let end = 0;
  for (const { 0: text, 1: raw, 2: own, 3: name, 4: attributes, index } of html.matchAll(TAG)) {
    assertText(html, end, index);
    end = index + text.length;
    tags.push({
      text,
      start: index,
      end,
      name: (raw ?? name ?? '').toLowerCase(),
      attributes: attributesOf(own ?? attributes ?? ''),
    });
  }
  assertText(html, end, html.length);
  return tags;
}

function attributesOf(text: string): Map<string, string> {
  const all = text.matchAll(new RegExp(ATTRIBUTE, 'g'));
  return new Map([...all].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}

function assertText(html: string, start: number, end: number): void {
  const at = html.indexOf('<', start);
  if (at >= 0 && at < end)
    throw new Error(`This is no tag as the build writes them: ${html.slice(at, at + 80)}`);
}
