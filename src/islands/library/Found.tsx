import { foundLine, notLoadedLine, searchingLine } from '../../messages/library.ts';
import { KEEPING_WORDS } from '../../messages/offline.ts';
import { clearCriteria } from '../../stores/library/library.ts';
import { showOnlyKept } from '../../stores/offline/offlineStore.ts';

interface FoundProps {
  /** `null` when that cannot be known. */
  readonly found: number | null;
  readonly total: number;
  /** The file of all quizzes is on its way, and what is found is not known yet. */
  readonly searching: boolean;
  /** The name of the technique that is asked for. */
  readonly technique: string | undefined;
}

/** How many quizzes were found, and for which technique. */
export function Found({ found, total, searching, technique }: FoundProps) {
  return (
    <>
      {technique === undefined ? null : (
        <p className="for-technique">
          <span>
            Quizzes to practise <strong>{technique}</strong>
          </span>
          <ShowAll />
        </p>
      )}
      <p className="found" role="status">
        {searching ? searchingLine(total) : found === null ? '' : foundLine(found, total)}
      </p>
    </>
  );
}

interface NothingFoundProps {
  readonly total: number;
  /** Only what is on this device is to be shown, and nothing is. */
  readonly noneKept: boolean;
}

/** In place of a list: there is none, or none fits. */
export function NothingFound({ total, noneKept }: NothingFoundProps) {
  return (
    <div className="nothing-found">
      <p>
        {total === 0
          ? 'There is no quiz here yet.'
          : noneKept
            ? KEEPING_WORDS.noneKept
            : 'No quiz fits all of that. Try fewer filters or another word.'}
      </p>
      {total === 0 ? null : <ShowAll />}
    </div>
  );
}

interface NotLoadedProps {
  /** A technique is asked for, and nothing can be found without the file. */
  readonly technique: boolean;
  readonly onRetry: () => void;
}

/** The file of all quizzes did not come. */
export function NotLoaded({ technique, onRetry }: NotLoadedProps) {
  return (
    <p className="notice">
      {notLoadedLine(technique)}{' '}
      <button type="button" className="button-quiet" onClick={onRetry}>
        Try again
      </button>{' '}
      {technique ? <ShowAll /> : null}
    </p>
  );
}

function ShowAll() {
  const showAll = () => {
    clearCriteria();
    showOnlyKept(false);
  };
  return (
    <button type="button" className="button-quiet" onClick={showAll}>
      Show all quizzes
    </button>
  );
}
