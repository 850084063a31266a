import path from 'node:path';
import { countWords } from '../../core/article/tokens.ts';
import type { Found, Incoming } from '../../incoming/found.ts';
import { readHtml } from '../../incoming/html.ts';
import { readMarkdown } from '../../incoming/markdownFile.ts';
import { readPlain } from '../../incoming/plain.ts';
import { visible } from '../../messages/visible.ts';
import { Failure } from '../failure.ts';
import type { InputFile } from '../readInput.ts';

/** Reads a Markdown, HTML or plain text file, by its name's ending or its first characters. */
export function readIncoming(file: InputFile, title?: string): Incoming {
  const found = readerOf(file)(file.text);
  if (countWords(found.text, found.lang) === 0) {
    throw new Failure(`${visible(file.name)} has no words to make a quiz of. Give the text of an article.`);
  }
  return { ...found, title: title?.trim() || found.title || titleOf(file, found.text) };
}

function readerOf({ name, text }: InputFile): (source: string) => Found {
  const ending = path.extname(name).toLowerCase();
  if (ending === '.md' || ending === '.markdown') return readMarkdown;
  if (['.html', '.htm', '.xhtml'].includes(ending)) return readHtml;
  return /^\s*(?:<!doctype html|<html[\s>])/i.test(text) ? readHtml : readPlain;
}

/** A title for a text without one: of its file's name, or of its first words. */
function titleOf({ name }: InputFile, text: string): string {
  const base = path
    .basename(name, path.extname(name))
    .replace(/[-_\s]+/g, ' ')
    .trim();
  if (base !== '' && name !== 'Standard input') return base.charAt(0).toUpperCase() + base.slice(1);
  const words = (text.split('\n')[0] ?? '').split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
