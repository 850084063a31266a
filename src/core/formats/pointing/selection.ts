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
  let selection: Selection = { others, where };
  let sound = true;
  for (const one of listOf(value)) {
    const type = selectorType(one);
    const refined = field(one, 'refinedBy');
    if (refined !== undefined && !selection.refinedBy) {
      const inner = readSelection(refined, `${where}.refinedBy`, findings, depth + 1);
      if (inner) selection = { ...selection, refinedBy: inner };
      else sound = false;
    }
    if (type === 'TextQuoteSelector') {
      const quote = readQuote(one, where, findings);
      if (quote) selection = { ...selection, quote: selection.quote ?? quote };
      else sound = false;
    } else if (type === 'TextPositionSelector') {
      const position = readPosition(one, where, findings);
      if (position) selection = { ...selection, position: selection.position ?? position };
      else sound = false;
    } else others.push(type);
  }
  return sound ? selection : null;
}

function selectorType(selector: unknown): string {
  const types = listOf(field(selector, 'type', '@type')).map((type) => shown(type).replace(/^oa:/, ''));
  return types.find((type) => type.startsWith('Text')) ?? types[0] ?? shown(selector);
}

function readQuote(selector: unknown, where: string, findings: Findings): Selection['quote'] | null {
  const exact = field(selector, 'exact', 'oa:exact');
  if (typeof exact !== 'string') {
    findings.problem('missing-field', `${where}.exact`, '"…"', shown(exact));
    return null;
  }
  const prefix = textOf(field(selector, 'prefix', 'oa:prefix')) ?? '';
  return { exact, prefix, suffix: textOf(field(selector, 'suffix', 'oa:suffix')) ?? '' };
}

function readPosition(selector: unknown, where: string, findings: Findings): Selection['position'] | null {
  const start = field(selector, 'start', 'oa:start');
  const end = field(selector, 'end', 'oa:end');
  if (isOffset(start) && isOffset(end) && start <= end) return { start, end };
  findings.problem('bad-offset', where, '0 ≤ start ≤ end', `${shown(start)}–${shown(end)}`);
  return null;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
