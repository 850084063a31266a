import { CellDialog } from './detail/CellDialog.tsx';
import { BinDialog } from './keeping/BinDialog.tsx';
import { WipeDialog } from './keeping/WipeDialog.tsx';
import type { Opened } from './opened.ts';
import { PersonDialog } from './person/PersonDialog.tsx';
import { RosterDialog } from './roster/RosterDialog.tsx';

interface Props {
  readonly opened: Opened | null;
  readonly onClose: () => void;
}

/** Everything that opens over the table; one at a time. */
export default function Dialogs({ opened, onClose }: Props) {
  return (
    <div className="gb-dialogs">
      <CellDialog at={opened?.kind === 'cell' ? opened : null} onClose={onClose} />
      <PersonDialog id={opened?.kind === 'person' ? opened.person : null} onClose={onClose} />
      <RosterDialog open={opened?.kind === 'roster'} onClose={onClose} />
      <BinDialog open={opened?.kind === 'bin'} onClose={onClose} />
      <WipeDialog open={opened?.kind === 'wipe'} onClose={onClose} />
    </div>
  );
}
