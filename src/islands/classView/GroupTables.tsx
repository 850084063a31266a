import { type ReactNode, useId } from 'react';
import type { GroupAnalysis, GroupRow } from '../../core/analysis/groupAnalysis.ts';
import { share } from '../../messages/analysis.ts';
import type { Techniques } from '../../stores/quiz/quizStore.ts';
import { FamilyName } from '../quiz/FamilyName.tsx';
import { WideTable } from './WideTable.tsx';

interface Props {
  readonly groups: GroupAnalysis;
  readonly techniques: Techniques;
}

/** The figures by family, and by technique. */
export function GroupTables({ groups, techniques }: Props) {
  if (groups.families.length === 0) return null;
  return (
    <>
      <GroupTable
        title="By family"
        group="Family"
        rows={groups.families}
        nameOf={(row) => <FamilyName family={row.family} />}
      />
      <GroupTable
        title="By technique"
        group="Technique"
        rows={groups.techniques}
        nameOf={({ id, family }) => (
          <>
            <span className={`swatch swatch--${family}`} aria-hidden="true" /> {techniques[id]?.name ?? id}
          </>
        )}
      />
    </>
  );
}

interface GroupTableProps {
  readonly title: string;
  /** What one row is. */
  readonly group: string;
  readonly rows: readonly GroupRow[];
  readonly nameOf: (row: GroupRow) => ReactNode;
}

function GroupTable({ title, group, rows, nameOf }: GroupTableProps) {
  const heading = useId();
  return (
    <section className="class-groups">
      <h3 id={heading}>{title}</h3>
      <WideTable labelledBy={heading}>
        <thead>
          <tr>
            <th scope="col">{group}</th>
            <th scope="col">Items</th>
            <th scope="col">Facility</th>
            <th scope="col">Found / close / missed</th>
            <th scope="col">Discrimination</th>
            <th scope="col">Efficiency</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{nameOf(row)}</th>
              <td>{row.items}</td>
              <td>{share(row.facility)}</td>
              <td>
                {row.outcomes.hit} / {row.outcomes.near} / {row.outcomes.missed}
              </td>
              <td>{share(row.discrimination)}</td>
              <td>{share(row.efficiency)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
