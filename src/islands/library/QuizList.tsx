import { memo, useEffect, useRef } from 'react';
import { shownLine } from '../../messages/library.ts';
import { listMore } from '../../stores/library/library.ts';
import type { Progress, ProgressBySlug } from '../../stores/library/progress.ts';
import type { QuizEntry } from '../../stores/library/quizEntry.ts';
import { QuizRow } from './QuizRow.tsx';
import { Standing } from './Standing.tsx';

interface Props {
  readonly quizzes: readonly QuizEntry[];
  /** How many were found; `quizzes` are the first of them. */
  readonly found: number;
  readonly progress: ProgressBySlug;
  /** The slugs on this device, where that is worth telling. */
  readonly kept: ReadonlySet<string> | null;
}

/** The quizzes that are listed, and the way to more of them. Left alone while a letter typed shows in its box. */
export const QuizList = memo(function QuizList({ quizzes, found, progress, kept }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const next = useRef<number | null>(null);
  const listed = quizzes.length;
  // Who asked for more goes on at the first of them, not behind the last.
  useEffect(() => {
    if (next.current === null || listed <= next.current) return;
    list.current?.children[next.current]?.querySelector('a')?.focus({ preventScroll: true });
    next.current = null;
  }, [listed]);
  const more = () => {
    next.current = listed;
    listMore();
  };
  return (
    <>
      <ol className="quiz-list" ref={list}>
        {quizzes.map((quiz) => (
          <Row
            key={quiz.slug}
            quiz={quiz}
            progress={progress.get(quiz.slug)}
            onDevice={kept?.has(quiz.slug) ?? false}
          />
        ))}
      </ol>
      {found > listed ? (
        <p className="more">
          <button type="button" className="button-quiet" onClick={more}>
            Show more
          </button>
          <span className="quiet">{shownLine(listed, found)}</span>
        </p>
      ) : null}
    </>
  );
});

interface RowProps {
  readonly quiz: QuizEntry;
  readonly progress: Progress | undefined;
  readonly onDevice: boolean;
}

/** A row is drawn again only when something about it has changed: there may be hundreds. */
const Row = memo(function Row({ quiz, progress, onDevice }: RowProps) {
  return (
    <QuizRow quiz={quiz}>
      <Standing progress={progress} onDevice={onDevice} />
    </QuizRow>
  );
});
