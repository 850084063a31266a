import { quantile } from '../../core/analysis/distribution.ts';
import { agreementSentence, figure, NO_FIGURE, points } from '../../messages/analysis.ts';
import { wholeScore } from '../../messages/wholeScore.ts';
import type { ClassAnalysis } from './analysis.ts';
import { toldDiscernment } from './classAttempt.ts';

interface Props {
  readonly analysis: ClassAnalysis;
}

/** The class in five figures, each with what it means. */
export function ClassSummary({ analysis: { key, results, agreement } }: Props) {
  // With hardly anything to flag, one or two sentences would decide discernment, and agreement with the key.
  const clean = !key.items.some(({ weight }) => weight === 'core');
  const score = median(results.map((result) => result.score));
  const discernment = median(results.flatMap((result) => toldDiscernment(result) ?? []));
  const { amongLearners, medianWithKey } = agreement;
  const rows = [
    { name: 'Learners', value: `${results.length}`, meaning: '' },
    {
      name: 'Median score',
      value: score === null ? NO_FIGURE : `${wholeScore(score)}`,
      meaning: results.length > 1 ? 'of 100. Half the class has more, half less.' : 'of 100.',
    },
    ...(clean
      ? []
      : [
          {
            name: 'Median discernment',
            value: points(discernment),
            meaning:
              'points: the share of slanted sentences flagged minus that of clean ones. Flagging everything or nothing gives 0.',
          },
        ]),
    {
      name: 'Agreement among learners',
      value: figure(amongLearners, 2),
      meaning: agreementSentence(amongLearners, 'learners'),
    },
    clean
      ? {
          name: 'Flagged nothing clean',
          value: `${results.filter(({ sentences }) => sentences.clean.flagged === 0).length}`,
          meaning: `of ${results.length}. This article has next to nothing to flag: they saw that.`,
        }
      : {
          name: 'Agreement with the key',
          value: figure(medianWithKey, 2),
          meaning: agreementSentence(medianWithKey, 'key'),
        },
  ];
  return (
    <>
      <dl className="class-summary">
        {rows.map(({ name, value, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{value}</b> {meaning}
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet class-note">
        Agreement is Krippendorff’s alpha, word by word: 1 is one mind, 0 is chance. Researchers rely on 0.8,
        and on 0.67 with caution.{!clean && ' With the key it is the median of the class.'}
      </p>
    </>
  );
}

function median(values: readonly number[]): number | null {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}
