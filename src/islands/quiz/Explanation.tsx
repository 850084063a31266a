import type { Finding } from '../../core/review/findings.ts';
import { FAMILY_WORDS } from '../../messages/families.ts';
import { feedback, type Review, VERDICTS } from '../../messages/feedback.ts';
import { quoted } from '../../messages/quoting.ts';
import type { Quiz } from '../../stores/quiz/quizStore.ts';
import { FamilyName } from './FamilyName.tsx';

interface Props {
  readonly finding: Finding;
  readonly review: Review;
  readonly techniques: Quiz['techniques'];
}

/** What there is to say of a finding: the verdict, what the flag did, why, and what to do with it. */
export function Explanation({ finding, review, techniques }: Props) {
  const item = 'item' in finding ? finding.item : null;
  const note = 'note' in finding ? finding.note : null;
  const technique = item ? techniques[item.technique] : undefined;
  const span = finding.spans[0];
  const notes = finding.flags.flatMap((index) => {
    const text = review.notes?.[index];
    return text ? [text] : [];
  });
  return (
    <>
      <p className="card-head">
        <span className={`verdict verdict--${finding.kind}`}>{VERDICTS[finding.kind]}</span>
        {item && <FamilyName family={item.family} />}
        {item?.weight === 'extra' && <span className="quiet">bonus</span>}
      </p>
      {span && (
        <p className="card-quote" lang={review.lang} dir="auto">
          {quoted(review.text, span)}
        </p>
      )}
      {feedback(finding, review).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {item && (
        <p className="card-why" dir="auto">
          {item.why}
        </p>
      )}
      {note && (
        <p className="card-why" dir="auto">
          {note.why}
        </p>
      )}
      {(item?.neutral || item?.check || technique) && (
        <dl className="card-more">
          {item?.neutral && (
            <div>
              <dt>Neutral</dt>
              <dd dir="auto">{item.neutral}</dd>
            </div>
          )}
          {item?.check && (
            <div>
              <dt>Check</dt>
              <dd dir="auto">{item.check}</dd>
            </div>
          )}
          {technique && (
            <div>
              <dt>Technique</dt>
              <dd>
                <b>{technique.name}.</b> {technique.definition}
              </dd>
            </div>
          )}
          {item?.also && item.also.length > 0 && (
            <div>
              <dt>Also right</dt>
              <dd>{item.also.map((family) => FAMILY_WORDS[family].name).join(', ')}</dd>
            </div>
          )}
          {item?.sources && item.sources.length > 0 && (
            <div>
              <dt>On record</dt>
              <dd>
                <ul className="card-sources">
                  {item.sources.map(({ title, publisher, date, url }) => (
                    <li key={`${title}${date}`}>
                      {url ? <a href={url}>{title}</a> : title}, {publisher}, {date}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
        </dl>
      )}
      {notes.length > 0 && (
        <p className="quiet">
          <b>Your note:</b> {notes.join(' · ')}
        </p>
      )}
    </>
  );
}
