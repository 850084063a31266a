import { memo } from 'react';
import { findTechnique } from '../../../core/taxonomy/taxonomy.ts';
import { SUGGESTIONS } from '../../../messages/authorMarking.ts';
import { FAMILY_WORDS } from '../../../messages/families.ts';
import { words } from '../../../messages/marking.ts';
import { ruleName, suggestionWhy } from '../../../messages/suggestions.ts';
import type { Offered } from '../../../stores/authoring/marks/suggestionsStore.ts';
import { acceptOne, adjustOne, bringBackOne, refuseOne, showOne } from './decisions.ts';

interface Props {
  readonly one: Offered;
  readonly isCurrent: boolean;
  readonly isRefused: boolean;
}

/** One suggestion: its words, the rule that noticed them and why, and what to do with it. */
export const SuggestionEntry = memo(function SuggestionEntry({ one, isCurrent, isRefused }: Props) {
  const technique = findTechnique(one.technique)?.name;
  const rule = ruleName(one.rule);
  const button = { type: 'button', className: 'button-quiet', tabIndex: isCurrent ? 0 : -1 } as const;
  const quote = words(one.quote);
  return (
    <li className={isCurrent ? 'desk-entry desk-entry--open' : 'desk-entry'} data-suggestion={one.id}>
      <button
        type="button"
        className="desk-entry-button"
        tabIndex={button.tabIndex}
        aria-current={isCurrent || undefined}
        onClick={() => showOne(one)}
      >
        <span className={`swatch swatch--${one.family}`} aria-hidden="true" />
        <span>
          <span className="tray-quote">{quote}</span>
          <span className="visually-hidden">, {FAMILY_WORDS[one.family].name}</span>
          <span className="tray-note">
            {isRefused && <b>{SUGGESTIONS.rejectedOne}. </b>}
            {rule === technique ? rule : `${rule} · ${technique}`}
          </span>
        </span>
      </button>
      <p className="desk-why">{suggestionWhy(one.rule)}</p>
      <div className="desk-decide">
        {isRefused ? (
          <button {...button} onClick={() => bringBackOne(one)}>
            {SUGGESTIONS.bringBack}
            <span className="visually-hidden"> {quote}</span>
          </button>
        ) : (
          <>
            <button {...button} onClick={() => acceptOne(one)}>
              {SUGGESTIONS.accept}
              <span className="visually-hidden"> {quote}</span>
            </button>
            <button {...button} onClick={() => adjustOne(one)}>
              {SUGGESTIONS.adjust}
              <span className="visually-hidden"> {quote}</span>
            </button>
            <button {...button} onClick={() => refuseOne(one)}>
              {SUGGESTIONS.reject}
              <span className="visually-hidden"> {quote}</span>
            </button>
          </>
        )}
      </div>
    </li>
  );
});
