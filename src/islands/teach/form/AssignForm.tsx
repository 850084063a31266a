import { useStore } from '@nanostores/react';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { NOT_LOADED } from '../../../messages/notLoaded.ts';
import { problemCount } from '../../../messages/teachForm.ts';
import { familiesValue, helpValue, learnersValue, limitsValue } from '../../../messages/teachTerms.ts';
import { fromLines } from '../../../stores/library/entryLines.ts';
import { EMPTY_FORM } from '../../../stores/teach/form/assignForm.ts';
import { $chosen } from '../../../stores/teach/form/chosenQuiz.ts';
import { type ChosenQuiz, type FormProblem, formProblems } from '../../../stores/teach/form/formProblems.ts';
import { $form, clearForm } from '../../../stores/teach/form/formStore.ts';
import { rulesOf } from '../../../stores/teach/form/ruledOut.ts';
import { makeAndShow } from '../../../stores/teach/shown.ts';
import { FamilyFields } from './FamilyFields.tsx';
import { FeedbackFields } from './FeedbackFields.tsx';
import { HelpFields } from './HelpFields.tsx';
import { LearnerFields } from './LearnerFields.tsx';
import { LimitFields } from './LimitFields.tsx';
import { MoreTerms } from './MoreTerms.tsx';
import { Preview } from './Preview.tsx';
import { type ProblemsById, problemsById } from './problems.ts';
import { QuizChoice } from './QuizChoice.tsx';
import { WhenFields } from './WhenFields.tsx';

interface Props {
  /** The first quizzes of the library; see `toLines`. */
  readonly lines: string;
  readonly total: number;
  readonly file: string;
}

type Making = 'idle' | 'making' | 'failed';

const NOTHING: ChosenQuiz = { state: 'none' };

/** The form of an assignment: nothing in it is lost by a mistake, nor by loading the page again. */
export function AssignForm({ lines, total, file }: Props) {
  const form = useStore($form, { ssr: () => EMPTY_FORM });
  const chosen = useStore($chosen, { ssr: () => NOTHING });
  const [tried, setTried] = useState(false);
  const [told, setTold] = useState<readonly FormProblem[]>([]);
  const [making, setMaking] = useState<Making>('idle');
  const summary = useRef<HTMLDivElement>(null);
  const first = useMemo(() => fromLines(lines, []), [lines]);
  const quiz = chosen.state === 'there' ? chosen.quiz : null;
  // Once told, problems follow what is typed: one that is mended goes at once.
  const problems = useMemo(
    () => (tried ? formProblems(form, chosen, Date.now()) : []),
    [tried, form, chosen],
  );
  const byId = useMemo(() => problemsById(problems), [problems]);
  const rules = rulesOf(form, quiz);

  useEffect(() => {
    if (told.length > 0) summary.current?.focus();
  }, [told]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (making === 'making') return;
    setTried(true);
    const found = formProblems(form, chosen, Date.now());
    setTold(found);
    if (found.length > 0 || !quiz) return;
    setMaking('making');
    try {
      await makeAndShow(form, quiz);
      setTried(false);
      setMaking('idle');
    } catch {
      setMaking('failed');
    }
  };

  const clear = () => {
    clearForm();
    setTried(false);
    setTold([]);
    requestAnimationFrame(() => document.getElementById('assign-quiz')?.focus());
  };

  return (
    <form className="teach-form" noValidate onSubmit={(event) => void submit(event)} aria-labelledby="assign">
      <h2 id="assign">Make an assignment</h2>
      <QuizChoice
        first={first}
        total={total}
        file={file}
        slug={form.quiz}
        chosen={chosen}
        problem={byId.get('assign-quiz')}
      />
      <WhenFields form={form} problems={byId} />
      <FeedbackFields form={form} quiz={quiz} problems={byId} />
      <div className="teach-part">
        <MoreTerms
          title="What to flag"
          value={familiesValue(form.families)}
          fields={['assign-families']}
          problems={byId}
        >
          <FamilyFields families={form.families} problems={byId} />
        </MoreTerms>
        <MoreTerms
          title="Time and attempts"
          value={limitsValue(form)}
          fields={['assign-minutes', 'assign-attempts', 'assign-accommodation']}
          problems={byId}
        >
          <LimitFields form={form} problems={byId} />
        </MoreTerms>
        <MoreTerms
          title="Help and scoring"
          value={helpValue({ ...rules, unlisted: form.unlisted })}
          fields={[]}
          problems={byId}
        >
          <HelpFields unlisted={form.unlisted} rules={rules} />
        </MoreTerms>
        <MoreTerms
          title="Learners"
          value={learnersValue(form)}
          fields={['assign-instructions', 'assign-mail']}
          problems={byId}
        >
          <LearnerFields form={form} problems={byId} />
        </MoreTerms>
        <MoreTerms title="What learners will read" value="As it stands now" fields={[]} problems={byId}>
          <Preview form={form} quiz={quiz} />
        </MoreTerms>
      </div>
      <div ref={summary} tabIndex={-1} role="alert" className="teach-summary">
        {byId.size > 0 ? <Summary problems={byId} /> : null}
        {making === 'failed' ? <p>{NOT_LOADED}</p> : null}
      </div>
      <p className="teach-ways">
        <button type="submit" className="button" aria-disabled={making === 'making'}>
          {making === 'making' ? 'Making it …' : 'Make the assignment'}
        </button>
        <button type="button" className="button-quiet" onClick={clear}>
          Clear the form
        </button>
      </p>
    </form>
  );
}

/** Everything that is wrong, each leading to its field. */
function Summary({ problems }: { readonly problems: ProblemsById }) {
  return (
    <>
      <p>{problemCount(problems.size)}</p>
      <ul>
        {[...problems].map(([id, sentence]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The address names a quiz or an assignment, and is not to be changed.
                event.preventDefault();
                const field = document.getElementById(id);
                const folded = field?.closest('details');
                if (folded) folded.open = true;
                field?.focus();
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
