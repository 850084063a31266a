import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { NOT_FOUND } from '../../messages/author.ts';
import { $authored } from '../../stores/authoring/authoredStore.ts';
import { startDesk } from '../../stores/authoring/desk/startDesk.ts';
import { $keeping, closeQuiz, openQuiz } from '../../stores/authoring/keeping/keptStore.ts';
import { useNoDrops } from '../gradebook/useNoDrops.ts';
import { Announcer } from '../reader/Announcer.tsx';
import { Home } from './home/Home.tsx';
import { KeepingNotice } from './keeping/KeepingNotice.tsx';
import { HOME_HREF, useMoved, usePlace } from './place.ts';
import { QuizDesk } from './QuizDesk.tsx';

/** The desk at work: the quizzes of this device, or one of them that is open. */
export function AuthorDesk() {
  const place = usePlace();
  const quiz = useStore($authored);
  const keeping = useStore($keeping);
  const [missing, setMissing] = useState<string | null>(null);
  const hasMoved = useMoved();
  useNoDrops(place.quiz !== null);
  useEffect(() => {
    let isCurrent = true;
    void startDesk().then(async () => {
      if (!isCurrent) return;
      if (place.quiz === null) return closeQuiz();
      if (place.quiz === $authored.get()?.id) return;
      const isThere = await openQuiz(place.quiz).catch(() => false);
      if (isCurrent) setMissing(isThere ? null : place.quiz);
    });
    return () => {
      isCurrent = false;
    };
  }, [place.quiz]);
  return (
    <div className="author">
      <Announcer />
      <KeepingNotice />
      {keeping === 'opening' ? <p role="status">Opening the desk…</p> : null}
      {place.quiz !== null && missing === place.quiz ? (
        <p className="notice" role="alert">
          {NOT_FOUND} <a href={HOME_HREF}>All quizzes</a>
        </p>
      ) : null}
      {place.quiz === null && keeping !== 'opening' ? <Home takesFocus={hasMoved} /> : null}
      {place.quiz !== null && quiz?.id === place.quiz ? (
        <QuizDesk quiz={quiz} step={place.step} takesFocus={hasMoved} />
      ) : null}
    </div>
  );
}
