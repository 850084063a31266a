import { folded } from '../people/people.ts';
import { type Cell, scoreOf } from './rounds.ts';
import type { Row, Table } from './table.ts';

/** Which rows of a table to show; what is not said hides nothing. */
export interface Filter {
  /** The class, however it is spelt. */
  readonly class?: string | undefined;
  /** Words of a name, class, code or number; all of them must be there. */
  readonly text?: string | undefined;
  /** The id of a column, with `isIn`: whether something was handed in there. */
  readonly column?: string | undefined;
  readonly isIn?: boolean | undefined;
}

/** The rows that a filter leaves, in their order. */
export function filterRows({ columns, rows }: Table, filter: Filter): Row[] {
  const words = folded(filter.text ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const at = columns.findIndex(({ id }) => id === filter.column);
  return rows.filter(({ person, cells }) => {
    if (filter.class !== undefined && folded(person.class) !== folded(filter.class)) return false;
    const known = folded([person.name, person.class, person.code, person.externalId, person.email].join(' '));
    if (!words.every((word) => known.includes(word))) return false;
    if (filter.isIn === undefined) return true;
    const asked = at < 0 ? cells : cells.slice(at, at + 1);
    return asked.some(({ rounds }) => rounds.length > 0) === filter.isIn;
  });
}

/** What to sort rows by: a name, a class, or a figure in the column of an id. */
export interface Order {
  readonly by: 'name' | 'family-name' | 'class' | { readonly column: string };
  readonly isDescending: boolean;
}

/**
 * Rows in an order; equals stay as they were, and whoever has no figure comes last either way.
 *
 * @param figure what a column is sorted by; the score where nothing is said
 */
export function sortRows(
  { columns }: Table,
  rows: readonly Row[],
  order: Order,
  locale: string,
  figure: (cell: Cell) => number | null = ({ counting }) => scoreOf(counting),
): Row[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sign = order.isDescending ? -1 : 1;
  const { by } = order;
  if (typeof by === 'object') {
    const at = columns.findIndex(({ id }) => id === by.column);
    const told = ({ cells }: Row) => {
      const cell = cells[at];
      return cell ? figure(cell) : null;
    };
    return [...rows].sort((a, b) => {
      const [x, y] = [told(a), told(b)];
      if (x === null || y === null) return Number(x === null) - Number(y === null);
      return sign * (x - y);
    });
  }
  const text = ({ person }: Row) => {
    if (by === 'class') return person.class;
    return by === 'name' ? person.name : familyNameFirst(person.name);
  };
  return [...rows].sort((a, b) => sign * collator.compare(text(a), text(b)));
}

/** A name with its last word first, as platforms list people: “Ångström, Zoë”. A name of one word stays. */
export function familyNameFirst(name: string): string {
  const at = name.lastIndexOf(' ');
  return at < 0 || name.includes(',') ? name : `${name.slice(at + 1)}, ${name.slice(0, at)}`;
}

/** Every class in a table, each once, as it is spelt first. */
export function classesOf({ rows }: Pick<Table, 'rows'>, locale: string): string[] {
  const classes = new Map<string, string>();
  for (const { person } of rows) {
    const id = folded(person.class);
    if (id !== '' && !classes.has(id)) classes.set(id, person.class);
  }
  return [...classes.values()].sort(new Intl.Collator(locale, { numeric: true }).compare);
}
