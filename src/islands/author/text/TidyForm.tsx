import { useEffect, useRef, useState } from 'react';
import { REMOVAL_WHY } from '../../../messages/authorTidy.ts';
import { shortened } from '../../../messages/visible.ts';
import { applyTidying, leaveTidying, type Tidying } from '../../../stores/authoring/intake/tidyStore.ts';

/** The lines that may be no part of the article: each stays or goes as somebody says. */
export function TidyForm({ tidying }: { readonly tidying: Tidying }) {
  const proposed = tidying.tidied.lines.flatMap(({ text, proposal }, index) =>
    proposal && index !== tidying.titleLine ? [{ text, proposal, index }] : [],
  );
  const [removed, setRemoved] = useState<ReadonlySet<number>>(
    () => new Set(proposed.map(({ index }) => index)),
  );
  const form = useRef<HTMLFormElement>(null);
  // The button that asked for it has gone.
  useEffect(() => form.current?.focus(), []);
  const toggle = (index: number) => {
    const next = new Set(removed);
    if (!next.delete(index)) next.add(index);
    setRemoved(next);
  };
  return (
    <form
      ref={form}
      tabIndex={-1}
      aria-label="Clean up paragraphs"
      className="notice"
      onSubmit={(event) => {
        event.preventDefault();
        void applyTidying(removed);
      }}
    >
      {proposed.length > 0 ? (
        <fieldset className="teach-group author-tidy-lines">
          <legend>Take these lines out</legend>
          {proposed.map(({ text, proposal, index }) => (
            <div className="teach-tick" key={index}>
              <input
                type="checkbox"
                id={`tidy-${index}`}
                checked={removed.has(index)}
                onChange={() => toggle(index)}
              />
              <label htmlFor={`tidy-${index}`}>
                <bdi>{shortened(text, 120)}</bdi> <span className="quiet">({REMOVAL_WHY[proposal]})</span>
              </label>
            </div>
          ))}
        </fieldset>
      ) : null}
      <p className="author-ways">
        <button type="submit" className="button">
          Clean up
        </button>
        <button type="button" className="button-quiet" onClick={leaveTidying}>
          Leave it as it is
        </button>
      </p>
    </form>
  );
}
