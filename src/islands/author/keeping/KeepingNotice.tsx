import { useStore } from '@nanostores/react';
import { apartTitle, KEEPING_QUIZZES } from '../../../messages/author.ts';
import { $authored } from '../../../stores/authoring/authoredStore.ts';
import { $keeping, keepApart, takeTheirs } from '../../../stores/authoring/keeping/keptStore.ts';
import { newId } from '../../../stores/authoring/newQuiz.ts';
import { goTo } from '../place.ts';
import { saveCopy } from '../save/saveFiles.ts';

/** Says plainly when the device does not keep what is made, with a way out. */
export function KeepingNotice() {
  const keeping = useStore($keeping);
  const quiz = useStore($authored);
  if (keeping === 'opening' || keeping === 'saving' || keeping === 'kept') return null;
  return (
    <div className="notice author-notice" role="alert">
      <p>{KEEPING_QUIZZES[keeping]}</p>
      <p className="author-ways">
        {keeping === 'elsewhere' ? <Choose /> : null}
        {quiz ? (
          <button type="button" className="button-quiet" onClick={() => saveCopy(quiz)}>
            Save a copy
          </button>
        ) : null}
      </p>
    </div>
  );
}

function Choose() {
  const apart = async () => {
    const id = newId();
    await keepApart(id, apartTitle);
    goTo(id, 'text');
  };
  return (
    <>
      <button type="button" className="button-quiet" onClick={() => void takeTheirs()}>
        Show the other tab’s version
      </button>
      <button type="button" className="button-quiet" onClick={() => void apart()}>
        Keep this one as a quiz of its own
      </button>
    </>
  );
}
