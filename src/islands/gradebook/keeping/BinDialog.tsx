import { useStore } from '@nanostores/react';
import { unbinHandIn } from '../../../core/gradebook/changing/changes.ts';
import type { HandIn } from '../../../core/gradebook/gradebook.ts';
import { peopleOf } from '../../../core/gradebook/people/people.ts';
import { $gradebook, changeGradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { Dialog } from '../../quiz/Dialog.tsx';
import { momentWords } from '../words.ts';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The results that were removed: kept, and counted nowhere. */
export function BinDialog({ open, onClose }: Props) {
  return (
    <Dialog title="Bin" open={open} onClose={onClose}>
      <Binned />
    </Dialog>
  );
}

function Binned() {
  const gradebook = useStore($gradebook);
  const binned = gradebook.handIns.filter(({ binnedAt }) => binnedAt !== null);
  const people = peopleOf(gradebook);
  const about = (handIn: HandIn) => people.ownerOf(handIn)?.name ?? 'No name';
  if (binned.length === 0) return <p>There is nothing in the bin.</p>;
  return (
    <>
      <p>Removed results count nowhere. They stay here until the gradebook is wiped.</p>
      <ul className="gb-list">
        {binned.map((handIn) => (
          <li key={handIn.id}>
            <span>
              <strong dir="auto">{about(handIn)}</strong>, {handIn.result.title || handIn.result.quiz},{' '}
              {momentWords(handIn.result.submittedAt)}, receipt {handIn.id}
            </span>
            <button
              type="button"
              className="button-quiet"
              aria-label={`Put ${handIn.id} of ${about(handIn)} back`}
              onClick={() => changeGradebook((before) => unbinHandIn(before, handIn.id))}
            >
              Put back
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
