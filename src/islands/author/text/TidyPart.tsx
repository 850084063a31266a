import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { tidyFindings } from '../../../messages/authorTidy.ts';
import { NOT_LOADED } from '../../../messages/notLoaded.ts';
import {
  $beforeTidying,
  $tidying,
  lookForTidying,
  undoTidying,
} from '../../../stores/authoring/intake/tidyStore.ts';
import { TidyForm } from './TidyForm.tsx';

/** Clean-up of the paragraphs, offered and never done in silence. */
export function TidyPart() {
  const tidying = useStore($tidying);
  const before = useStore($beforeTidying);
  const [failed, setFailed] = useState(false);
  const look = () =>
    lookForTidying().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const button = useRef<HTMLButtonElement>(null);
  const found = tidying === 'nothing' ? null : tidying;
  const isOpen = found !== null;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // The button that had the focus went with the form.
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const undo = () => {
    undoTidying();
    button.current?.focus();
  };
  return (
    <div className="author-tidy">
      {isOpen ? null : (
        <p className="author-ways">
          <button type="button" ref={button} className="button-quiet" onClick={() => void look()}>
            Clean up paragraphs…
          </button>
          {before ? (
            <button type="button" className="button-quiet" onClick={undo}>
              Undo the clean-up
            </button>
          ) : null}
        </p>
      )}
      <p role="status" className="quiet">
        {failed ? NOT_LOADED : tidying === 'nothing' ? 'There is nothing to clean up.' : null}
        {found ? tidyFindings(found.tidied) : null}
      </p>
      {found ? <TidyForm key={found.body} tidying={found} /> : null}
    </div>
  );
}
