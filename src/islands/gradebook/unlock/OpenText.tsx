import { useId, useState } from 'react';
import type { MarkableQuiz } from '../../../core/gradebook/gradebook.ts';
import { LARGEST_FILE } from '../../../decoding/largestFile.ts';
import { NOT_LOADED } from '../../../messages/notLoaded.ts';
import { keepText } from '../../../stores/gradebook/quizzes/quizzesStore.ts';

/** Asks for the text of an article that is not on the site: without it nothing of its quiz can be marked. */
export function OpenText({ quiz }: { readonly quiz: MarkableQuiz }) {
  const heading = useId();
  const [trouble, setTrouble] = useState<string | null>(null);
  /** A text with few of the key’s passages in it waits for a yes. */
  const [doubtful, setDoubtful] = useState<{ source: string; anchored: number; items: number } | null>(null);
  const read = async (file: File) => {
    setTrouble(null);
    setDoubtful(null);
    try {
      const { readText } = await import('./readText.ts');
      const bytes = new Uint8Array(await file.slice(0, LARGEST_FILE + 1).arrayBuffer());
      const text = readText(bytes, `“${file.name}”`, quiz);
      if ('trouble' in text) setTrouble(text.trouble);
      else if (text.isSure) keepText(quiz.slug, text.source);
      else setDoubtful(text);
    } catch {
      setTrouble(NOT_LOADED);
    }
  };
  return (
    <section className="gb-unlock no-print" aria-labelledby={heading}>
      <h3 id={heading}>{quiz.title}: open the text</h3>
      <p>
        This article is not on the site, so its results wait. Open your copy of the text; it is kept with this
        gradebook, on this device.
      </p>
      <label className="button file-button">
        Open a text file…
        <input
          type="file"
          accept=".txt,.md,text/plain"
          className="visually-hidden"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void read(file);
            event.target.value = '';
          }}
        />
      </label>
      {trouble ? (
        <p className="notice" role="alert">
          {trouble}
        </p>
      ) : null}
      {doubtful ? (
        <div className="notice" role="alert">
          <p>
            Only {doubtful.anchored} of {doubtful.items} items of the key have a place in that text. It may be
            another version, or another article.
          </p>
          <button type="button" className="button-quiet" onClick={() => keepText(quiz.slug, doubtful.source)}>
            Use it all the same
          </button>
        </div>
      ) : null}
    </section>
  );
}
