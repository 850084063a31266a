import type { Found } from './found.ts';
import type { IncomingArticle, IncomingTrouble } from './incoming.ts';
import { contradictedLanguage } from './language/guessLanguage.ts';
import type { IncomingNote } from './notes.ts';
import { guessTitle } from './title.ts';
import type { Trouble } from './trouble.ts';

/** A language for a text that says none. */
const DEFAULT_LANGUAGE = 'en';

export function troubleWith(name: string, trouble: Trouble): IncomingTrouble {
  return { kind: 'trouble', name, trouble };
}

/** What was found in a file as an article, with what had to be guessed; a trouble if there are no words in it. */
export function asArticle(
  name: string,
  { about, notes, ...found }: Found,
  before: readonly IncomingNote[] = [],
): IncomingArticle | IncomingTrouble {
  if (!/[\p{L}\p{N}]/u.test(found.text)) return troubleWith(name, { code: 'no-words' });
  const guess = about.title === undefined ? guessTitle(name, found.text) : null;
  const said = about.lang;
  const seems = contradictedLanguage(found.text, said ?? DEFAULT_LANGUAGE);
  const lang = said ?? seems ?? DEFAULT_LANGUAGE;
  return {
    kind: 'article',
    ...found,
    about: { ...about, title: about.title ?? guess?.title ?? '', lang },
    notes: [
      ...before,
      ...notes,
      ...(guess ? [guess.note] : []),
      ...(seems === null ? [] : [languageNote(said, seems)]),
    ],
  };
}

function languageNote(said: string | undefined, seems: string): IncomingNote {
  return said === undefined
    ? { code: 'language-guessed', lang: seems }
    : { code: 'language-differs', said, seems };
}
