import { useState } from 'react';
import type { AuthoredQuiz } from '../../../core/authoring/authoredQuiz.ts';
import { writeAnnotations } from '../../../core/authoring/second/annotations.ts';
import { writeInvitation } from '../../../core/authoring/second/invitation.ts';
import { SECOND, secondTrouble, tookSecond } from '../../../messages/authorSecond.ts';
import { savedAs } from '../../../messages/authorSteps.ts';
import { $authoredArticle } from '../../../stores/authoring/authoredStore.ts';
import { takeSecond } from '../../../stores/authoring/second/secondStore.ts';
import { saveText } from '../save/saveFiles.ts';

/** More than any file of marks has. */
const LARGEST = 20_000_000;

type Told = 'invitation' | 'marks' | 'taken';

/** The files that go to and fro between two readers. */
export function Invite({ quiz }: { readonly quiz: AuthoredQuiz }) {
  const [told, setTold] = useState<{ readonly of: Told; readonly words: string } | null>(null);
  const [problem, setProblem] = useState('');
  const save = (kind: 'invitation' | 'marks', write: typeof writeInvitation) => {
    const article = $authoredArticle.get();
    if (!article) return;
    const name = `${quiz.slug || 'quiz'}-${kind}.json`;
    saveText(name, write(quiz, article), 'application/json');
    setTold({ of: kind, words: savedAs(name) });
    setProblem('');
  };
  const take = async (file: File) => {
    const taken = takeSecond(file.size > LARGEST ? '' : await file.text());
    setTold('trouble' in taken ? null : { of: 'taken', words: tookSecond(taken) });
    setProblem('trouble' in taken ? secondTrouble(taken.trouble) : '');
  };
  const status = (of: Told) => <span role="status">{told?.of === of ? told.words : ''}</span>;
  return (
    <>
      <div className="author-saving-way">
        <p className="author-ways">
          <button type="button" className="button-quiet" onClick={() => save('invitation', writeInvitation)}>
            Save an invitation
          </button>
          {status('invitation')}
        </p>
        <p className="quiet">{SECOND.invite}</p>
      </div>
      <div className="author-saving-way">
        <p className="author-ways">
          <label className="button-quiet file-button">
            Take in their marks…
            <input
              type="file"
              accept=".json"
              className="visually-hidden"
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                if (file) void take(file);
                event.target.value = '';
              }}
            />
          </label>
          {status('taken')}
        </p>
        <p className="quiet">{SECOND.take}</p>
      </div>
      <div className="author-saving-way">
        <p className="author-ways">
          <button type="button" className="button-quiet" onClick={() => save('marks', writeAnnotations)}>
            Save my marks to send
          </button>
          {status('marks')}
        </p>
        <p className="quiet">{SECOND.sendHint}</p>
      </div>
      {problem === '' ? null : (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
