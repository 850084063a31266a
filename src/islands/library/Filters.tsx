import { useId, useState } from 'react';
import { capitalised, levelName } from '../../messages/library.ts';
import type { Criteria } from '../../stores/library/criteria.ts';
import { ask } from '../../stores/library/library.ts';
import { Choose } from './Choose.tsx';

interface Props {
  readonly criteria: Criteria;
  readonly topics: readonly string[];
  /** Somebody is about to use them. */
  readonly onReach: (() => void) | undefined;
}

const LENGTH_OPTIONS = [
  ['', 'Any'],
  ['short', 'Up to 3 minutes'],
  ['middling', '4 or 5 minutes'],
  ['long', '6 minutes or more'],
] as const;

const STATE_OPTIONS = [
  ['', 'Any'],
  ['new', 'Not started'],
  ['open', 'Not handed in'],
  ['submitted', 'Handed in'],
] as const;

const LEVEL_OPTIONS = [
  ['', 'Any'],
  ['1', levelName(1)],
  ['2', levelName(2)],
  ['3', levelName(3)],
] as const;

/** Search and the four filters. On a phone the filters wait behind a button. */
export function Filters({ criteria, topics, onReach }: Props) {
  const [open, setOpen] = useState(false);
  const search = useId();
  const panel = useId();
  const topicOptions = [['', 'Any'] as const, ...topics.map((topic) => [topic, capitalised(topic)] as const)];
  return (
    <search className="filters" onFocus={onReach}>
      <div className="filters-search">
        <label htmlFor={search}>Search</label>
        <input
          id={search}
          className="field"
          type="search"
          autoComplete="off"
          placeholder="Title or topic"
          value={criteria.text}
          onChange={(event) => ask({ text: event.target.value })}
        />
      </div>
      <button
        type="button"
        className="button-quiet filters-toggle"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        Filter
      </button>
      <div id={panel} className={open ? 'filters-panel filters-panel--open' : 'filters-panel'}>
        <Choose
          label="Level"
          options={LEVEL_OPTIONS}
          value={criteria.level}
          onChange={(level) => ask({ level })}
        />
        <Choose
          label="Topic"
          options={topicOptions}
          value={criteria.topic}
          onChange={(topic) => ask({ topic })}
        />
        <Choose
          label="Length"
          options={LENGTH_OPTIONS}
          value={criteria.length}
          onChange={(length) => ask({ length })}
        />
        <Choose
          label="Progress"
          options={STATE_OPTIONS}
          value={criteria.state}
          onChange={(state) => ask({ state })}
        />
      </div>
    </search>
  );
}
