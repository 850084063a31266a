import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { NOT_FOUND, NOT_OPENED } from '../../messages/author.ts';
import { $authored } from '../../stores/authoring/authoredStore.ts';
import { startDesk } from '../../stores/authoring/desk/startDesk.ts';
import { $keeping, closeQuiz, openQuiz } from '../../stores/authoring/keeping/keptStore.ts';
import { useNoDrops } from '../gradebook/useNoDrops.ts';
import { Announcer } from '../reader/Announcer.tsx';
import { Home } from './home/Home.tsx';
import { KeepingNotice } from './keeping/KeepingNotice.tsx';
import { HOME_HREF, useMoved, usePlace } from './place.ts';
import { QuizDesk } from './QuizDesk.tsx';

/** What was asked for last is opened when what was asked for before is there. */
let opening: Promise<void> = Promise.resolve();

/** The desk at work: the quizzes of this device, or one of them that is open. */
export function AuthorDesk() {
  const place = usePlace();
  const quiz = useStore($authored);
  const keeping = useStore($keeping);
  const [missing, setMissing] = useState<{ readonly quiz: string; readonly why: string } | null>(null);
  const hasMoved = useMoved();
  const wanted = place.quiz;
  useNoDrops(place.quiz !== null);
  useEffect(() => {
    let isCurrent = true;
    // One after the other: a quiz that is on its way is not to arrive at the place of another.
    opening = opening
      .catch(() => {})
      .then(startDesk)
      .then(async () => {
        if (!isCurrent) return;
        if (wanted === null) return closeQuiz();
        if (wanted === $authored.get()?.id) return;
        const why = await openQuiz(wanted).then(
          (isThere) => (isThere ? null : NOT_FOUND),
          () => NOT_OPENED,
        );
        if (isCurrent) setMissing(why === null ? null : { quiz: wanted, why });
      });
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  return (
    <div className="author">
      <Announcer />
      <KeepingNotice />
      {keeping === 'opening' ? <p role="status">Opening the desk…</p> : null}
      {place.quiz !== null && missing?.quiz === place.quiz ? (
        <p className="notice" role="alert">
          {missing.why} <a href={HOME_HREF}>All quizzes</a>
        </p>
      ) : null}
      {place.quiz === null && keeping !== 'opening' ? <Home takesFocus={hasMoved} /> : null}
      {place.quiz !== null && quiz?.id === place.quiz ? (
        <QuizDesk quiz={quiz} step={place.step} takesFocus={hasMoved} />
      ) : null}
    </div>
  );
}
