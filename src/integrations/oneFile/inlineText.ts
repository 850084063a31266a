import { parseSync, Visitor } from 'rolldown/utils';

/** What would end a script, or begin a comment in it, where it stands in HTML; and what HTML changes. */
const UNSAFE = /<(?=\/script|!--)|\0/gi;

/**
 * A script's text as it may stand in HTML, doing the same. Throws when the letters to be changed stand in code and
 * not in a string, a pattern or a template: there they cannot be written in another way.
 */
export function inlineScript(code: string): string {
  const text = withPlainNewlines(code);
  const places = [...text.matchAll(UNSAFE)].map(({ index }) => index);
  if (places.length === 0) return text;
  const { inside, raw } = literals(text);
  for (const place of places) {
    if (!inside.some((span) => holds(span, place)) || raw.some((span) => holds(span, place))) {
      throw new Error(`This cannot stand in HTML: ${text.slice(Math.max(0, place - 40), place + 40)}`);
    }
  }
  return text.replaceAll(UNSAFE, (letter) => (letter === '<' ? '\\x3c' : '\\x00'));
}

/** A stylesheet's text as it may stand in HTML. */
export function inlineStyle(css: string): string {
  return withPlainNewlines(css).replaceAll(/<\/(?=style)/gi, '<\\/');
}

/** HTML makes every line end a plain one, and a text is hashed as HTML has it. */
function withPlainNewlines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function holds({ start, end }: Range, place: number): boolean {
  return start <= place && place < end;
}

/** Where a script has strings, patterns and templates; and tagged templates, which see their raw letters. */
function literals(code: string): { inside: Range[]; raw: Range[] } {
  const { program, errors } = parseSync('script.js', code);
  if (errors.length > 0) throw new Error(`The script cannot be read: ${errors[0]?.message}`);
  const inside: Range[] = [];
  const raw: Range[] = [];
  new Visitor({
    Literal: ({ start, end }) => void inside.push({ start, end }),
    TemplateElement: ({ start, end }) => void inside.push({ start, end }),
    TaggedTemplateExpression: ({ quasi: { start, end } }) => void raw.push({ start, end }),
  }).visit(program);
  return { inside, raw };
}
