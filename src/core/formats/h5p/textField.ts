import type { Span } from '../../article/article.ts';

/** A text as Mark the Words takes it. */
export interface TextField {
  /** HTML: a paragraph of each line, with asterisks around each answer. */
  readonly html: string;
  /** The words that are answers. */
  readonly answers: readonly Span[];
  /** Words that began with an asterisk without being answers, and have another sign instead. */
  readonly changed: readonly Span[];
}

// The content type takes whatever stands between white space for a word, without these marks before and after it.
const BEFORE = /^[[({⟨¿¡“"«„]+/;
const AFTER = /[",….:;?!\])}⟩»”]+$/;

/** Looks like an asterisk, and is none. */
const STAND_IN = '∗';

/**
 * The words of a text that share a character with one of the spans, marked as answers. An asterisk in an answer is
 * written twice; a word that is none but begins with an asterisk would be taken for one, so it gets another sign.
 *
 * @param spans in order of their starts
 */
export function textField(text: string, spans: readonly Span[]): TextField {
  const answers: Span[] = [];
  const changed: Span[] = [];
  const reach = reachOf(spans);
  let next = 0;
  let html = '';
  let from = 0;
  for (const { 0: entry, index } of text.matchAll(/\S+/gu)) {
    const before = BEFORE.exec(entry)?.[0].length ?? 0;
    const after = AFTER.exec(entry.slice(before))?.[0].length ?? 0;
    const word = { start: index + before, end: index + entry.length - after };
    html += between(text.slice(from, index)) + escaped(text.slice(index, word.start));
    from = word.end;
    while (next < spans.length && (spans[next]?.start ?? 0) < word.end) next += 1;
    const written = text.slice(word.start, word.end);
    const isAnswer = word.start < word.end && (reach[next - 1] ?? 0) > word.start;
    // A word of nothing but asterisks cannot be an answer: how many of them are signs is not to be told.
    if (isAnswer && /[^*]/.test(written)) {
      answers.push(word);
      html += `*${escaped(written).replaceAll('*', '**')}*`;
    } else if (written.startsWith('*')) {
      changed.push(word);
      html += escaped(written).replaceAll('*', STAND_IN);
    } else html += escaped(written);
  }
  html += between(text.slice(from));
  const paragraphs = html.split('\n').filter((line) => line.trim() !== '');
  return { html: paragraphs.map((line) => `<p>${line.trim()}</p>`).join('\n'), answers, changed };
}

/** How far the spans up to each reach. */
function reachOf(spans: readonly Span[]): number[] {
  let furthest = 0;
  return spans.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
}

/** What stands after a word: marks, which are shown, and white space, of which a line feed ends a paragraph. */
function between(text: string): string {
  return escaped(text).replace(/\r\n?/g, '\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
