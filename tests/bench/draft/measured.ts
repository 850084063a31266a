import path from 'node:path';
import type { Table } from '../table.ts';
import { type Figures, figuresOf, flagTexts } from './figures/figures.ts';
import { FLAGGERS, SUGGESTIONS } from './flaggers/flaggers.ts';
import { type RuleTally, rulesTable, tallyRules } from './tables/rules.ts';
import { alarmsTable, familiesTable, findsTable, textsTable } from './tables/tables.ts';
import { readAnnotatedTexts } from './texts/annotatedTexts.ts';
import type { MarkedText } from './texts/markedText.ts';
import { readPackTexts } from './texts/packTexts.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
export const QUIZZES = path.join(ROOT, 'quizzes');
/** Where the tables are shown. */
export const DOCUMENT = path.join(ROOT, 'docs/suggestions.md');

/** What was measured on some texts. */
export interface Measured {
  readonly title: string;
  /** The suggestions first, then the baselines. */
  readonly flaggers: readonly Figures[];
  /** The suggestions in each text; empty where only sums are told. */
  readonly texts: readonly Figures[];
  /** Empty where only sums are told. */
  readonly rules: readonly RuleTally[];
}

/**
 * Flags the texts in every way and counts what became of it.
 *
 * @param told `sums`: nothing by text or rule, so that the figures give nothing away to tune rules on
 */
export function measureTexts(
  title: string,
  texts: readonly MarkedText[],
  told: 'everything' | 'sums' = 'everything',
): Measured {
  const suggested = flagTexts(texts, SUGGESTIONS);
  return {
    title,
    flaggers: FLAGGERS.map((flagger) =>
      figuresOf(flagger.name, flagger === SUGGESTIONS ? suggested : flagTexts(texts, flagger)),
    ),
    texts: told === 'sums' ? [] : suggested.map((text) => figuresOf(text.name, [text])),
    rules: told === 'sums' ? [] : tallyRules(suggested),
  };
}

/** What anybody who has the project can measure: no text that is somebody else's is needed. */
export async function measureEverywhere(): Promise<Measured[]> {
  const [{ packs }, unseen, heldBack, fresh] = await Promise.all([
    readPackTexts(QUIZZES),
    readAnnotatedTexts('unseen'),
    readAnnotatedTexts('heldBack'),
    readAnnotatedTexts('fresh'),
  ]);
  return [
    measureTexts('Packs', packs),
    measureTexts('Told-about texts', unseen),
    measureTexts('Held-back texts', heldBack, 'sums'),
    measureTexts('Fresh texts', fresh, 'sums'),
  ];
}

/** The tables that docs/suggestions.md shows. */
export function tablesOf({ title, flaggers, texts }: Measured): Table[] {
  const [suggestions, ...baselines] = flaggers;
  if (!suggestions) return [];
  const lexical = baselines.filter(({ spans }) => spans.precision > 0 || spans.recall > 0);
  return [
    findsTable(title, flaggers),
    familiesTable(title, [suggestions, ...lexical]),
    alarmsTable(title, flaggers),
    ...(texts.length > 0 ? [textsTable(title, texts)] : []),
  ];
}

/** Those tables, and one by rule for whoever mends rules. */
export function allTablesOf(measured: Measured): Table[] {
  const { title, rules } = measured;
  return [...tablesOf(measured), ...(rules.length > 0 ? [rulesTable(title, rules)] : [])];
}
