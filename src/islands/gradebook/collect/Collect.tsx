import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { NOT_LOADED } from '../../../messages/notLoaded.ts';
import { $collecting } from '../../../stores/gradebook/collecting/collectStore.ts';
import { PAPER_HREF } from '../place.ts';
import { count } from '../words.ts';
import { collectFrom } from './collecting.ts';
import { fileSource, textSource } from './dropped.ts';
import { Report } from './Report.tsx';

interface Props {
  readonly onRoster: () => void;
}

/** The ways in: files, pasted codes, paper, and the roster. */
export function Collect({ onRoster }: Props) {
  const collecting = useStore($collecting);
  const [failed, setFailed] = useState(false);
  const from = async (sources: Parameters<typeof collectFrom>[0]) => setFailed(!(await collectFrom(sources)));
  return (
    <section className="gb-collect no-print" aria-labelledby="gb-collect">
      <h2 id="gb-collect">Collect</h2>
      <p>
        Drop your learners’ files anywhere on this page: results, a zip of them, a folder, mails with codes. A
        saved gradebook or assignment goes the same way.
      </p>
      <div className="gb-ways">
        <label className="button file-button">
          Choose files…
          <input
            type="file"
            multiple
            className="visually-hidden"
            onChange={(event) => {
              // A list that empties itself when the field does.
              const files = [...(event.target.files ?? [])];
              void from(files.map((file) => fileSource(file)));
              event.target.value = '';
            }}
          />
        </label>
        <a className="button-quiet" href={PAPER_HREF}>
          Enter a worksheet
        </a>
        <button type="button" className="button-quiet" onClick={onRoster}>
          Roster…
        </button>
      </div>
      <Paste onPaste={(text) => void from([textSource(text)])} />
      {failed ? (
        <p className="notice" role="alert">
          {NOT_LOADED}
        </p>
      ) : null}
      <div role="status">
        {collecting.state === 'running' ? (
          <div className="gb-progress">
            <label htmlFor="gb-progress">
              Reading {collecting.total === 1 ? 'a file' : `${collecting.done} of ${collecting.total} files`}:{' '}
              {count(collecting.found, 'result')} so far
            </label>
            <progress
              id="gb-progress"
              max={collecting.total}
              value={collecting.total === 1 ? undefined : collecting.done}
            />
          </div>
        ) : null}
      </div>
      {collecting.state === 'done' ? <Report report={collecting.report} /> : null}
    </section>
  );
}

function Paste({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <details className="gb-paste">
      <summary>Paste codes</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          onPaste(text);
          setText('');
        }}
      >
        <label htmlFor="gb-paste">Codes, or whole mails and chats with codes in them</label>
        <textarea
          id="gb-paste"
          className="field"
          rows={4}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button-quiet" disabled={text.trim() === ''}>
          Read them
        </button>
      </form>
    </details>
  );
}
