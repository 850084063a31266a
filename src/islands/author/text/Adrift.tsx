import type { Mark } from '../../../core/authoring/authoredQuiz.ts';
import { count } from '../../../messages/author.ts';
import { dropAdrift } from '../../../stores/authoring/text/adriftStore.ts';
import { Quote } from '../Quote.tsx';
import { PutBack } from './PutBack.tsx';

/** The marks whose words are no longer in the text: out of the quiz, but not lost. */
export function Adrift({ adrift }: { readonly adrift: readonly Mark[] }) {
  if (adrift.length === 0) return null;
  return (
    <section className="notice author-adrift" aria-labelledby="author-adrift">
      <h4 id="author-adrift">{count(adrift.length, 'mark')} without a place</h4>
      <p>
        The words of these marks are no longer in the text. Put the words back and the mark comes back by
        itself, or say which words it is to stand on now.
      </p>
      <ul className="author-list">
        {adrift.map((mark) => (
          <li key={mark.id}>
            <div>
              <Quote words={mark.quote} />
              {mark.why === '' ? null : <p className="quiet">{mark.why}</p>}
            </div>
            <div className="author-ways">
              <PutBack mark={mark} />
              <button
                type="button"
                className="button-quiet"
                aria-label={`Remove the mark on ${mark.quote}`}
                onClick={() => dropAdrift(mark.id)}
              >
                Remove
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
