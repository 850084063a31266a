import { useId, useMemo, useState } from 'react';
import { fold } from '../../../core/anchoring/fold.ts';
import { locate } from '../../../core/anchoring/locate.ts';
import type { Article, Span } from '../../../core/article/article.ts';
import { ArticleWords } from '../../../core/article/words.ts';
import type { Family } from '../../../core/taxonomy/technique.ts';
import { FAMILY_WORDS } from '../../../messages/families.ts';

interface Props {
  readonly article: Article;
  readonly families: readonly Family[];
  readonly onAdd: (span: Span, family: Family) => void;
}

/** Words without a number, by typing them: the way without a mouse. */
export function OtherWords({ article, families, onAdd }: Props) {
  const id = useId();
  const [words, setWords] = useState('');
  const [told, setTold] = useState('');
  const text = useMemo(() => fold(article.text), [article]);
  const add = (family: Family) => {
    const [first, ...more] = locate(text, { quote: words.trim() });
    const whole = first && new ArticleWords(article).within(first);
    if (!whole) {
      setTold('These words do not stand in the article. Type them as they are printed, capitals too.');
      return;
    }
    onAdd({ start: whole.first.start, end: whole.last.end }, family);
    setTold(
      `Added as ${FAMILY_WORDS[family].one}${more.length > 0 ? `, at the first of ${more.length + 1} places` : ''}.`,
    );
    setWords('');
  };
  return (
    <fieldset className="gb-other">
      <legend>Other words</legend>
      <label htmlFor={id}>Words as they stand in the article</label>
      <div className="gb-ways">
        <input
          id={id}
          className="field"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          // What is typed here is not yet a whole worksheet.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        {families.map((family) => (
          <button
            key={family}
            type="button"
            className="button-quiet"
            disabled={words.trim() === ''}
            onClick={() => add(family)}
          >
            <span className={`swatch swatch--${family}`} aria-hidden="true" /> {FAMILY_WORDS[family].short}
          </button>
        ))}
      </div>
      <p role="status">{told}</p>
    </fieldset>
  );
}
