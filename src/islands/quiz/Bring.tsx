import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { LARGEST_FILE } from '../../decoding/largestFile.ts';
import { NOT_LOADED } from '../../messages/notLoaded.ts';
import {
  $brought,
  acceptText,
  type BringQuiz,
  type BroughtText,
  forgetText,
  isEnough,
  keptText,
  offerText,
  openBrought,
} from '../../stores/bring/bringStore.ts';
import { quizData } from '../../stores/quiz/quizData.ts';
import { renderText } from '../article-dom/articleDom.ts';
import { ARTICLE_ID } from './articleId.ts';
import { useHydrated } from './useHydrated.ts';

const bringing = () => import('./bringing.ts');
const PAGE_SOURCE = /^\s*<(?:!doctype|html|head|body)\b/i;

interface Props {
  /** Where the article can be read, if its pack says. */
  readonly url: string | null;
}

function quizToBring(): BringQuiz {
  const { bring, ...quiz } = quizData();
  if (!bring) throw new Error('This page has its text.');
  return { ...quiz, key: bring };
}

/** Asks for the text of an article that belongs to somebody else, and opens the quiz on it. */
export function Bring({ url }: Props) {
  const brought = useStore($brought, { ssr: () => null });
  const [trouble, setTrouble] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  // Until the island is awake, the browser would send the form, and with it the text, to the site's host.
  const asleep = !useHydrated();
  const text = brought?.accepted ? brought.text : null;

  useEffect(() => {
    const quiz = quizToBring();
    const kept = keptText(quiz);
    if (kept === null) return;
    bringing()
      .then(({ fitText }) => acceptText(quiz, fitText(quiz, kept)))
      .catch(() => setTrouble(NOT_LOADED));
  }, []);
  useEffect(() => {
    const root = document.getElementById(ARTICLE_ID);
    if (!text || !root) return;
    renderText(root, text.article);
    root.closest('.article-frame')?.removeAttribute('hidden');
    openBrought(text, quizToBring());
  }, [text]);

  if (text) return <InUse text={text} kept={brought?.kept ?? true} />;

  const use = async (source: string) => {
    if (PAGE_SOURCE.test(source)) {
      setTrouble('That is the source code of a web page. Copy the article’s words from the page itself.');
      return;
    }
    const { fitText } = await bringing();
    const quiz = quizToBring();
    const tried = fitText(quiz, source);
    offerText(quiz, tried);
    if (tried.anchored === 0 && tried.items > 0) {
      setTrouble('None of the passages this quiz is about stand in that text. Is it the right article?');
    }
  };
  const read = async (content: Blob, name: string) => {
    setTrouble(null);
    setWorking(true);
    try {
      // Beyond the largest size it is refused anyway: no need to read a film.
      const bytes = new Uint8Array(await content.slice(0, LARGEST_FILE + 1).arrayBuffer());
      const { decodeText, decodeSentence } = await bringing();
      const decoded = decodeText(bytes);
      if ('code' in decoded) setTrouble(decodeSentence(decoded, name));
      else await use(decoded.text);
    } catch {
      setTrouble(NOT_LOADED);
    }
    setWorking(false);
  };
  const doubtful = brought && !isEnough(brought.text) && brought.text.anchored > 0 ? brought.text : null;
  return (
    <section className="bring" aria-labelledby="bring-title">
      <h2 id="bring-title">Bring the article</h2>
      <p>
        This article belongs to its author, so it is not on this site. Open your own copy of it here, as a
        text file or by pasting it. It stays on this device and is sent nowhere.
      </p>
      {url && (
        <p>
          It can be read at <a href={url}>{url}</a>.
        </p>
      )}
      <label className="button file-button">
        Open a text file…
        <input
          type="file"
          disabled={asleep}
          accept=".txt,.md,text/plain"
          className="visually-hidden"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void read(file, `“${file.name}”`);
            event.target.value = '';
          }}
        />
      </label>
      <form
        className="bring-paste"
        onSubmit={(event) => {
          event.preventDefault();
          const pasted = String(new FormData(event.currentTarget).get('text') ?? '');
          if (pasted.trim() === '') setTrouble('There is nothing in the box yet. Paste the article into it.');
          else void read(new Blob([pasted]), 'That text');
        }}
      >
        <label>
          <span>Or paste it</span>
          <textarea className="field" name="text" rows={7} />
        </label>
        <button type="submit" className="button-quiet" disabled={asleep}>
          Use this text
        </button>
      </form>
      {working && <p role="status">Looking for the passages in that text…</p>}
      {trouble && (
        <p className="notice" role="alert">
          {trouble}
        </p>
      )}
      {doubtful && (
        <div className="notice" role="alert">
          <p>
            Only {doubtful.anchored} of {doubtful.items} items of the key have a place in that text. It may be
            a part of the article, a different version, or another article.
          </p>
          <button type="button" className="button-quiet" onClick={() => acceptText(quizToBring(), doubtful)}>
            Use it all the same
          </button>
        </div>
      )}
    </section>
  );
}

interface InUseProps {
  readonly text: BroughtText;
  readonly kept: boolean;
}

function InUse({ text, kept }: InUseProps) {
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
