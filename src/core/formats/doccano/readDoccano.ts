import { isRecord } from '../../attempt/reading.ts';
import type { AnnotatedText, FormatFile, FormatReading } from '../annotated.ts';
import { fileName, isTextFile, stem } from '../files.ts';
import { type Findings, newFindings } from '../findings.ts';
import { type Offsets, offsetsOf } from '../offsets.ts';
import { field, listOf, shown, textOf } from '../pointing/json.ts';
import { type PlacedSpan, withNotes } from './comments.ts';
import { type Line, readLines } from './lines.ts';

/** Fields that hold spans, by the version of doccano and by which way it exports. */
const SPANS = ['label', 'labels', 'entities', 'annotations', 'spans'];
/** Fields that this reader knows; all others are what somebody imported along with the text. */
const KNOWN = [
  ...SPANS,
  'cats',
  'id',
  'text',
  'data',
  'relations',
  'Comments',
  'comments',
  'name',
  'lang',
  'meta',
];
/** Fields of a span that this reader knows, where it is an object. */
const KNOWN_OF_SPAN = ['id', 'label', 'label_name', 'start', 'end', 'start_offset', 'end_offset'];
const LANG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/**
 * Reads doccano's JSONL: one text a line, with spans as `[start, end, label]` or as objects with `start_offset`,
 * `end_offset` and `label`; also its JSON, a list of the same. Offsets are code points. Labels of a whole text and
 * relations are lost; comments are notes where they begin as `writeDoccano` begins them.
 */
export function readDoccano(files: readonly FormatFile[]): FormatReading {
  const findings = newFindings();
  const read = files.filter((file) => !isTextFile(file));
  for (const file of files) if (isTextFile(file)) findings.loss('file-ignored', file.name);
  if (read.length === 0) findings.problem('no-files', '', '.jsonl', files.map(fileName).join(', '));
  const texts = read.flatMap((file) => {
    const lines = readLines(file, findings);
    return lines.flatMap((line) => {
      const name = lines.length === 1 ? stem(fileName(file)) : `${stem(fileName(file))}-${line.number}`;
      return textOfLine(line, name, findings) ?? [];
    });
  });
  return findings.reading(texts);
}

function textOfLine({ value, where }: Line, fallback: string, findings: Findings): AnnotatedText | null {
  const text = textOf(field(value, 'text', 'data'));
  if (!isRecord(value) || text === null) {
    findings.problem('missing-field', where, 'text', shown(value));
    return null;
  }
  const offsets = offsetsOf(text);
  const spans = SPANS.flatMap((name) =>
    listOf(field(value, name)).flatMap(
      (span, index) => spanOf(span, `${where}: ${name}[${index}]`, offsets, findings) ?? [],
    ),
  );
  const relations = listOf(field(value, 'relations')).length;
  if (relations > 0) findings.loss('relation', where, `${relations}`);
  for (const label of listOf(field(value, 'cats'))) findings.loss('document-label', where, shown(label));
  const beside = new Set(saidBeside({ ...metaOf(value), ...value }, KNOWN));
  for (const span of SPANS.flatMap((name) => listOf(field(value, name)))) {
    if (isRecord(span)) for (const name of saidBeside(span, KNOWN_OF_SPAN)) beside.add(name);
  }
  if (beside.size > 0) findings.loss('metadata', where, [...beside].join(', '));
  const comments = listOf(field(value, 'Comments', 'comments')).map((one) => textOf(one) ?? shown(one));
  const lang = textOf(field(value, 'lang') ?? field(metaOf(value), 'lang')) ?? '';
  const name = textOf(field(value, 'name') ?? field(metaOf(value), 'name')) ?? '';
  const annotations = withNotes(uniqueIds(spans), comments, where, findings);
  return { name: name === '' ? fallback : name, lang: LANG.test(lang) ? lang : '', text, annotations };
}

/** The fields that say something and are not known. */
function saidBeside(value: Readonly<Record<string, unknown>>, known: readonly string[]): string[] {
  return Object.entries(value).flatMap(([name, one]) =>
    !known.includes(name) && listOf(one).length > 0 && one !== '' ? [name] : [],
  );
}

/** What older versions kept apart from the fields of their own. */
function metaOf(value: unknown): Readonly<Record<string, unknown>> {
  const meta = field(value, 'meta');
  return isRecord(meta) ? meta : {};
}

function spanOf(value: unknown, where: string, offsets: Offsets, findings: Findings): PlacedSpan | null {
  if (typeof value === 'string' || typeof value === 'number') {
    findings.loss('document-label', where, `${value}`);
    return null;
  }
  const [start, end, given] = Array.isArray(value)
    ? value
    : [field(value, 'start_offset', 'start'), field(value, 'end_offset', 'end'), labelOf(value)];
  if (!Array.isArray(value) && start === undefined && end === undefined && given !== undefined) {
    findings.loss('document-label', where, shown(given));
    return null;
  }
  const label = typeof given === 'number' ? `${given}` : (textOf(given) ?? (given === null ? '' : null));
  if (typeof start !== 'number' || typeof end !== 'number' || label === null) {
    findings.problem('not-an-annotation', where, '[0, 5, "LABEL"]', spanShown(value));
    return null;
  }
  const [from, to] = [offsets.toUnits(start), offsets.toUnits(end)];
  if (from === null || to === null || from > to) {
    findings.problem('bad-span', where, `0–${offsets.codePoints}`, `${start}–${end}`);
    return null;
  }
  if (from === to) {
    findings.loss('empty-span', where, label);
    return null;
  }
  const own = field(value, 'id');
  const id = typeof own === 'string' || typeof own === 'number' ? `${own}` : '';
  return { start, end, annotation: { id, label, note: '', start: from, end: to } };
}

/** Version 1.0 gave the number of a label with its name beside it. */
function labelOf(value: unknown): unknown {
  return field(value, 'label_name') ?? field(value, 'label');
}

function spanShown(value: unknown): string {
  return Array.isArray(value) ? `[${value.slice(0, 5).map(shown).join(', ')}]` : shown(value);
}

function uniqueIds(spans: readonly PlacedSpan[]): PlacedSpan[] {
  const ids = new Set(spans.map(({ annotation }) => annotation.id));
  const unique = ids.size === spans.length && !ids.has('');
  return spans.map((span, index) =>
    unique ? span : { ...span, annotation: { ...span.annotation, id: `S${index + 1}` } },
  );
}
