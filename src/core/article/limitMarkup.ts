/** As many columns of indents and of quote and list markers as a line may begin with. */
const MAX_MARKERS = 60;
const MARKER = '(?:[ \\t]|>|[-*+](?=[ \\t]|$)|\\d{1,9}[.)](?=[ \\t]|$))';
const TOO_DEEP = new RegExp(`^(${MARKER}{${MAX_MARKERS}})${MARKER}+`, 'gmu');
const LONG_SPACE = /[ \t]{61,}/gu;

/** What makes a reader of Markdown look ahead, to the end of the paragraph if need be, for what would close it. */
const OPENER = /<[!?]|\]\(/gu;
/** Openers times the characters of their paragraph, added up over a text: some hundred times what articles have. */
const MOST_LOOKING = 20_000_000;
const BLANK_LINES = /(\n[ \t\r]*\n)/u;

/**
 * Leaves out markers nested deeper than anybody writes, and makes plain text of openers (of links, comments…)
 * where a text has so many of them that to look for their ends would take time without bound. The words stay.
 */
export function limitMarkup(markdown: string): string {
  return limitOpeners(markdown.replace(TOO_DEEP, '$1').replace(LONG_SPACE, (run) => run.slice(0, 60)));
}

function limitOpeners(markdown: string): string {
  let left = MOST_LOOKING;
  return markdown
    .split(BLANK_LINES)
    .map((paragraph) => {
      const openers = paragraph.match(OPENER)?.length ?? 0;
      if (openers === 0) return paragraph;
      const borne = Math.min(openers, Math.floor(left / paragraph.length));
      left -= borne * paragraph.length;
      if (borne === openers) return paragraph;
      let seen = 0;
      return paragraph.replace(OPENER, (opener) => {
        seen += 1;
        return seen > borne ? asText(opener) : opener;
      });
    })
    .join('');
}

function asText(opener: string): string {
  return opener.replace('<', '&lt;').replace('(', '&#40;');
}
