import { LIMITS } from '../../core/gradebook/collecting/collected.ts';
import { takeIn } from '../../core/gradebook/collecting/intake.ts';
import { EMPTY_GRADEBOOK, type Gradebook } from '../../core/gradebook/gradebook.ts';
import { markingDesk } from '../../core/gradebook/marking/markingDesk.ts';
import { addRoster, readRoster } from '../../core/gradebook/people/roster.ts';
import { restore } from '../../core/gradebook/saving/restore.ts';
import { readGradebook } from '../../core/gradebook/saving/savedGradebook.ts';
import {
  type CsvRow,
  canvasRows,
  leftOutOfMoodle,
  moodleRows,
  plainRows,
} from '../../core/gradebook/table/gradeRows.ts';
import type { Counts } from '../../core/gradebook/table/rounds.ts';
import { type Table, tableOf } from '../../core/gradebook/table/table.ts';
import { readCsv, writeCsv } from '../../csv/csv.ts';
import { DUPLICATE, leftOutOfMoodleSentence, rosterProblemSentence } from '../../messages/gradebook.ts';
import { visible } from '../../messages/visible.ts';
import { Failure, UsageError } from '../failure.ts';
import { givenPasscode, PASSCODE_OPTION } from '../passcode.ts';
import { readBytes, readInput } from '../readInput.ts';
import type { Verb } from '../verb.ts';
import { collectFiles, type FileTrouble, unmarkedTroubles } from './collectFiles.ts';
import { type NamedKey, namedKey, openedKeys, packsOf } from './quizzesAtHand.ts';
import { tableJson, tableText } from './told.ts';

const FORMATS: Readonly<Record<string, (table: Table) => CsvRow[]>> = {
  plain: plainRows,
  canvas: canvasRows,
  moodle: moodleRows,
};
const COUNTS: readonly Counts[] = ['best', 'last', 'first'];

/** Marks collected results as the gradebook does, with the same code. */
export const results: Verb = {
  usage:
    'results FILES… [--key SLUG|FOLDER|FILE] [--passcode-file FILE] [--csv] [--format plain|canvas|moodle] [--roster FILE] [--gradebook FILE] [--counts best|last|first]',
  summary: [
    'Mark results (files, codes in texts and mails, zips of them) as the gradebook does. --key names a quiz, the',
    '      folder of its pack, an assignment file or the one-file page of an assignment; without it each result is',
    '      marked by its own pack. Scores are made anew from the flags: what stands in a file counts for nothing.',
  ].join('\n'),
  options: {
    key: { type: 'string' },
    csv: { type: 'boolean' },
    format: { type: 'string' },
    roster: { type: 'string' },
    gradebook: { type: 'string' },
    counts: { type: 'string' },
    ...PASSCODE_OPTION,
  },
  arity: [1, Number.POSITIVE_INFINITY],
  async run({ args, values, switches, quizzes, note }) {
    const { key, format, counts = 'best' } = values;
    const rowsOf = FORMATS[format ?? 'plain'];
    if (!rowsOf) throw new UsageError(`--format must be one of ${Object.keys(FORMATS).join(', ')}.`);
    const counting = COUNTS.find((known) => known === counts);
    if (!counting) throw new UsageError(`--counts must be one of ${COUNTS.join(', ')}.`);
    const named = key === undefined ? null : await namedKey(key, quizzes);
    const passcode = await givenPasscode(values['passcode-file']);

    const problems: string[] = [];
    let gradebook = await knownGradebook(values['gradebook'], named);
    if (values['roster'] !== undefined) {
      const roster = readRoster(readCsv((await readInput(values['roster'])).text));
      problems.push(...roster.problems.map(rosterProblemSentence));
      gradebook = addRoster(gradebook, roster.people);
    }
    const { collected, troubles } = await collectFiles(args, Date.now());
    const intake = takeIn(gradebook, collected);
    gradebook = intake.gradebook;

    const packs = await packsOf(new Set(gradebook.handIns.map(({ result }) => result.quiz)), quizzes, named);
    const sealed = gradebook.assignments
      .flatMap((record) => record.sealed ?? [])
      .filter(({ quiz }) => !packs.has(quiz));
    const opened = await openedKeys(sealed, passcode);
    const desk = markingDesk(gradebook, {
      quizOf: (slug) => packs.get(slug) ?? null,
      opened: (one) => opened.get(one) ?? null,
    });
    const table = tableOf(gradebook, {
      counts: counting,
      marking: desk.mark,
      assignments: desk.assignments,
      titleOf: (slug) => packs.get(slug)?.title,
    });

    const all: FileTrouble[] = [...troubles, ...unmarkedTroubles(gradebook, desk)];
    const duplicates = intake.duplicates.map(({ from, handIn }) => ({ from, receipt: handIn.id }));
    for (const { from, message } of all) note(`${visible(from)}: ${message}`);
    for (const { from, receipt } of duplicates) note(`${visible(from)}: ${DUPLICATE} (${receipt})`);
    for (const problem of problems) note(`${visible(values['roster'] ?? '')}: ${problem}`);
    if (format === 'moodle') {
      const without = leftOutOfMoodle(table).map(({ name }) => visible(name));
      if (without.length > 0) note(leftOutOfMoodleSentence(without));
    }
    const isCsv = switches.has('csv') || format !== undefined;
    return {
      json: { ...tableJson(table), troubles: all, duplicates, roster: problems },
      text: isCsv ? writeCsv(rowsOf(table), { mark: false }) : tableText(table),
      status: all.length + problems.length > 0 ? 1 : 0,
    };
  },
};

/** What is known before any result is read: the assignment that `--key` names, and a saved gradebook. */
async function knownGradebook(file: string | undefined, named: NamedKey | null): Promise<Gradebook> {
  const known = named?.kind === 'assignment' ? restore(EMPTY_GRADEBOOK, named.record) : EMPTY_GRADEBOOK;
  if (file === undefined) return known;
  const bytes = await readBytes(file, file, LIMITS.file);
  const read = readGradebook(parsed(new TextDecoder().decode(bytes)));
  if (!read) throw new Failure(`${visible(file)} is no saved gradebook.`);
  if ('code' in read) throw new Failure(`${visible(file)} was saved by a newer version of Slantwise.`);
  return restore(known, read.gradebook);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
