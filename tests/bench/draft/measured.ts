import path from 'node:path';
import type { Table } from '../table.ts';
import { type Figures, figuresOf, flagTexts } from './figures/figures.ts';
import { FLAGGERS, SUGGESTIONS } from './flaggers/flaggers.ts';
import { type RuleTally, rulesTable, tallyRules } from './tables/rules.ts';
import { alarmsTable, familiesTable, findsTable, textsTable } from './tables/tables.ts';
import type { MarkedText } from './texts/markedText.ts';
import { readPackTexts } from './texts/packTexts.ts';
import { readUnseenTexts } from './texts/unseenTexts.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
export const QUIZZES = path.join(ROOT, 'quizzes');
/** Where the tables are shown. */
export const DOCUMENT = path.join(ROOT, 'docs/suggestions.md');

/** What was measured on some texts. */
export interface Measured {
  readonly title: string;
  /** The suggestions first, then the baselines. */
  readonly flaggers: readonly Figures[];
  /** The suggestions in each text. */
  readonly texts: readonly Figures[];
  readonly rules: readonly RuleTally[];
}

/** Flags the texts in every way and counts what became of it. */
export function measureTexts(title: string, texts: readonly MarkedText[]): Measured {
  const suggested = flagTexts(texts, SUGGESTIONS);
  return {
    title,
    flaggers: FLAGGERS.map((flagger) =>
      figuresOf(flagger.name, flagger === SUGGESTIONS ? suggested : flagTexts(texts, flagger)),
    ),
    texts: suggested.map((text) => figuresOf(text.name, [text])),
    rules: tallyRules(suggested),
  };
}

/** What anybody who has the project can measure: no text that is somebody else's is needed. */
export async function measureEverywhere(): Promise<Measured[]> {
  const [{ packs }, unseen] = await Promise.all([readPackTexts(QUIZZES), readUnseenTexts()]);
  return [measureTexts('Packs', packs), measureTexts('Unseen texts', unseen)];
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
    textsTable(title, texts),
  ];
}

/** Those tables, and one by rule for whoever mends rules. */
export function allTablesOf(measured: Measured): Table[] {
  return [...tablesOf(measured), rulesTable(measured.title, measured.rules)];
}
