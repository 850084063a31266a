import type { ReactNode } from 'react';
import { type By, sortBy, type View } from '../../../stores/gradebook/table/tableStore.ts';

type Order = View['order'];

/** The heads of the columns that tell who somebody is: name and class. */
export function WhoHeads({ order }: { readonly order: Order }) {
  const by = order.by === 'name' ? 'name' : 'family-name';
  return (
    <>
      <th
        scope="col"
        className="gb-who"
        aria-sort={directionOf(order, order.by === 'name' || order.by === 'family-name')}
      >
        <SortButton by={by} order={order} isBy={order.by === by}>
          Learner
        </SortButton>
        <button
          type="button"
          className="gb-sort gb-sort--other"
          onClick={() => sortBy(by === 'name' ? 'family-name' : 'name')}
        >
          {by === 'name' ? 'by family name' : 'by first name'}
        </button>
      </th>
      <th scope="col" className="gb-class" aria-sort={directionOf(order, order.by === 'class')}>
        <SortButton by="class" order={order} isBy={order.by === 'class'}>
          Class
        </SortButton>
      </th>
    </>
  );
}

interface SortButtonProps {
  readonly by: By;
  readonly order: Order;
  /** Whether the table is sorted by it now. */
  readonly isBy: boolean;
  readonly children: ReactNode;
}

/** A head to press: sorts by its column, and pressed again the other way round. */
export function SortButton({ by, order, isBy, children }: SortButtonProps) {
  return (
    <button type="button" className="gb-sort" onClick={() => sortBy(by)}>
      {children}
      {isBy ? <span aria-hidden="true">{order.isDescending ? ' ▾' : ' ▴'}</span> : null}
    </button>
  );
}

/** What a head says of its column to a screen reader; nothing where the table is not sorted by it. */
export function directionOf({ isDescending }: Order, isBy: boolean): 'ascending' | 'descending' | undefined {
  if (!isBy) return undefined;
  return isDescending ? 'descending' : 'ascending';
}
