import { useEffect, useId, useRef, useState } from 'react';
import { FAMILIES } from '../../../core/taxonomy/technique.ts';
import {
  agreementSentence,
  alphaFigure,
  lostMarks,
  readerName,
  settledCount,
  shareFigure,
} from '../../../messages/authorSecond.ts';
import { FAMILY_WORDS } from '../../../messages/families.ts';
import { type Comparison, removeSecond } from '../../../stores/authoring/second/secondStore.ts';
import { momentWords } from '../../gradebook/words.ts';
import { DifferenceRow } from './DifferenceRow.tsx';

/** One second reader: how far you agree, and what there is to settle. */
export function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { second, agreement, differences, lost } = comparison;
  const [showsAll, setShowsAll] = useState(false);
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const count = useRef<HTMLParagraphElement>(null);
  const goOn = useRef<number | null>(null);
  useEffect(() => {
    if (goOn.current === null) return;
    // The buttons that were pressed went with their row: the next one takes its place.
    const rows = list.current?.children ?? [];
    const row = rows[Math.min(goOn.current, rows.length - 1)];
    goOn.current = null;
    (row?.querySelector('button') ?? count.current)?.focus();
  });
  const settled = new Set(second.settled ?? []);
  // What was settled may be no difference any more, and counts all the same.
  const open = differences.filter(({ code, id: one }) => code !== 'same' && !settled.has(one));
  const shown = showsAll ? differences : open;
  const name = readerName(second.annotator);
  return (
    <section className="author-compared" aria-labelledby={id}>
      <h3 id={id}>
        You and <bdi>{name}</bdi>
      </h3>
      <p className="quiet">Taken in {momentWords(second.takenAt)}</p>
      <p>{agreementSentence(agreement.alpha)}</p>
      <dl className="author-figures">
        <Figure name="Agreement beyond chance (Krippendorff’s α)" value={alphaFigure(agreement.alpha)} />
        {FAMILIES.map((family) => (
          <Figure
            key={family}
            name={FAMILY_WORDS[family].name}
            value={alphaFigure(agreement.perFamily[family])}
          />
        ))}
        <Figure name="Words marked alike (F1)" value={shareFigure(agreement.wordF1)} />
        <Figure name="Spans marked alike (F1)" value={shareFigure(agreement.spans.f1)} />
      </dl>
      {lost > 0 ? <p>{lostMarks(lost)}</p> : null}
      <p ref={count} tabIndex={-1} role="status">
        {settledCount(settled.size, settled.size + open.length)}
      </p>
      <p className="author-ways">
        <label className="check">
          <input type="checkbox" checked={showsAll} onChange={(event) => setShowsAll(event.target.checked)} />
          Show what is settled and what is alike too
        </label>
        <button
          type="button"
          className="button-quiet"
          aria-label={`Remove the marks of ${name}`}
          onClick={() => removeSecond(second)}
        >
          Remove
        </button>
      </p>
      <ol ref={list} className="author-list author-differences">
        {shown.map((difference, index) => (
          <DifferenceRow
            key={difference.id}
            second={second}
            difference={difference}
            isSettled={settled.has(difference.id)}
            onDecided={() => {
              goOn.current = index;
            }}
          />
        ))}
      </ol>
    </section>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
