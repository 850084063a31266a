import { isRecord } from '../../attempt/reading.ts';
import type { FormatFile, FormatReading } from '../annotated.ts';
import { fileName, isTextFile } from '../files.ts';
import { type Findings, newFindings } from '../findings.ts';
import { field, listOf, readJsonFile, shown, textOf } from '../pointing/json.ts';
import { type Pointing, placePointings } from '../pointing/pointed.ts';
import { readSelection } from '../pointing/selection.ts';
import { chosenLabel } from '../webAnnotation/bodies.ts';

/** What a row says beside its words, which we have no place for. */
const BESIDE = ['user', 'created', 'updated', 'group'];

/**
 * Reads annotations of Hypothesis as its API gives them (`{total, rows}`, a list of rows, one row) or as its client
 * exports them (`{annotations}`), with the text of the page in a file whose name ends in .txt. Positions count UTF-16
 * units of the page, which are seldom those of the text, so the quote with its surroundings decides. The first tag is
 * the label, the text the note. Replies, notes on the whole page and annotations of other pages are losses.
 */
export function readHypothesis(files: readonly FormatFile[]): FormatReading {
  const findings = newFindings();
  const beside = new Set<string>();
  const pointings = files
    .filter((file) => !isTextFile(file))
    .flatMap((file) => {
      const value = readJsonFile(file, findings);
      if (value === undefined) return [];
      return rowsIn(value, fileName(file), findings).flatMap(({ row, where }) => {
        for (const name of BESIDE) if (field(row, name) !== undefined) beside.add(name);
        return pointingOf(row, where, findings);
      });
    });
  if (files.every(isTextFile)) findings.problem('no-files', '', '.json', files.map(fileName).join(', '));
  if (beside.size > 0) findings.loss('metadata', '', [...beside].join(', '));
  return findings.reading(placePointings(pointings, files, { counts: 'units', everyPlace: false }, findings));
}

interface Row {
  readonly row: Readonly<Record<string, unknown>>;
  readonly where: string;
}

function rowsIn(value: unknown, file: string, findings: Findings): Row[] {
  const lists = ['rows', 'annotations', 'replies'].filter((name) => Array.isArray(field(value, name)));
  const found = Array.isArray(value)
    ? [{ list: value, at: file }]
    : lists.map((name) => ({ list: listOf(field(value, name)), at: `${file}.${name}` }));
  if (found.length === 0) found.push({ list: [value], at: file });
  return found.flatMap(({ list, at }) =>
    list.flatMap((row, index): Row[] => {
      const where = `${at}[${index}]`;
      if (isRecord(row) && (field(row, 'target') !== undefined || field(row, 'uri') !== undefined)) {
        return [{ row, where }];
      }
      findings.problem('not-an-annotation', where, '"uri", "target"', shown(row));
      return [];
    }),
  );
}

function pointingOf(row: Row['row'], where: string, findings: Findings): Pointing[] {
  const note = textOf(field(row, 'text')) ?? '';
  if (listOf(field(row, 'references')).length > 0) {
    findings.loss('reply', where, note);
    return [];
  }
  const targets = listOf(field(row, 'target'));
  if (targets.length > 1) {
    findings.loss('several-targets', where, note);
    return [];
  }
  const [target] = targets;
  const selectors = listOf(field(target, 'selector'));
  if (selectors.length === 0) {
    findings.loss('whole-target', where, note);
    return [];
  }
  const selection = readSelection(selectors, `${where}.target[0].selector`, findings);
  if (!selection) return [];
  const tags = listOf(field(row, 'tags')).flatMap((tag) => textOf(tag) ?? []);
  const source = textOf(field(row, 'uri')) ?? textOf(field(target, 'source')) ?? '';
  const label = chosenLabel(tags, where, findings);
  return [{ id: textOf(field(row, 'id')) ?? where, where, label, note, source, lang: '', selection }];
}
