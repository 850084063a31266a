import type { Person } from '../../../core/gradebook/gradebook.ts';
import type { Round } from '../../../core/gradebook/table/rounds.ts';
import {
  adriftSentence,
  markNoticeSentence,
  roundNoticeSentence,
  unmarkedSentence,
} from '../../../messages/gradebook.ts';
import { duration } from '../../../messages/times.ts';
import { markerOf } from '../../../stores/gradebook/marking/markingStore.ts';
import { momentWords } from '../words.ts';
import { Parts } from './Parts.tsx';
import { ResultFindings } from './ResultFindings.tsx';
import { RoundWays } from './RoundWays.tsx';

const WAYS = {
  file: 'A result file',
  code: 'A code',
  paper: 'Typed in from paper',
  platform: 'From a learning platform',
} as const;

interface Props {
  readonly round: Round;
  readonly person: Person;
  readonly people: readonly Person[];
}

/** One hand-in, closely. */
export function RoundDetail({ round, person, people }: Props) {
  const { handIn, marking, notices } = round;
  const { result, way, from } = handIn;
  const { assigned } = result;
  const marker = markerOf(handIn);
  const told = [
    ...notices.map(roundNoticeSentence),
    ...(marking?.state === 'marked' ? marking.notices.map(markNoticeSentence) : []),
    ...(marking?.state === 'marked' && marking.adrift.length > 0
      ? [adriftSentence(marking.adrift.length)]
      : []),
  ];
  return (
    <>
      <dl className="gb-facts">
        <Fact name="Receipt" value={handIn.id} />
        <Fact name="Handed in" value={momentWords(result.submittedAt)} />
        <Fact name="Time on task" value={way === 'paper' ? 'not known' : duration(result.activeMs)} />
        <Fact name="Came as" value={from ? `${WAYS[way]}, ${from}` : WAYS[way]} />
        {assigned && assigned.hints > 0 ? <Fact name="Hints" value={String(assigned.hints)} /> : null}
        {assigned && assigned.checked > 0 ? (
          <Fact name="Checked before handing in" value={`${assigned.checked} flags`} />
        ) : null}
        {assigned?.accommodation ? <Fact name="Accommodation" value={assigned.accommodation} /> : null}
      </dl>
      {told.length > 0 ? (
        <ul className="notice gb-told">
          {told.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      {marking?.state === 'marked' && !('state' in marker) ? (
        <>
          <Parts result={marking.result} flags={result.flags.length} />
          <ResultFindings handIn={handIn.id} marked={marking} marker={marker} />
        </>
      ) : (
        <p>{marking && marking.state !== 'marked' ? unmarkedSentence(marking) : 'It is being marked.'}</p>
      )}
      <RoundWays handIn={handIn} person={person} people={people} />
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </div>
  );
}
