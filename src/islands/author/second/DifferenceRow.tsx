import type { Mark, SecondAnnotation } from '../../../core/authoring/authoredQuiz.ts';
import type { Difference } from '../../../core/authoring/second/differences.ts';
import { SETTLEMENTS } from '../../../core/authoring/second/settle.ts';
import { findTechnique } from '../../../core/taxonomy/taxonomy.ts';
import { differenceSentence, readerName, settlementWords } from '../../../messages/authorSecond.ts';
import { shortened } from '../../../messages/visible.ts';
import { markedAs } from '../../../stores/authoring/marks/markKinds.ts';
import { reopen, settleBy } from '../../../stores/authoring/second/secondStore.ts';
import { KindName } from '../marking/KindName.tsx';
import { Quote } from '../Quote.tsx';

interface Props {
  readonly second: SecondAnnotation;
  readonly difference: Difference;
  readonly isSettled: boolean;
  /** Called when a button of it was pressed, before the row changes or goes. */
  readonly onDecided: () => void;
}

/** Where two readers differ: what each marked, and the ways to settle it. */
export function DifferenceRow({ second, difference, isSettled, onDecided }: Props) {
  const { code, ours, theirs } = difference;
  const words = shortened((ours ?? theirs)?.quote ?? '', 60);
  return (
    <li>
      <div>
        <p>{differenceSentence(code, second.annotator)}</p>
        <dl className="author-sides">
          {ours ? <Side who="You" mark={ours} /> : null}
          {theirs && code !== 'same' ? <Side who={readerName(second.annotator)} mark={theirs} /> : null}
        </dl>
      </div>
      <div className="author-ways">
        {isSettled ? (
          <>
            <span className="quiet">Settled</span>
            <button
              type="button"
              className="button-quiet"
              aria-label={`Take up again: ${words}`}
              onClick={() => {
                onDecided();
                reopen(second, difference.id);
              }}
            >
              Take up again
            </button>
          </>
        ) : (
          SETTLEMENTS[code].map((by) => (
            <button
              key={by}
              type="button"
              className="button-quiet"
              aria-label={`${settlementWords(by, code)}: ${words}`}
              onClick={() => {
                onDecided();
                settleBy(second, difference, by);
              }}
            >
              {settlementWords(by, code)}
            </button>
          ))
        )}
      </div>
    </li>
  );
}

function Side({ who, mark }: { readonly who: string; readonly mark: Mark }) {
  const technique = mark.kind === 'item' ? findTechnique(mark.technique)?.name : undefined;
  return (
    <div>
      <dt>
        <bdi>{who}</bdi>
      </dt>
      <dd>
        <Quote words={mark.quote} />
        <span className="author-side-kind">
          <KindName as={markedAs(mark)} />
          {technique === undefined ? null : <span className="quiet"> {technique}</span>}
        </span>
        {mark.why === '' ? null : <span className="quiet">{shortened(mark.why, 400)}</span>}
      </dd>
    </div>
  );
}
