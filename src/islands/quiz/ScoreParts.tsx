import type { Result } from '../../core/scoring/result.ts';
import { FAMILIES } from '../../core/taxonomy/technique.ts';
import { discernmentSentence, percent } from '../../messages/score.ts';
import { FamilyName } from './FamilyName.tsx';

interface Props {
  readonly result: Result;
}

/** The parts a score is made of: it is never shown alone. */
export function ScoreParts({ result }: Props) {
  return (
    <>
      <Parts result={result} />
      <Families result={result} />
      <Discernment result={result} />
    </>
  );
}

function Parts({ result }: Props) {
  const { core, extra, fair, sentences } = result;
  const rows: [string, string][] = [];
  if (core.total > 0) {
    const near = core.near > 0 ? `, ${core.near} close` : '';
    rows.push(['Core items found', `${core.hit} of ${core.total}${near}`]);
  }
  if (extra.total > 0) rows.push(['Bonus items found', `${extra.hit} of ${extra.total}`]);
  if (fair.total > 0) rows.push(['Fair passages flagged', `${fair.flagged.length} of ${fair.total}`]);
  if (core.total === 0) {
    rows.push(['Clean sentences flagged', `${sentences.clean.flagged} of ${sentences.clean.total}`]);
  }
  return (
    <dl className="score-parts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Families({ result }: Props) {
  const rows = FAMILIES.map((family) => ({ family, ...result.families[family].core })).filter(
    ({ total }) => total > 0,
  );
  if (rows.length === 0) return null;
  return (
    <ul className="meters" aria-label="Core items by family">
      {rows.map(({ family, hit, near, total }) => (
        <li key={family} className={`meter mark--${family}`}>
          <FamilyName family={family} />
          <span className="meter-count">
            {hit} of {total}
          </span>
          <svg className="meter-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect className="meter-near" width={(100 * (hit + near)) / total} height="6" />
            <rect className="meter-hit" width={(100 * hit) / total} height="6" />
          </svg>
        </li>
      ))}
    </ul>
  );
}

function Discernment({ result }: Props) {
  const sentence = discernmentSentence(result);
  const { precision, recall, f1 } = result.measure;
  return (
    <details className="score-details">
      <summary>How well you told slant from fair</summary>
      {sentence && (
        <p>
          <b>Discernment.</b> {sentence} Flagging everything or nothing gives 0.
        </p>
      )}
      <p>
        <b>As researchers measure it,</b> letter by letter: precision {percent(precision)} (how much of what
        you flagged is in the key), recall {percent(recall)} (how much of the key you flagged), F1{' '}
        {percent(f1)}.
      </p>
    </details>
  );
}
