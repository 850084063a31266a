import type { Findings } from '../findings.ts';
import { field, listOf, shown, textOf } from './json.ts';

/** What the selectors of one target say, each another way to point at the same words. */
export interface Selection {
  readonly quote?: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** Counted as the format counts. */
  readonly position?: { readonly start: number; readonly end: number };
  /** Types of selectors that do not point into plain text. */
  readonly others: readonly string[];
  /** What points further into what is selected. */
  readonly refinedBy?: Selection;
  readonly where: string;
}

/** Selectors that narrow one another down deeper than this are nobody's. */
const DEEPEST = 8;

/** Reads the value of `selector`; `null` with problems where it is broken. */
export function readSelection(
  value: unknown,
  where: string,
  findings: Findings,
  depth = 0,
): Selection | null {
  if (depth > DEEPEST) {
    findings.problem('too-deep', where, `${DEEPEST}`, 'refinedBy');
    return null;
  }
  const others: string[] = [];
  // Each selector points at the words by itself: what refines one narrows down no other.
  let plain: Selection = { others, where };
  let refined: Selection = { others, where };
  let sound = true;
  for (const one of listOf(value)) {
    const type = selectorType(one);
    const points = pointsOf(one, type, where, findings);
    if (points === null) sound = false;
    else if (!('quote' in points) && !('position' in points)) others.push(type);
    const further = field(one, 'refinedBy');
    if (further === undefined) {
      plain = { ...points, ...plain };
      continue;
    }
    const refinedBy = readSelection(further, `${where}.refinedBy`, findings, depth + 1);
    if (!refinedBy) sound = false;
    else if (!refined.refinedBy) refined = { ...refined, ...points, refinedBy };
  }
  if (!sound) return null;
  return plain.quote || plain.position || !refined.refinedBy ? plain : refined;
}

/** How one selector points into plain text: by a quote, by a position, or not at all; `null` where it is broken. */
function pointsOf(
  selector: unknown,
  type: string,
  where: string,
  findings: Findings,
): Pick<Selection, 'quote' | 'position'> | null {
  if (type === 'TextQuoteSelector') {
    const quote = readQuote(selector, where, findings);
    return quote && { quote };
  }
  if (type !== 'TextPositionSelector') return {};
  const position = readPosition(selector, where, findings);
  return position && { position };
}

function selectorType(selector: unknown): string {
  const types = listOf(field(selector, 'type', '@type')).map((type) => shown(type).replace(/^oa:/, ''));
  return types.find((type) => type.startsWith('Text')) ?? types[0] ?? shown(selector);
}

function readQuote(
  selector: unknown,
  where: string,
  findings: Findings,
): NonNullable<Selection['quote']> | null {
  const exact = field(selector, 'exact', 'oa:exact');
  if (typeof exact !== 'string') {
    findings.problem('missing-field', `${where}.exact`, '"…"', shown(exact));
    return null;
  }
  const prefix = textOf(field(selector, 'prefix', 'oa:prefix')) ?? '';
  return { exact, prefix, suffix: textOf(field(selector, 'suffix', 'oa:suffix')) ?? '' };
}

function readPosition(
  selector: unknown,
  where: string,
  findings: Findings,
): NonNullable<Selection['position']> | null {
  const start = field(selector, 'start', 'oa:start');
  const end = field(selector, 'end', 'oa:end');
  if (isOffset(start) && isOffset(end) && start <= end) return { start, end };
  findings.problem('bad-offset', where, '0 ≤ start ≤ end', `${shown(start)}–${shown(end)}`);
  return null;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
