import { useStore } from '@nanostores/react';
import { useRef } from 'react';
import { dueDate } from '../../../messages/assigned.ts';
import { classLine, KEEPING_ASSIGNMENTS, madeOn, removedLine } from '../../../messages/teachGive.ts';
import type { Given } from '../../../stores/teach/giving/given.ts';
import {
  $keepingTrouble,
  $kept,
  $removed,
  putBack,
  removeAssignment,
} from '../../../stores/teach/kept/assignments.ts';
import { copyTerms, show } from '../../../stores/teach/shown.ts';

/** The assignments on this device. Loaded once the page is awake: it needs the device's database. */
export function Kept() {
  const kept = useStore($kept);
  const trouble = useStore($keepingTrouble);
  const removed = useStore($removed);
  const undo = useRef<HTMLButtonElement>(null);
  const remove = (given: Given) => {
    removeAssignment(given);
    // The button that had the focus goes with its row.
    requestAnimationFrame(() => undo.current?.focus());
  };
  return (
    <>
      {trouble === null ? null : <p className="notice">{KEEPING_ASSIGNMENTS[trouble]}</p>}
      <p role="status" className="teach-ways">
        {removed ? (
          <>
            <span>{removedLine(removed.given.terms.title)}</span>
            <button type="button" ref={undo} className="button-quiet" onClick={putBack}>
              Undo
            </button>
          </>
        ) : null}
      </p>
      {kept.length === 0 ? (
        <p className="quiet">None yet. What you make is kept on this device, here and in the gradebook.</p>
      ) : (
        <ul className="teach-kept">
          {kept.map((given) => (
            <KeptRow key={given.record.terms} given={given} onRemove={() => remove(given)} />
          ))}
        </ul>
      )}
    </>
  );
}

function KeptRow({ given, onRemove }: { readonly given: Given; readonly onRemove: () => void }) {
  const { terms, record } = given;
  const named = `${terms.title}, ${classLine(record.classes)}`;
  return (
    <li>
      <p>
        <strong>{terms.title}</strong>
        <span className="quiet">
          {classLine(record.classes)}
          {terms.sealed ? ' · sealed' : ''}
          {terms.due === null ? '' : ` · due ${dueDate(terms.due)}`}
          {record.createdAt === 0 ? '' : ` · made on ${madeOn(record.createdAt)}`} · {terms.id}
        </span>
      </p>
      <p className="teach-ways">
        <button
          type="button"
          className="button-quiet"
          aria-label={`Open ${named}`}
          onClick={() => show(given)}
        >
          Open
        </button>
        <button
          type="button"
          className="button-quiet"
          aria-label={`Copy terms of ${named}`}
          onClick={() => copyTerms(given)}
        >
          Copy terms
        </button>
        <button type="button" className="button-quiet" aria-label={`Remove ${named}`} onClick={onRemove}>
          Remove
        </button>
      </p>
    </li>
  );
}
