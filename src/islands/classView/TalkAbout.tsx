import type { Span } from '../../core/article/article.ts';
import { falseAlarmPoint, missedPoint } from '../../messages/analysis.ts';
import { quoted } from '../../messages/quoting.ts';
import { FamilyName } from '../quiz/FamilyName.tsx';
import type { ClassAnalysis } from './analysis.ts';

interface Props {
  readonly analysis: ClassAnalysis;
}

/** The sentence to talk about: what most missed, and what most flagged without cause. */
export function TalkAbout({ analysis }: Props) {
  const { article, key, results, talk } = analysis;
  const { missed, falseAlarm } = talk;
  const quote = ([first]: readonly Span[]) =>
    first && (
      <q className="class-quote" lang={article.lang} dir="auto">
        {quoted(article.text, first).slice(1, -1)}
      </q>
    );
  const [before, after] = falseAlarm ? falseAlarmPoint(falseAlarm, results.length) : [];
  const fair = falseAlarm && key.fair.find(({ id }) => id === falseAlarm.id);
  return (
    <section className="class-talk">
      <h3>Talk about this</h3>
      {missed && (
        <div className="class-point">
          <p>
            <b>{missedPoint(missed.outcomes.missed, results.length)}</b> {quote(missed.entry.places)}
          </p>
          <p>
            <FamilyName family={missed.entry.family} />. <span dir="auto">{missed.entry.why}</span>
          </p>
        </div>
      )}
      {falseAlarm && (
        <div className="class-point">
          <p>
            <b>{before}</b> {quote(falseAlarm.spans)}, {after}.
          </p>
          <p dir="auto">
            {fair ? fair.why : 'Ask what they saw in it: a good reason may belong in the key.'}
          </p>
        </div>
      )}
      {!missed && !falseAlarm && (
        <p>No core item was missed, and nothing was flagged without cause by more than one learner.</p>
      )}
    </section>
  );
}
