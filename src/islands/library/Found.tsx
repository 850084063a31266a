import { foundLine, searchingLine } from '../../messages/library.ts';
import { clearCriteria } from '../../stores/library/library.ts';

interface FoundProps {
  readonly found: number;
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
          <button type="button" className="button-quiet" onClick={clearCriteria}>
            Show all quizzes
          </button>
        </p>
      )}
      <p className="found" role="status">
        {searching ? searchingLine(total) : foundLine(found, total)}
      </p>
    </>
  );
}

/** In place of a list: there is none, or none fits. */
export function NothingFound({ total }: { readonly total: number }) {
  return (
    <div className="nothing-found">
      <p>
        {total === 0
          ? 'There is no quiz here yet.'
          : 'No quiz fits all of that. Try fewer filters or another word.'}
      </p>
      {total === 0 ? null : (
        <button type="button" className="button-quiet" onClick={clearCriteria}>
          Show all quizzes
        </button>
      )}
    </div>
  );
}
