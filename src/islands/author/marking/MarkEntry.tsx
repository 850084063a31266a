import { memo, useEffect, useRef } from 'react';
import type { Mark } from '../../../core/authoring/authoredQuiz.ts';
import { findTechnique } from '../../../core/taxonomy/taxonomy.ts';
import { MARK_LIST, MARK_WORDS } from '../../../messages/authorMarking.ts';
import { words } from '../../../messages/marking.ts';
import { markedAs } from '../../../stores/authoring/marks/markKinds.ts';
import { openMark } from '../../../stores/authoring/marks/marksStore.ts';
import { bringInto } from './bringInto.ts';
import { MarkForm } from './MarkForm.tsx';
import { scrollTo } from './showInText.ts';

interface Props {
  readonly mark: Mark;
  readonly isOpen: boolean;
  readonly lacks: readonly ('technique' | 'why')[];
}

/** One mark on the list; it opens its form. */
export const MarkEntry = memo(function MarkEntry({ mark, isOpen, lacks }: Props) {
  const entry = useRef<HTMLLIElement>(null);
  const as = markedAs(mark);
  const technique = mark.kind === 'item' ? findTechnique(mark.technique) : undefined;
  useEffect(() => {
    if (isOpen && entry.current) bringInto(entry.current);
  }, [isOpen]);
  return (
    <li ref={entry} className={isOpen ? 'desk-entry desk-entry--open' : 'desk-entry'}>
      <button
        type="button"
        className="desk-entry-button"
        aria-expanded={isOpen}
        onClick={() => {
          openMark(isOpen ? null : mark.id);
          if (!isOpen) scrollTo(mark);
        }}
      >
        <span className={`swatch swatch--${as}`} aria-hidden="true" />
        <span>
          <span className="tray-quote">{words(mark.quote)}</span>
          <span className="visually-hidden">, {MARK_WORDS[as].name}</span>
          {technique && <span className="tray-note">{technique.name}</span>}
          {lacks.length > 0 && <span className="desk-lacks">{MARK_LIST.lacks(lacks)}</span>}
        </span>
      </button>
      {isOpen && <MarkForm mark={mark} />}
    </li>
  );
}, isSame);

/** Marks keep their identity until they change; what they lack follows from them. */
function isSame(before: Props, now: Props): boolean {
  return before.mark === now.mark && before.isOpen === now.isOpen;
}
