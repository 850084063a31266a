import type { BroughtText } from '../../stores/bring/bringStore.ts';
import { forgetText, isEnough } from '../../stores/bring/offering.ts';
import { quizData } from '../../stores/quiz/quizData.ts';

interface DoubtfulProps {
  readonly text: BroughtText;
  readonly onUse: (text: BroughtText) => void;
}

/** Said of a text that may not be the article. */
export function Doubtful({ text, onUse }: DoubtfulProps) {
  const { anchored, items } = text;
  if (isEnough(text) || anchored === 0) return null;
  return (
    <div className="notice" role="alert">
      <p>
        Only {anchored} of {items} items of the key have a place in that text. It may be a part of the
        article, a different version, or another article.
      </p>
      <button type="button" className="button-quiet" onClick={() => onUse(text)}>
        Use it all the same
      </button>
    </div>
  );
}

interface InUseProps {
  readonly text: BroughtText;
  readonly kept: boolean;
}

/** What is to be known of the text in use; nothing where it is the very article. */
export function InUse({ text, kept }: InUseProps) {
  const unkept = !kept && (
    <p className="notice no-print">This device does not keep the text: bring it again on your next visit.</p>
  );
  if (text.exact) return unkept;
  const { anchored, items } = text;
  return (
    <>
      {unkept}
      <div className="notice no-print">
        <p>
          This is not word for word the text the key was made for:{' '}
          {anchored === items
            ? `all ${items} items of the key still have a place in it.`
            : `${anchored} of ${items} items of the key have a place in it, and the others are left out.`}
        </p>
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            forgetText(quizData().slug);
            location.reload();
          }}
        >
          Bring another text
        </button>
      </div>
    </>
  );
}
