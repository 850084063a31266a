import type { Article, Span } from '../../../core/article/article.ts';
import { paragraphNumbers } from '../../../core/article/paragraphNumbers.ts';
import { blockIndexAt } from '../../../core/article/words.ts';
import { placeContext } from '../../../core/pack/placeContext.ts';

interface Props {
  readonly article: Article;
  readonly place: Span | undefined;
}

/** The words of a place among those around it, and the number of its paragraph. */
export function Context({ article, place }: Props) {
  if (!place) return null;
  const { before, quote, after } = placeContext(article, place);
  const number = paragraphNumbers(article.blocks)[blockIndexAt(article.blocks, place.start)];
  return (
    <p className="gb-context" lang={article.lang} dir="auto">
      {number ? <span className="gb-paragraph">¶ {number} </span> : null}
      {before ? `…${before}` : ''}
      <strong>{quote}</strong>
      {after ? `${after}…` : ''}
    </p>
  );
}
