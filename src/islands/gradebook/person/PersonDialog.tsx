import { useStore } from '@nanostores/react';
import { peopleOf } from '../../../core/gradebook/people/people.ts';
import { $gradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { Dialog } from '../../quiz/Dialog.tsx';
import { MergePerson } from './MergePerson.tsx';
import { PersonForm } from './PersonForm.tsx';
import { PersonNames } from './PersonNames.tsx';

interface Props {
  /** `null` while it is closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** One learner: the name, what else is known of them, and who they are the same as. */
export function PersonDialog({ id, onClose }: Props) {
  const gradebook = useStore($gradebook);
  const { all } = peopleOf(gradebook);
  const person = all.find((one) => one.id === id);
  const others = all.filter((one) => one.id !== id);
  return (
    <Dialog title={person?.name ?? 'Learner'} open={person !== undefined} onClose={onClose}>
      {person ? (
        <>
          <PersonForm key={person.id} person={person} others={others} onDone={onClose} />
          <MergePerson person={person} others={others} onDone={onClose} />
          <PersonNames person={person} />
        </>
      ) : null}
    </Dialog>
  );
}
