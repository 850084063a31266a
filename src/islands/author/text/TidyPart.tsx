import { useStore } from '@nanostores/react';
import { useState } from 'react';
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
  return (
    <div className="author-tidy">
      {tidying !== null && tidying !== 'nothing' ? (
        <TidyForm key={tidying.body} tidying={tidying} />
      ) : (
        <p className="author-ways">
          <button type="button" className="button-quiet" onClick={() => void look()}>
            Clean up paragraphs…
          </button>
          {before ? (
            <button type="button" className="button-quiet" onClick={undoTidying}>
              Undo the clean-up
            </button>
          ) : null}
        </p>
      )}
      <p role="status" className="quiet">
        {failed ? NOT_LOADED : tidying === 'nothing' ? 'There is nothing to clean up.' : null}
        {tidying !== null && tidying !== 'nothing' ? tidyFindings(tidying.tidied) : null}
      </p>
    </div>
  );
}
