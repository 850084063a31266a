import type { Block, Span } from '../../article/article.ts';

/** Longer than any quotation of one paragraph: where a mark is never closed, it is not searched for for ever. */
const REACH = 3000;
const LETTER = /[\p{L}\p{N}]/u;

/** Marks that open a quotation, with those that close it. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '“”',
  '«': '»',
  '"': '"”',
  '‘': '’',
  "'": "'",
};

/**
 * The quotations in a block, with their marks, in order and apart from one another. A quotation that is opened and not
 * closed runs to the end of its block when the next block opens one too, as print has it.
 */
export function quotationsIn(text: string, block: Block, next: Block | undefined): Span[] {
  const found: Span[] = [];
  for (let at = block.start; at < block.end; at += 1) {
    const closing = PAIRS[text.charAt(at)];
    if (closing === undefined || !opens(text, at, block)) continue;
    const end = closeOf(text, at, closing, block);
    if (end !== null) {
      found.push({ start: at, end });
      at = end - 1;
    } else if ('“"'.includes(text.charAt(at)) && next && '“"'.includes(text.charAt(next.start))) {
      found.push({ start: at, end: block.end });
      break;
    }
  }
  return found;
}

/** A mark opens before a word and after none: the apostrophe in “isn’t” and the inch in 3" open nothing. */
function opens(text: string, at: number, block: Span): boolean {
  const before = at > block.start ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 1);
  return !LETTER.test(before) && after.trim() !== '' && !/[.,;:!?)\]]/u.test(after);
}

function closeOf(text: string, at: number, closing: string, block: Span): number | null {
  const single = closing === '’' || closing === "'";
  const last = Math.min(block.end, at + (single ? REACH / 5 : REACH));
  for (let index = at + 2; index < last; index += 1) {
    if (!closing.includes(text.charAt(index))) continue;
    if (!single) return index + 1;
    const after = text.charAt(index + 1);
    if (LETTER.test(after)) continue;
    // “the workers’ hall”: a plural’s apostrophe stands before a space and after an s, and another mark is to come.
    if (text.charAt(index - 1) === 's' && after === ' ' && hasLaterClose(text, index + 1, closing, last))
      continue;
    return index + 1;
  }
  return null;
}

function hasLaterClose(text: string, from: number, closing: string, last: number): boolean {
  const rest = text.slice(from, Math.min(last, from + 200));
  const next = rest.search(closing === '’' ? /[.,!?\p{L}]’(?!\p{L})/u : /[.,!?\p{L}]'(?!\p{L})/u);
  return next >= 0 && !/[‘“]/u.test(rest.slice(0, next));
}
