import { useStore } from '@nanostores/react';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { exampleHref } from '../../links/links.ts';
import { fromLines } from '../../stores/library/entryLines.ts';
import { $exampleDone } from '../../stores/library/exampleDone.ts';
import { $criteria, $progress, $rows } from '../../stores/library/library.ts';
import { NO_PROGRESS } from '../../stores/library/progress.ts';
import { libraryView } from '../../stores/library/view.ts';
import { $wholeLibrary, $wholeLibraryFailed, loadWholeLibrary } from '../../stores/library/wholeLibrary.ts';
import { $narrowedTo, $onDevice } from '../../stores/offline/offlineStore.ts';
import { KeepQuizzes } from '../offline/KeepQuizzes.tsx';
import { Filters } from './Filters.tsx';
import { Found, NothingFound, NotLoaded } from './Found.tsx';
import { QuizList } from './QuizList.tsx';
import { Resume } from './Resume.tsx';

interface Props {
  /** The first quizzes, in the order of the library; see `toLines`. */
  readonly lines: string;
  /** How many quizzes there are. */
  readonly total: number;
  /** Every topic of theirs, a line each. */
  readonly topics: string;
  /** The file of all quizzes, as the site's root sees it. */
  readonly file: string;
}

/**
 * The list of quizzes: a plain list from the server, with search, filters and progress once scripts run. Of a
 * large library only the first rows come with the page; what needs the others fetches them.
 */
export default function Library({ lines, total, topics, file }: Props) {
  const criteria = useStore($criteria, { ssr: 'initial' });
  const rows = useStore($rows, { ssr: 'initial' });
  const progress = useStore($progress, { ssr: () => NO_PROGRESS });
  const exampleDone = useStore($exampleDone, { ssr: () => false });
  const whole = useStore($wholeLibrary, { ssr: () => null });
  const failed = useStore($wholeLibraryFailed, { ssr: () => false });
  const device = useStore($onDevice, { ssr: () => null });
  const narrowedTo = useStore($narrowedTo, { ssr: () => null });
  const first = useMemo(() => fromLines(lines, []), [lines]);
  const topicList = useMemo(() => topics.split('\n').filter(Boolean), [topics]);
  // Typing goes first: the list follows when there is time.
  const wanted = useDeferredValue(criteria);
  const { listed, found, resume, searching, wantsWhole } = useMemo(
    () =>
      libraryView({
        first,
        total,
        whole: whole?.quizzes ?? null,
        criteria: wanted,
        progress,
        narrowedTo,
        rows,
      }),
    [first, total, whole, wanted, progress, narrowedTo, rows],
  );

  const notLoaded = failed && wantsWhole;
  const unknown = notLoaded && wanted.technique !== '';

  useEffect(() => {
    if (wantsWhole) loadWholeLibrary(file);
  }, [wantsWhole, file]);

  return (
    <>
      {resume === undefined ? null : <Resume quiz={resume} progress={progress.get(resume.slug)} />}
      {exampleDone || resume !== undefined ? null : (
        <p className="first-time">
          New here? <a href={exampleHref()}>Start with the two-minute example</a>
        </p>
      )}
      <h2 className="visually-hidden">Quizzes</h2>
      <KeepQuizzes />
      <Filters
        criteria={criteria}
        topics={topicList}
        onReach={first.length < total ? () => loadWholeLibrary(file) : undefined}
      />
      <Found
        found={unknown ? null : found}
        total={total}
        searching={searching && !failed}
        technique={whole?.techniques.get(wanted.technique)}
      />
      {notLoaded ? <NotLoaded technique={unknown} onRetry={() => loadWholeLibrary(file)} /> : null}
      {unknown ? null : found === 0 && !searching ? (
        <NothingFound total={total} noneKept={narrowedTo?.size === 0} />
      ) : (
        <QuizList
          quizzes={listed}
          found={found}
          progress={progress}
          kept={device?.onRequest === true ? device.kept : null}
        />
      )}
    </>
  );
}
