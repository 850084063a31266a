import { useId } from 'react';
import { familiesList } from '../../messages/analysis.ts';
import { quoted } from '../../messages/quoting.ts';
import type { ClassAnalysis } from './analysis.ts';
import { WideTable } from './WideTable.tsx';

interface Props {
  readonly analysis: ClassAnalysis;
}

/** What several learners flagged although it is fair, or not in the key. */
export function AlarmTable({ analysis }: Props) {
  const { article, popular, results, alarmLabels } = analysis;
  const heading = useId();
  if (popular.length === 0) return null;
  return (
    <section className="class-alarms">
      <h3 id={heading}>Popular false alarms</h3>
      <WideTable labelledBy={heading}>
        <thead>
          <tr>
            <th scope="col">Passage</th>
            <th scope="col">Flagged by</th>
            <th scope="col">What they called it</th>
          </tr>
        </thead>
        <tbody>
          {popular.map((alarm) => {
            const [place] = alarm.spans;
            const label = alarmLabels.get(alarm);
            return (
              <tr key={`${alarm.kind} ${place?.start}`}>
                <th scope="row">
                  {label && <span className="class-label">{label}</span>}
                  <span className="class-quote" lang={article.lang} dir="auto">
                    {place && quoted(article.text, place)}
                  </span>
                  <span className="class-what">
                    {alarm.kind === 'fair' ? 'Fair passage' : 'Not in the key'}
                  </span>
                </th>
                <td>
                  {alarm.learners} of {results.length}
                </td>
                <td>{familiesList(alarm.families)}</td>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
    </section>
  );
}
