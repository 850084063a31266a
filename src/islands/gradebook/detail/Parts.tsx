import type { Result, Tally } from '../../../core/scoring/result.ts';
import { FAMILY_LIST } from '../../../messages/families.ts';
import { wholeScore } from '../../../messages/wholeScore.ts';

interface Props {
  readonly result: Result;
  readonly flags: number;
}

/** The score with its parts, never alone. */
export function Parts({ result, flags }: Props) {
  const { score, core, extra, fair, falseAlarms, listedShare, discernment, sentences, families, measure } =
    result;
  const { toFlag, clean } = sentences;
  return (
    <section aria-label="Score" className="gb-parts">
      <p className="gb-big">
        <strong>{wholeScore(score)}</strong> of 100
      </p>
      <dl className="gb-facts">
        <Part name="Core items found" value={tally(core)} />
        {extra.total > 0 ? <Part name="Extras found" value={tally(extra)} /> : null}
        <Part name="Fair passages flagged" value={`${fair.flagged.length} of ${fair.total}`} />
        <Part name="False alarms" value={`${falseAlarms} of ${flags} flags`} />
        {listedShare === null ? null : (
          <Part name="Unlisted flags cost" value={`the score is multiplied by ${listedShare.toFixed(2)}`} />
        )}
        <Part
          name="Discernment"
          value={
            discernment === null
              ? 'cannot be told'
              : `${Math.round(discernment * 100)} points (${toFlag.flagged} of ${toFlag.total} sentences with something to flag, ${clean.flagged} of ${clean.total} clean ones)`
          }
        />
        {FAMILY_LIST.map(({ id, name }) => {
          const { core: own, extra: more } = families[id];
          if (own.total + more.total === 0) return null;
          return <Part key={id} name={name} value={`${own.hit + more.hit} of ${own.total + more.total}`} />;
        })}
        <Part
          name="Precision, recall, F1"
          value={[measure.precision, measure.recall, measure.f1].map((part) => part.toFixed(2)).join(', ')}
        />
      </dl>
    </section>
  );
}

function tally({ hit, near, total }: Tally): string {
  return `${hit} of ${total}${near > 0 ? `, ${near} close` : ''}`;
}

function Part({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
