import { useStore } from '@nanostores/react';
import type { Table } from '../../../core/gradebook/table/table.ts';
import type { SealedKey } from '../../../core/sealing/sealedKey.ts';
import { $marking, sealsOf } from '../../../stores/gradebook/marking/markingStore.ts';
import { $quizzes, $siteQuizzes, retryQuizzes } from '../../../stores/gradebook/quizzes/quizzesStore.ts';
import { loadAnyQuiz } from '../../../stores/teach/anyQuiz.ts';
import { OpenedText } from './OpenedText.tsx';
import { OpenText } from './OpenText.tsx';
import { Unlock } from './Unlock.tsx';

interface Sealed {
  readonly column: string;
  /** `null` for practice on a quiz whose key the site keeps to itself. */
  readonly assignment: string | null;
  readonly title: string;
  readonly waiting: number;
  readonly seals: readonly SealedKey[];
  readonly siteHasKey: boolean;
}

/** What the marks wait for: passcodes, texts, and quizzes that could not be had. */
export function Waiting({ table }: { readonly table: Table }) {
  const quizzes = useStore($quizzes);
  const site = useStore($siteQuizzes);
  const running = useStore($marking);
  const states = statesOf(table);
  const sealed = table.columns.flatMap((column): Sealed[] => {
    const waiting = states.get(`${column.id} needs-passcode`) ?? 0;
    if (waiting === 0) return [];
    const known = quizzes.get(column.quiz) ?? null;
    const { id: name, title, assignment } = column;
    const siteHasKey = assignment !== null && known?.key != null && !known.draft;
    const seals = sealsOf(assignment, known);
    return [{ column: name, assignment: assignment?.terms.id ?? null, title, waiting, seals, siteHasKey }];
  });
  const lacking = [...quizzes].flatMap(([slug, quiz]) => (quiz && !quiz.article ? [{ slug, quiz }] : []));
  const wanted = lacking.filter(({ slug }) => table.columns.some(({ quiz }) => quiz === slug));
  // Its own text the site would have given.
  const brought = [...site.values()].flatMap((quiz) =>
    quiz && !quiz.article && quizzes.get(quiz.slug)?.article ? [quiz] : [],
  );
  const unknown = table.columns.filter(({ id }) => (states.get(`${id} no-quiz`) ?? 0) > 0);
  return (
    <>
      {sealed.map((one) => (
        <Unlock key={one.column} {...one} />
      ))}
      {wanted.map(({ slug, quiz }) => (
        <OpenText key={slug} quiz={quiz} />
      ))}
      {brought.map(({ slug, title }) => (
        <OpenedText key={slug} slug={slug} title={title} />
      ))}
      {unknown.length > 0 ? (
        <div className="notice no-print">
          <p>
            This site does not have {unknown.map(({ title }) => `“${title}”`).join(', ')}, or it could not be
            loaded. The results are kept, and marked as soon as the quiz is here: on the site that has it, or
            from its assignment file.
          </p>
          <button type="button" className="button-quiet" onClick={() => void retryQuizzes(loadAnyQuiz)}>
            Try again
          </button>
        </div>
      ) : null}
      <div role="status" className="no-print">
        {running && running.total > 50 ? (
          <p className="quiet">
            Marking: {running.done} of {running.total}
          </p>
        ) : null}
      </div>
    </>
  );
}

/** How many hand-ins of each column are in each state: by both, with a space between. */
function statesOf({ rows, columns, nameless }: Table): Map<string, number> {
  const states = new Map<string, number>();
  const tally = (column: string | undefined, state: string | undefined) => {
    const name = `${column} ${state}`;
    states.set(name, (states.get(name) ?? 0) + 1);
  };
  for (const { cells } of rows) {
    for (const [at, { rounds }] of cells.entries()) {
      for (const { marking } of rounds) tally(columns[at]?.id, marking?.state);
    }
  }
  for (const { column, round } of nameless) tally(column.id, round.marking?.state);
  return states;
}
