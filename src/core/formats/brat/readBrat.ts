import type { Span } from '../../article/article.ts';
import type { AnnotatedText, Annotation, FormatFile, FormatReading } from '../annotated.ts';
import { fileName, isTextFile, stem } from '../files.ts';
import { fileText } from '../fileText.ts';
import { type Findings, newFindings } from '../findings.ts';
import { liesOnItsWords, likelyCounting, wordsAt } from './countings.ts';
import { type BoundLine, type NoteLine, readLine } from './lines.ts';

/** Files of a brat folder that are about the tool, not about a text. */
const SETTINGS = /\.(?:conf|config|json|md|html?)$/i;

/**
 * Reads brat standoff: texts `NAME.txt` with their annotations in `NAME.ann` (or `.a1` and `.a2`). A text without such
 * a file has no annotations; one text and one file of annotations belong together whatever they are called. Offsets
 * are code points of the .txt; see `likelyCounting`. Each annotation must lie on the words that its line repeats.
 */
export function readBrat(files: readonly FormatFile[]): FormatReading {
  const findings = newFindings();
  const texts = files.filter(isTextFile);
  const others = files.filter((file) => !isTextFile(file));
  const annotations = others.filter(({ name }) => !SETTINGS.test(name));
  for (const { name } of others) if (SETTINGS.test(name)) findings.loss('file-ignored', name);

  const [only] = texts;
  const stems = new Set(annotations.map(({ name }) => stem(name)));
  const alone = texts.length === 1 && stems.size === 1 ? only : undefined;
  const byStem = new Map(texts.map((file) => [stem(file.name), file]));
  for (const file of annotations) {
    if (!alone && !byStem.has(stem(file.name))) {
      findings.problem('missing-text', file.name, `${stem(fileName(file))}.txt`, listed(texts));
    }
  }
  const read = texts.flatMap((file): AnnotatedText[] => {
    const own = annotations.filter(({ name }) => alone || stem(name) === stem(file.name));
    const text = fileText(file, findings);
    const lines = own.flatMap((one) => readLines(one, findings));
    return text === null ? [] : [joined(file, text, lines, findings)];
  });
  if (texts.length === 0 && annotations.length === 0) findings.problem('no-files', '', '.txt, .ann', '');
  return findings.reading(read);
}

function listed(texts: readonly FormatFile[]): string {
  return texts.map(fileName).join(', ');
}

type Placed = { readonly where: string } & (BoundLine | NoteLine);

function readLines(file: FormatFile, findings: Findings): Placed[] {
  const content = fileText(file, findings);
  const lines = (content ?? '').replace(/^\uFEFF/u, '').split('\n');
  return lines.flatMap((raw, index) => {
    const content = raw.replace(/\r$/, '');
    if (content.trim() === '') return [];
    const where = `${fileName(file)}:${index + 1}`;
    const line = readLine(content);
    if (line === null) {
      findings.problem('not-a-line', where, 'T1⇥LABEL 0 5⇥words', content);
      return [];
    }
    if (line.kind !== 'other') return [{ where, ...line }];
    findings.loss(line.code, where, content);
    return [];
  });
}

function joined(
  file: FormatFile,
  source: string,
  lines: readonly Placed[],
  findings: Findings,
): AnnotatedText {
  const bound = lines.filter((line): line is BoundLine & { where: string } => line.kind === 'bound');
  const counting = likelyCounting(source, bound);
  const notes = notesOf(lines, new Set(bound.map(({ id }) => id)), findings);
  const seen = new Set<string>();
  const annotations = bound.flatMap((line): Annotation[] => {
    const { id, label, where, fragments } = line;
    if (seen.has(id)) findings.problem('duplicate-id', where, 'an id once', id);
    seen.add(id);
    const wrong = fragments.find(
      ({ start, end }) => start > end || counting.toUnits(start) === null || counting.toUnits(end) === null,
    );
    if (wrong) {
      findings.problem('bad-span', where, `0–${counting.length}`, `${wrong.start}–${wrong.end}`);
      return [];
    }
    if (!liesOnItsWords(counting, line)) {
      const found = fragments.map((fragment) => wordsAt(counting, fragment)).join(' … ');
      findings.problem('other-words', where, line.words, found);
      return [];
    }
    const units = fragments.map((one) => ({
      start: counting.toUnits(one.start) ?? 0,
      end: counting.toUnits(one.end) ?? 0,
    }));
    if (!isOneSpan(counting.text, units)) {
      findings.loss('discontinuous-span', where, `${label}: ${line.words}`);
      return [];
    }
    const [start, end] = [units[0]?.start ?? 0, units.at(-1)?.end ?? 0];
    if (start === end) {
      findings.loss('empty-span', where, label);
      return [];
    }
    return [{ id, label, note: notes.get(id) ?? '', start, end }];
  });
  return { name: stem(fileName(file)), lang: '', text: counting.text, annotations };
}

/** Whether only white space parts the fragments: brat parts a span where a line ends. */
function isOneSpan(text: string, fragments: readonly Span[]): boolean {
  return fragments.every(({ start }, index) => {
    const before = fragments[index - 1];
    return !before || (before.end <= start && text.slice(before.end, start).trim() === '');
  });
}

/** The notes on text-bound annotations by their ids; those on anything else are lost. */
function notesOf(
  lines: readonly Placed[],
  ids: ReadonlySet<string>,
  findings: Findings,
): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const line of lines) {
    if (line.kind !== 'note') continue;
    const { about, note, where } = line;
    if (!ids.has(about)) findings.loss('note-elsewhere', where, note);
    else notes.set(about, notes.has(about) ? `${notes.get(about)}\n${note}` : note);
  }
  return notes;
}
