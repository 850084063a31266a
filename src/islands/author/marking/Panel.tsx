import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** How many there are; absent while that is not known. */
  readonly count: number | undefined;
  readonly isShown: boolean;
  readonly onShow: (shown: boolean) => void;
  /** What stands in its head beside the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A part of what stands beside the article; its title folds it. */
export function Panel({ title, count, isShown, onShow, tools, children }: Props) {
  const id = useId();
  return (
    <section className="desk-panel" aria-labelledby={id}>
      <div className="desk-panel-head">
        <h4 id={id}>
          <button
            type="button"
            className="tray-toggle"
            aria-expanded={isShown}
            onClick={() => onShow(!isShown)}
          >
            {title} {count !== undefined && <span className="tray-count">{count}</span>}
          </button>
        </h4>
        {isShown && tools}
      </div>
      {isShown && children}
    </section>
  );
}
