import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
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
import { $formAsked } from './formFocus.ts';
import { MarkEntry } from './MarkEntry.tsx';
import { Panel } from './Panel.tsx';
import { scrollTo } from './showInText.ts';

/** The marks of the quiz on the desk in order, and the form of the one that is open. */
export function MarkPanel() {
  const marks = useStore($marks);
  const listed = useStore($listed);
  const open = useStore($openMark);
  const asked = useStore($formAsked);
  const [isShown, setShown] = useState(true);
  useEffect(() => {
    if (asked) setShown(true);
  }, [asked]);
  const step = (direction: 1 | -1) => {
    const mark = stepListed(direction);
    if (mark) scrollTo(mark);
  };
  const steps = (
    <span className="desk-steps">
      <Step label={MARK_LIST.previous} sign="↑" onStep={() => step(-1)} />
      <Step label={MARK_LIST.next} sign="↓" onStep={() => step(1)} />
    </span>
  );
  return (
    <Panel
      title={MARK_LIST.title}
      count={marks.length}
      // A form that is asked for must be there.
      isShown={isShown || asked}
      onShow={setShown}
      tools={listed.length > 0 && steps}
    >
      {marks.length === 0 ? <p className="quiet">{MARK_LIST.none}</p> : <Filter />}
      {marks.length > 0 && listed.length === 0 && <p className="quiet">{MARK_LIST.noneShown}</p>}
      <ol className="desk-list">
        {listed.map((mark) => (
          <MarkEntry key={mark.id} mark={mark} isOpen={mark.id === open?.id} lacks={lacking(mark)} />
        ))}
      </ol>
    </Panel>
  );
}

interface StepProps {
  readonly label: string;
  readonly sign: string;
  readonly onStep: () => void;
}

function Step({ label, sign, onStep }: StepProps) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onStep}>
      <span aria-hidden="true">{sign}</span>
    </button>
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
