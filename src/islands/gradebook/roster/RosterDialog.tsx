import { useId, useState } from 'react';
import { personOf } from '../../../core/gradebook/people/people.ts';
import type { Roster } from '../../../core/gradebook/people/roster.ts';
import { addRoster, readRoster } from '../../../core/gradebook/people/roster.ts';
import { readCsv } from '../../../csv/csv.ts';
import { decodeText } from '../../../decoding/decodeText.ts';
import { decodeSentence } from '../../../messages/decoding.ts';
import { rosterProblemSentence } from '../../../messages/gradebook.ts';
import { changeGradebook } from '../../../stores/gradebook/gradebookStore.ts';
import { Dialog } from '../../quiz/Dialog.tsx';
import { count } from '../words.ts';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Takes a roster from a paste or a CSV file, after showing what was understood of it. */
export function RosterDialog({ open, onClose }: Props) {
  return (
    <Dialog title="Roster" open={open} onClose={onClose}>
      <RosterForm onDone={onClose} />
    </Dialog>
  );
}

function RosterForm({ onDone }: { readonly onDone: () => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [group, setGroup] = useState('');
  const [trouble, setTrouble] = useState('');
  const read = text.trim() === '' ? null : readRoster(readCsv(text));
  const openFile = async (file: File) => {
    setTrouble('');
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if ('code' in decoded) setTrouble(decodeSentence(decoded, `“${file.name}”`));
    else setText(decoded.text);
  };
  const add = (roster: Roster) => {
    const people = roster.people.map((person) => {
      if (person.class !== '' || group.trim() === '') return person;
      // Whoever is in a class is known by it too.
      const { id: own, class: name, aliases } = personOf({ name: person.name, class: group });
      return { ...person, id: own, class: name, aliases };
    });
    changeGradebook(
      (before) => addRoster(before, people),
      `Put ${count(people.length, 'learner')} on the roster`,
    );
    onDone();
  };
  return (
    <form
      className="gb-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (read && read.people.length > 0) add(read);
      }}
    >
      <p>
        Paste a list of names, one a line, or a table with a header such as Name, Class, E-mail, ID number.
        The exports of Canvas and Moodle do.
      </p>
      <div>
        <label htmlFor={`${id}-text`}>Names or table</label>
        <textarea
          id={`${id}-text`}
          className="field"
          rows={8}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <label className="button-quiet file-button">
        Open a CSV file…
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          className="visually-hidden"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void openFile(file);
            event.target.value = '';
          }}
        />
      </label>
      <div>
        <label htmlFor={`${id}-class`}>Class of those whose line says none</label>
        <input
          id={`${id}-class`}
          className="field"
          autoComplete="off"
          value={group}
          onChange={(event) => setGroup(event.target.value)}
        />
      </div>
      {trouble ? (
        <p className="notice" role="alert">
          {trouble}
        </p>
      ) : null}
      <div role="status">{read ? <Understood roster={read} /> : null}</div>
      <div className="dialog-actions">
        <button type="submit" className="button" disabled={!read || read.people.length === 0}>
          Put on the roster
        </button>
      </div>
    </form>
  );
}

const SHOWN = 3;

function Understood({ roster: { people, problems } }: { readonly roster: Roster }) {
  return (
    <>
      <p>
        {count(people.length, 'learner')}
        {people.length > 0
          ? `: ${people
              .slice(0, SHOWN)
              .map(({ name, class: group }) => (group ? `${name} (${group})` : name))
              .join(', ')}${people.length > SHOWN ? ' …' : ''}`
          : ''}
      </p>
      {problems.length > 0 ? (
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.line} ${problem.code}`}>{rosterProblemSentence(problem)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
