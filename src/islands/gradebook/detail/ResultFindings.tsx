import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import type { Marked } from '../../../core/gradebook/marking/markedHandIn.ts';
import type { Marker } from '../../../core/gradebook/marking/marker.ts';
import { overridesOf } from '../../../core/gradebook/marking/overrides.ts';
import { type Finding, findings } from '../../../core/review/findings.ts';
import { FAMILY_WORDS } from '../../../messages/families.ts';
import { feedback, VERDICTS } from '../../../messages/feedback.ts';
import { $gradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { Context } from './Context.tsx';
import { OverrideForm } from './OverrideForm.tsx';

interface Props {
  readonly handIn: string;
  readonly marked: Marked;
  readonly marker: Marker;
}

/** Every item, fair passage and other flag, in the order of the text: what became of it, and the flags on it. */
export function ResultFindings({ handIn, marked, marker }: Props) {
  const gradebook = useStore($gradebook);
  const overrides = overridesOf(gradebook, handIn);
  const { article, key } = marker;
  // What is open to debate and was left alone is nothing to tell of.
  const found = useMemo(
    () => findings(key, marked.result).filter(({ kind, flags }) => kind !== 'contested' || flags.length > 0),
    [key, marked.result],
  );
  const review = { result: marked.result, key, text: article.text, lang: article.lang };
  return (
    <section aria-labelledby="gb-findings">
      <h3 id="gb-findings">Item by item</h3>
      <ol className="gb-findings">
        {found.map((finding) => {
          const judged = judgeable(finding);
          const override = overrides.find(({ item }) => item === judged);
          return (
            <li key={`${finding.kind} ${finding.id}`} className={`gb-finding gb-finding--${finding.kind}`}>
              <p className="gb-finding-head">
                <strong>{VERDICTS[finding.kind]}</strong>
                {'item' in finding
                  ? ` · ${FAMILY_WORDS[finding.item.family].name}${finding.item.weight === 'extra' ? ' · extra' : ''}`
                  : ''}
                {override ? ' · changed by hand' : ''}
              </p>
              <Context article={article} place={finding.spans[0]} />
              <Flags finding={finding} marked={marked} text={article.text} />
              {override ? null : (
                <p className="quiet">The learner reads: “{feedback(finding, review).join(' ')}”</p>
              )}
              {judged === null ? null : (
                <OverrideForm
                  handIn={handIn}
                  item={judged}
                  isItem={'item' in finding}
                  override={override ?? null}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The id that an override would name; only items and fair passages can be judged. */
function judgeable(finding: Finding): string | null {
  if ('item' in finding) return finding.item.id;
  return finding.kind === 'false-alarm' || finding.kind === 'left-alone' ? finding.note.id : null;
}

interface FlagsProps {
  readonly finding: Finding;
  readonly marked: Marked;
  readonly text: string;
}

function Flags({ finding, marked, text }: FlagsProps) {
  const flags = finding.flags.flatMap((index) => marked.flags[index] ?? []);
  if (flags.length === 0) return null;
  return (
    <ul className="gb-flags">
      {flags.map((flag) => (
        <li key={flag.id}>
          Flagged “<span className={`mark mark--${flag.family}`}>{text.slice(flag.start, flag.end)}</span>” as{' '}
          {FAMILY_WORDS[flag.family].one}
          {flag.note ? <span className="gb-note">: {flag.note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
