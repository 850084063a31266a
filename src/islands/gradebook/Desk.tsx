import { useStore } from '@nanostores/react';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { startGradebook } from '../../stores/gradebook/startGradebook.ts';
import { $table } from '../../stores/gradebook/table/tableStore.ts';
import { Collect } from './collect/Collect.tsx';
import { DropZone } from './collect/DropZone.tsx';
import { Failing } from './Failing.tsx';
import { KeepingNotice } from './keeping/KeepingNotice.tsx';
import { KeepingWays } from './keeping/KeepingWays.tsx';
import { UndoBar } from './keeping/UndoBar.tsx';
import type { Opened } from './opened.ts';
import { type Place, usePlace } from './place.ts';
import { Nameless } from './table/Nameless.tsx';
import { TablePart } from './table/TablePart.tsx';
import { Waiting } from './unlock/Waiting.tsx';
import { useNoDrops } from './useNoDrops.ts';

const Dialogs = lazy(() => import('./Dialogs.tsx'));
const ClassScreen = lazy(() => import('./seeClass/ClassScreen.tsx'));
const PaperScreen = lazy(() => import('./paper/PaperScreen.tsx'));

/** The gradebook at work: the table of it, a class seen closely, or a worksheet being typed in. */
export function Desk({ library }: { readonly library: string }) {
  const place = usePlace();
  useEffect(startGradebook, []);
  useNoDrops(place.screen !== 'table');
  return (
    <div className="gradebook">
      <KeepingNotice />
      <Screen place={place} library={library} />
      <UndoBar />
    </div>
  );
}

function Screen({ place, library }: { readonly place: Place; readonly library: string }) {
  const top = useRef<HTMLDivElement>(null);
  const before = useRef(place);
  useEffect(() => {
    // Whoever comes to another screen begins at its top, with the keyboard too.
    if (before.current.screen !== place.screen) {
      top.current?.focus({ preventScroll: true });
      window.scrollTo({ top: 0, behavior: 'instant' });
    }
    before.current = place;
  }, [place]);
  return (
    <div ref={top} tabIndex={-1}>
      {place.screen === 'table' ? <TableScreen /> : <Later>{later(place, library)}</Later>}
    </div>
  );
}

function later(place: Place, library: string): ReactNode {
  return place.screen === 'class' ? <ClassScreen column={place.column} /> : <PaperScreen library={library} />;
}

function Later({ children }: { readonly children: ReactNode }) {
  return (
    <Failing>
      <Suspense fallback={<p role="status">Loading…</p>}>{children}</Suspense>
    </Failing>
  );
}

function TableScreen() {
  const table = useStore($table);
  const [opened, setOpened] = useState<Opened | null>(null);
  // Loaded with the first that is opened, and there to be closed after that.
  const [wasOpened, setWasOpened] = useState(false);
  const open = (what: Opened) => {
    setOpened(what);
    setWasOpened(true);
  };
  return (
    <>
      <DropZone />
      <Collect onRoster={() => open({ kind: 'roster' })} />
      <Waiting table={table} />
      <TablePart table={table} onOpen={open} />
      <Nameless table={table} />
      <KeepingWays onOpen={open} />
      {wasOpened ? (
        <Later>
          <Dialogs opened={opened} onClose={() => setOpened(null)} />
        </Later>
      ) : null}
    </>
  );
}
