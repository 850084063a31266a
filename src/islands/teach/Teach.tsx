import { useStore } from '@nanostores/react';
import { $shown } from '../../stores/teach/shown.ts';
import { AssignForm } from './form/AssignForm.tsx';
import { GiveOut } from './give/GiveOut.tsx';
import { KeptLater } from './kept/KeptLater.tsx';

interface Props {
  /** The first quizzes of the library; see `toLines`. */
  readonly lines: string;
  /** How many quizzes there are. */
  readonly total: number;
  /** The file of all quizzes, as the site's root sees it. */
  readonly file: string;
}

/** The page that makes assignments: the form and what is kept, or one assignment that is open. */
export default function Teach({ lines, total, file }: Props) {
  const shown = useStore($shown, { ssr: () => null });
  if (shown) return <GiveOut given={shown} />;
  return (
    <>
      <AssignForm lines={lines} total={total} file={file} />
      <KeptLater />
    </>
  );
}
