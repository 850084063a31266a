import { baseName, endingOf } from './fileKind.ts';
import type { IncomingNote } from './notes.ts';

/** What systems call a file that has no name of its own. */
const NAMELESS =
  /^(?:untitled|document|dokument|new|unnamed|download|index|article|text|clipboard)?[\s\d()]*$/i;
const MOST_WORDS = 8;

/** A title for a text without one: of its file's name or, where that says nothing, of its first words. */
export function guessTitle(
  name: string,
  text: string,
): { readonly title: string; readonly note: IncomingNote } {
  const base = baseName(name);
  const words = base
    .slice(0, base.length - endingOf(base).length)
    .replace(/[-_\s]+/g, ' ')
    .trim();
  if (words !== '' && !NAMELESS.test(words)) {
    return {
      title: words.charAt(0).toUpperCase() + words.slice(1),
      note: { code: 'title-guessed', from: 'name' },
    };
  }
  return { title: firstWords(text), note: { code: 'title-guessed', from: 'words' } };
}

function firstWords(text: string): string {
  const line = (text.split('\n', 1)[0] ?? '').slice(0, 400);
  const words = line.split(' ');
  return words.length > MOST_WORDS
    ? `${words.slice(0, MOST_WORDS).join(' ')} …`
    : words.join(' ').slice(0, 150);
}
