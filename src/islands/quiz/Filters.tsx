import { useStore } from '@nanostores/react';
import { VERDICTS } from '../../messages/feedback.ts';
import { setFilter } from '../../stores/review/reviewActions.ts';
import { $filter, $findings, type Filter, passes } from '../../stores/review/reviewStore.ts';

const FILTERS: readonly Filter[] = [
  'all',
  'missed',
  'near',
  'false-alarm',
  'hit',
  'unlisted',
  'contested',
  'left-alone',
];

/** Which findings the article and the list show, with how many there are of each. */
export function Filters() {
  const filter = useStore($filter);
  const findings = useStore($findings);
  return (
    <fieldset className="filters no-print">
      <legend>Show</legend>
      {FILTERS.map((name) => {
        const number = findings.filter((finding) => passes(finding, name)).length;
        if (number === 0 && name !== filter) return null;
        return (
          <label key={name} className={name === filter ? 'filter filter--on' : 'filter'}>
            <input
              type="radio"
              name="filter"
              className="visually-hidden"
              checked={name === filter}
              onChange={() => setFilter(name)}
            />
            {name === 'all' ? 'To look at' : VERDICTS[name]} <span className="filter-count">{number}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
