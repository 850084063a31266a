import { useEffect, useState } from 'react';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { UNTITLED } from '../../../messages/teachForm.ts';
import { onDevice } from '../../../stores/teach/anyQuiz.ts';

interface Props {
  /** What is searched for. */
  readonly wanted: string;
  readonly onChoose: (name: string) => void;
}

/** Quizzes of the author's desk, to be given out without a site that has them. Nothing where there are none. */
export function OnThisDevice({ wanted, onChoose }: Props) {
  const [all, setAll] = useState<readonly AuthoredQuiz[]>([]);
  useEffect(() => {
    let isThere = true;
    import('../../../stores/authoring/giving/deviceQuizzes.ts')
      .then(({ deviceQuizzes }) => deviceQuizzes())
      .then((quizzes) => isThere && setAll(quizzes))
      // The library is to be chosen from all the same.
      .catch(() => {});
    return () => {
      isThere = false;
    };
  }, []);
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = all.filter(({ about }) => {
    const said = `${about.title} ${about.author} ${about.publisher}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="assign-on-device">
      <h4 id="assign-on-device" className="teach-quizzes-here">
        On this device
      </h4>
      <ul className="teach-quizzes">
        {shown.map(({ id, about }) => (
          <li key={id}>
            <button type="button" className="teach-quiz" onClick={() => onChoose(onDevice(id))}>
              <strong lang={about.lang}>{about.title || UNTITLED}</strong>
              <span className="quiet">
                {[about.genre, about.publisher].filter((part) => part !== '').join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
