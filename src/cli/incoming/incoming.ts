import type { IncomingArticle } from '../../incoming/incoming.ts';
import { LARGEST_DOCUMENT } from '../../incoming/limits.ts';
import { readIncoming } from '../../incoming/readIncoming.ts';
import { incomingNote, incomingTrouble } from '../../messages/incoming.ts';
import { shortened } from '../../messages/visible.ts';
import { Failure } from '../failure.ts';
import { readBytes } from '../readInput.ts';
import { mainContentInShell } from './shellDocument.ts';

/** An article from a file, and what there is to say about how it was read, in sentences. */
export interface ShellArticle {
  readonly article: IncomingArticle;
  readonly notes: readonly string[];
}

/**
 * Reads a text, Markdown, HTML or Word file, or standard input for `-`, by its content and its name's ending. Throws a
 * `Failure` that says what is wrong with it.
 *
 * @param title stands instead of whatever title the file gives
 */
export async function readArticle(file: string, title?: string): Promise<ShellArticle> {
  const name = file === '-' ? 'Standard input' : file;
  const bytes = await readBytes(file, name, LARGEST_DOCUMENT);
  return articleOf({ name: file === '-' ? '' : file, bytes }, name, title);
}

/** The same of bytes that were read already. `called` is how messages name them. */
export async function articleOf(
  file: { readonly name: string; readonly bytes: Uint8Array },
  called: string,
  title?: string,
): Promise<ShellArticle> {
  const incoming = await readIncoming([file], { findMain: mainContentInShell });
  if (incoming.kind === 'trouble') throw new Failure(incomingTrouble(incoming.trouble, called));
  if (incoming.kind === 'pack') {
    throw new Failure(
      `${shortened(called, 80)} is a saved quiz already. Unpack it into the quizzes folder, and run: npm run quiz -- check`,
    );
  }
  const own = title?.trim();
  const article = own ? { ...incoming, about: { ...incoming.about, title: own } } : incoming;
  const told = own ? incoming.notes.filter(({ code }) => code !== 'title-guessed') : incoming.notes;
  return { article, notes: told.map(incomingNote) };
}
