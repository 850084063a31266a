import type { AnnotatedText, FormatFile, FormatWriting } from '../annotated.ts';
import { wholeText } from '../files.ts';
import { type Findings, newFindings } from '../findings.ts';
import { offsetsOf } from '../offsets.ts';
import { movedSpans, withLineFeeds } from './lineEnds.ts';

/** Files of labels are called so for each task. */
const ENDINGS = { FLC: 'task-FLC', SI: 'task1-SI' } as const;
type Task = keyof typeof ENDINGS;

/** Ids are numbers in the corpus; those of ours begin where it has none. */
const FIRST_ID = 900_000_001;

/** Writes `article<ID>.txt` and `article<ID>.task-FLC.labels`: rows of id, label, start and end in code points. */
export function writePtcFlc(texts: readonly AnnotatedText[]): FormatWriting {
  return write(texts, 'FLC');
}

/** Writes `article<ID>.txt` and `article<ID>.task1-SI.labels`, which hold no labels: rows of id, start and end. */
export function writePtcSi(texts: readonly AnnotatedText[]): FormatWriting {
  return write(texts, 'SI');
}

function write(texts: readonly AnnotatedText[], task: Task): FormatWriting {
  const findings = newFindings();
  const ids = idsOf(texts, findings);
  const files = texts.flatMap((text, index): FormatFile[] => {
    const name = `article${ids[index]}`;
    const content = withLineFeeds(wholeText(text.text, name, findings));
    if (content !== text.text && text.text.includes('\r')) findings.loss('line-ends', name);
    if (text.lang !== '') findings.loss('language', name, text.lang);
    const annotations = movedSpans(text.text, text.annotations);
    const rows = rowsOf(ids[index] ?? '', { ...text, text: content, annotations }, task, findings);
    return [
      { name: `${name}.txt`, content },
      { name: `${name}.${ENDINGS[task]}.labels`, content: rows.map((row) => `${row}\n`).join('') },
    ];
  });
  return findings.writing(files);
}

function idsOf(texts: readonly AnnotatedText[], findings: Findings): string[] {
  const taken = new Set<string>();
  let next = FIRST_ID;
  const own = texts.map(({ name }) => {
    if (!/^\d{1,15}$/.test(name) || taken.has(name)) return null;
    taken.add(name);
    return name;
  });
  return texts.map(({ name }, index) => {
    const kept = own[index];
    if (kept) return kept;
    while (taken.has(`${next}`)) next += 1;
    taken.add(`${next}`);
    findings.loss('name-changed', `article${next}`, name);
    return `${next}`;
  });
}

function rowsOf(
  article: string,
  { text, annotations }: AnnotatedText,
  task: Task,
  findings: Findings,
): string[] {
  const offsets = offsetsOf(text);
  if (annotations.length > 0) findings.loss('ids-changed', `article${article}`, `${annotations.length}`);
  return annotations.flatMap(({ id, label, note, start, end }): string[] => {
    const where = `article${article}: ${id}`;
    const [from, to] = [offsets.toCodePoints(start), offsets.toCodePoints(end)];
    if (from === null || to === null || from >= to) {
      findings.loss('bad-span', where, `${start}–${end}`);
      return [];
    }
    if (note !== '') findings.loss('note', where, note);
    if (task === 'SI') {
      findings.loss('label', where, label);
      return [[article, from, to].join('\t')];
    }
    const word = labelCell(label);
    if (word !== label) findings.loss('label-changed', where, `${label} → ${word}`);
    return [[article, word, from, to].join('\t')];
  });
}

/** A label as a cell: in one line, without tabs, and never the “?” that stands for none. */
function labelCell(label: string): string {
  const word = label.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[\s\p{Cc}]+/gu, '_');
  return word === '' || word === '?' ? '_' : word;
}
