import type { ReactNode } from 'react';

interface Props {
  readonly labelledBy: string;
  readonly children: ReactNode;
}

/** A table that scrolls sideways on its own where there is no room for it; the keyboard can scroll it too. */
export function WideTable({ labelledBy, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a pointer.
    <section className="class-scroll" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="class-table" aria-labelledby={labelledBy}>
        {children}
      </table>
    </section>
  );
}
