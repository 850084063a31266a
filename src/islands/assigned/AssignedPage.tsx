import { useStore } from '@nanostores/react';
import { createPortal } from 'react-dom';
import { WORK } from '../../messages/assignedWork.ts';
import { $assignment } from '../../stores/assigned/assignedStore.ts';
import { $record, $recordAside } from '../../stores/assigned/recordStore.ts';
import { $submitted } from '../../stores/attempt/attemptStore.ts';
import { Bar } from './Bar.tsx';
import { CheckDialog } from './CheckDialog.tsx';
import { HandedIn } from './HandedIn.tsx';
import { PlatformLine } from './PlatformLine.tsx';
import { EarlierRounds } from './Rounds.tsx';
import { StartScreen } from './StartScreen.tsx';
import { Trouble } from './Trouble.tsx';

/** What an assignment adds to a quiz: the start, the bar above the article, and what follows handing in. */
export function AssignedPage({ bar }: { readonly bar: HTMLElement }) {
  const assignment = useStore($assignment);
  const record = useStore($record);
  const submitted = useStore($submitted);
  const aside = useStore($recordAside);
  if (!assignment) return null;
  if (!('terms' in assignment)) return <Trouble trouble={assignment} />;
  const { terms } = assignment;
  return (
    <>
      <PlatformLine />
      {record ? (
        <>
          {createPortal(<Bar terms={terms} record={record} />, bar)}
          {aside && <p className="notice">{WORK.aside}</p>}
          {submitted ? (
            <HandedIn terms={terms} record={record} />
          ) : (
            <EarlierRounds results={record.submissions} terms={terms} />
          )}
          <CheckDialog />
        </>
      ) : (
        <StartScreen terms={terms} />
      )}
    </>
  );
}
