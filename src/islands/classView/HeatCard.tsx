import type { HeatRun } from '../../core/analysis/heat.ts';
import { flaggedLine, outcomeLine } from '../../messages/analysis.ts';
import { quoted } from '../../messages/quoting.ts';
import type { Techniques } from '../../stores/quiz/quizStore.ts';
import { FamilyName } from '../quiz/FamilyName.tsx';
import type { ClassAnalysis } from './analysis.ts';
import type { ClassAttempt } from './classAttempt.ts';

interface Props {
  readonly run: HeatRun;
  readonly analysis: ClassAnalysis;
  readonly techniques: Techniques;
  readonly attempts: readonly ClassAttempt[];
  readonly names: boolean;
}

/** What the class and the key say of the words pointed at. */
export function HeatCard({ run, analysis, techniques, attempts, names }: Props) {
  const { article, key, rows, itemLabels } = analysis;
  const items = rows.flatMap((row) => (row.kind === 'item' && run.items.includes(row.entry.id) ? [row] : []));
  const notes = [
    ...key.fair.filter(({ id }) => run.fair.includes(id)).map((note) => ({ ...note, kind: 'Fair' })),
    ...key.contested
      .filter(({ id }) => run.contested.includes(id))
      .map((note) => ({ ...note, kind: 'Contested' })),
  ];
  const who = names ? attempts.filter(({ result }) => result.flags.some((flag) => meets(flag, run))) : [];
  return (
    <>
      <p className="class-quote" lang={article.lang} dir="auto">
        {quoted(article.text, run)}
      </p>
      <p>{flaggedLine(run.learners, attempts.length, run.families)}</p>
      {items.map(({ entry, outcomes }) => (
        <div key={entry.id} className="heat-card-key">
          <p>
            <b>Item {itemLabels.get(entry.id)}</b> · <FamilyName family={entry.family} /> ·{' '}
            {techniques[entry.technique]?.name ?? entry.technique} ·{' '}
            {entry.weight === 'core' ? 'core' : 'bonus'}
          </p>
          <p>{outcomeLine(outcomes)}</p>
          <p dir="auto">{entry.why}</p>
        </div>
      ))}
      {notes.map(({ id, kind, why }) => (
        <p key={id} className="heat-card-key">
          <b>{kind}.</b> <span dir="auto">{why}</span>
        </p>
      ))}
      {items.length + notes.length === 0 && <p className="quiet">The key has nothing here.</p>}
      {who.length > 0 && <p className="quiet">{who.map(({ learner }) => learner).join(', ')}</p>}
    </>
  );
}

function meets(flag: { start: number; end: number }, run: HeatRun): boolean {
  return flag.start < run.end && flag.end > run.start;
}
