import type { Block } from '../core/article/article.ts';

/** A block of plain text on one line. */
export type TextBlock = Pick<Block, 'kind' | 'level' | 'ordered'> & { readonly text: string };

/** Writes blocks as Markdown that gives the same blocks of the same text when it is parsed. */
export function toMarkdown(blocks: readonly TextBlock[]): string {
  return blocks.map((block) => `${prefix(block)}${escaped(block.text)}\n`).join('\n');
}

function prefix({ kind, level, ordered }: TextBlock): string {
  if (kind === 'heading') return `${'#'.repeat(level ?? 2)} `;
  if (kind === 'quotation') return '> ';
  if (kind === 'list-item') return ordered ? '1. ' : '- ';
  return '';
}

/** Puts a backslash before whatever Markdown would take for markup: some anywhere, some only at the start. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&]|^[#+\-=~]|(?<=^\d+)[.)]|#$/g, '\\$&');
}
