import type { Family } from '../../core/taxonomy/technique.ts';

interface Props {
  readonly text: string;
  /** Words of `text`, which stand in it once. */
  readonly quote: string;
  /** Absent for a passage that is fair: it gets a plain frame. */
  readonly family?: Family | undefined;
}

/** A text with some of its words marked. */
export function MarkedText({ text, quote, family }: Props) {
  const start = text.indexOf(quote);
  if (start < 0) return text;
  return (
    <>
      {text.slice(0, start)}
      <mark className={family === undefined ? 'mark-fair' : `mark mark--${family}`}>{quote}</mark>
      {text.slice(start + quote.length)}
    </>
  );
}
