import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { COPYING } from '../../../messages/copying.ts';
import { collectTroubleSentence, DUPLICATE } from '../../../messages/gradebook.ts';
import {
  type CollectReport,
  closeReport,
  decideHeld,
} from '../../../stores/gradebook/collecting/collectStore.ts';
import { $marking } from '../../../stores/gradebook/marking/markingStore.ts';
import { $table } from '../../../stores/gradebook/table/tableStore.ts';
import { copyText } from '../../copying/copyText.ts';
import { count } from '../words.ts';
import { type Findings, findingsOf } from './findings.ts';

/** What came of collecting: what is new, and everything that is not as it should be, in groups. */
export function Report({ report }: { readonly report: CollectReport }) {
  const table = useStore($table);
  const running = useStore($marking);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const troubles = troublesOf(report);
  const findings = running ? [] : findingsOf(report, table);
  const { added, duplicates } = report;
  return (
    <section className="gb-report" aria-labelledby="gb-report">
      <div className="gb-report-head">
        <h3 id="gb-report" ref={heading} tabIndex={-1}>
          {count(added.length, 'result')} added
        </h3>
        <button type="button" className="icon-button" aria-label="Close the report" onClick={closeReport}>
          ✕
        </button>
      </div>
      <p>
        From {count(report.files, 'file')}.{' '}
        {duplicates.length > 0 ? `${count(duplicates.length, 'result')} you had already. ` : ''}
        {report.troubles.length > 0
          ? `${count(report.troubles.length, 'thing')} could not be used.`
          : 'Nothing was left out.'}
      </p>
      <Held held={report.held} />
      <Groups title="Could not be used" groups={troubles} isOpen />
      <Groups title="Added, and worth a look" groups={findings} />
      <Groups
        title="Had already"
        groups={duplicates.length > 0 ? [{ about: DUPLICATE, which: duplicates }] : []}
      />
      {troubles.length + findings.length > 0 ? (
        <CopyReport text={asText([...troubles, ...findings], added.length)} />
      ) : null}
    </section>
  );
}

function troublesOf({ troubles }: CollectReport): Findings[] {
  const groups = new Map<string, string[]>();
  for (const { from, trouble } of troubles) {
    const about = collectTroubleSentence(trouble);
    const group = groups.get(about);
    if (group) group.push(from);
    else groups.set(about, [from]);
  }
  return [...groups].map(([about, which]) => ({ about, which }));
}

function Held({ held }: { readonly held: CollectReport['held'] }) {
  if (held.length === 0) return null;
  const books = held.flatMap((entry) => (entry.kind === 'gradebook' ? [entry] : []));
  const assignments = held.length - books.length;
  return (
    <div className="notice">
      <p>
        {books.map(({ from, gradebook }) => (
          <span key={from}>
            “{from}” is a saved gradebook with {count(gradebook.handIns.length, 'result')} and{' '}
            {count(gradebook.people.length, 'learner')} on record.{' '}
          </span>
        ))}
        {assignments > 0 ? `${count(assignments, 'assignment')} came too. ` : ''}
        These decide how results are marked: take them in only if you saved them yourself. What you have
        stays.
      </p>
      <div className="gb-ways">
        <button type="button" className="button" onClick={() => decideHeld(true)}>
          Yes, take {held.length === 1 ? 'it' : 'them'} in
        </button>
        <button type="button" className="button-quiet" onClick={() => decideHeld(false)}>
          Leave {held.length === 1 ? 'it' : 'them'}
        </button>
      </div>
    </div>
  );
}

interface GroupsProps {
  readonly title: string;
  readonly groups: readonly Findings[];
  readonly isOpen?: boolean;
}

/** How many of a group are listed; a thousand broken files are not read one by one. */
const LISTED = 100;

function Groups({ title, groups, isOpen = false }: GroupsProps) {
  if (groups.length === 0) return null;
  const total = groups.reduce((sum, { which }) => sum + which.length, 0);
  return (
    <details className="gb-groups" open={isOpen}>
      <summary>
        {title} <span className="tray-count">{total}</span>
      </summary>
      {groups.map(({ about, which }) => (
        <div key={about}>
          <p>{about}</p>
          <ul>
            {which.slice(0, LISTED).map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes
              <li key={`${index} ${name}`} dir="auto">
                {name}
              </li>
            ))}
            {which.length > LISTED ? <li>and {which.length - LISTED} more</li> : null}
          </ul>
        </div>
      ))}
    </details>
  );
}

function CopyReport({ text }: { readonly text: string }) {
  const [told, setTold] = useState('');
  const copy = async () => setTold((await copyText(text)) ? COPYING.copied : COPYING.refused);
  return (
    <p className="gb-ways">
      <button type="button" className="button-quiet" onClick={() => void copy()}>
        Copy the report
      </button>
      <span role="status">{told}</span>
    </p>
  );
}

function asText(groups: readonly Findings[], added: number): string {
  const lines = groups.map(({ about, which }) => [about, ...which.map((name) => `- ${name}`)].join('\n'));
  return [`${count(added, 'result')} added.`, ...lines].join('\n\n');
}
