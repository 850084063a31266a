import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { NOT_LOADED } from '../../messages/notLoaded.ts';
import {
  $brought,
  acceptText,
  type BringQuiz,
  keptText,
  openBrought,
} from '../../stores/bring/bringStore.ts';
import { quizData } from '../../stores/quiz/quizData.ts';
import { renderText } from '../article-dom/articleDom.ts';
import { ARTICLE_ID } from '../reader/articleId.ts';
import { useHydrated } from './useHydrated.ts';

type Parts = typeof import('./bringing.ts');

interface Props {
  /** Where the article can be read, if its pack says. */
  readonly url: string | null;
}

async function bringing(keep: (parts: Parts) => void): Promise<Parts> {
  const parts = await import('./bringing.ts');
  keep(parts);
  return parts;
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
  const [parts, setParts] = useState<Parts | null>(null);
  // Until the island is awake, the browser would send the form, and with it the text, to the site's host.
  const asleep = !useHydrated();
  const text = brought?.accepted ? brought.text : null;

  useEffect(() => {
    const quiz = quizToBring();
    const kept = keptText(quiz);
    if (kept === null) return;
    bringing(setParts)
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

  if (text) return parts && <parts.InUse text={text} kept={brought?.kept ?? true} />;

  const read = async (content: Blob, name: string) => {
    setTrouble(null);
    setWorking(true);
    try {
      const { readBrought } = await bringing(setParts);
      setTrouble(await readBrought(quizToBring(), content, name));
    } catch {
      setTrouble(NOT_LOADED);
    }
    setWorking(false);
  };
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
      {brought && parts && (
        <parts.Doubtful text={brought.text} onUse={(text) => acceptText(quizToBring(), text)} />
      )}
    </section>
  );
}
