import { useStore } from '@nanostores/react';
import { MARK_LIST, MARK_WORDS } from '../../../messages/authorMarking.ts';
import {
  $listed,
  $markFilter,
  lacking,
  type MarkFilter,
  passes,
  stepListed,
} from '../../../stores/authoring/marks/listStore.ts';
import { MARK_AS } from '../../../stores/authoring/marks/markKinds.ts';
import { $marks, $openMark } from '../../../stores/authoring/marks/marksStore.ts';
import { MarkEntry } from './MarkEntry.tsx';
import { scrollTo } from './showInText.ts';

/** The marks of the quiz on the desk in order, and the form of the one that is open. */
export function MarkPanel() {
  const marks = useStore($marks);
  const listed = useStore($listed);
  const open = useStore($openMark);
  const step = (direction: 1 | -1) => {
    const mark = stepListed(direction);
    if (mark) scrollTo(mark);
  };
  return (
    <section className="desk-panel" aria-labelledby="desk-marks">
      <div className="desk-panel-head">
        <h4 id="desk-marks">
          {MARK_LIST.title} <span className="tray-count">{marks.length}</span>
        </h4>
        {listed.length > 0 && (
          <span className="desk-steps">
            <button
              type="button"
              className="icon-button"
              aria-label={MARK_LIST.previous}
              title={MARK_LIST.previous}
              onClick={() => step(-1)}
            >
              ↑
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={MARK_LIST.next}
              title={MARK_LIST.next}
              onClick={() => step(1)}
            >
              ↓
            </button>
          </span>
        )}
      </div>
      {marks.length === 0 ? <p className="quiet">{MARK_LIST.none}</p> : <Filter />}
      {marks.length > 0 && listed.length === 0 && <p className="quiet">{MARK_LIST.noneShown}</p>}
      <ol className="desk-list">
        {listed.map((mark) => (
          <MarkEntry key={mark.id} mark={mark} isOpen={mark.id === open?.id} lacks={lacking(mark)} />
        ))}
      </ol>
    </section>
  );
}

function Filter() {
  const marks = useStore($marks);
  const filter = useStore($markFilter);
  const options: readonly MarkFilter[] = ['all', 'unfinished', ...MARK_AS];
  return (
    <label className="desk-filter">
      <span>{MARK_LIST.show}</span>
      <select
        className="field"
        value={filter}
        onChange={(event) => {
          const chosen = options.find((one) => one === event.target.value);
          if (chosen) $markFilter.set(chosen);
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)} ({marks.filter((mark) => passes(mark, one)).length})
          </option>
        ))}
      </select>
    </label>
  );
}

function nameOf(filter: MarkFilter): string {
  return filter === 'all' || filter === 'unfinished' ? MARK_LIST[filter] : MARK_WORDS[filter].name;
}
