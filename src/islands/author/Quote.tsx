import { quoted } from '../../messages/quoting.ts';

/** The words of a mark in quotation marks; of many, their beginning and end. */
export function Quote({ words }: { readonly words: string }) {
  return (
    <span className="author-quote" dir="auto">
      {quoted(words, { start: 0, end: words.length })}
    </span>
  );
}
