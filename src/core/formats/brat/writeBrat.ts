import type { Span } from '../../article/article.ts';
import type { AnnotatedText, FormatFile, FormatWriting } from '../annotated.ts';
import { fileNames, wholeText } from '../files.ts';
import { type Findings, newFindings } from '../findings.ts';
import { offsetsOf } from '../offsets.ts';
import { onOneLine } from './lines.ts';

const OWN_ID = /^T\d+$/;

/**
 * Writes brat standoff: `NAME.txt` and `NAME.ann` for each text, with offsets in code points. Notes become
 * AnnotatorNotes. brat knows no language, no line breaks in notes and at the ends of spans (one inside parts a span in two), no white space in labels, and ids as `T1`.
 */
export function writeBrat(texts: readonly AnnotatedText[]): FormatWriting {
  const findings = newFindings();
  const names = fileNames(texts, findings);
  const files = texts.flatMap((text, index): FormatFile[] => {
    const name = names[index] ?? '';
    if (text.lang !== '') findings.loss('language', name, text.lang);
    const content = wholeText(text.text, name, findings);
    const lines = linesOf({ ...text, text: content }, name, findings);
    return [
      { name: `${name}.txt`, content },
      { name: `${name}.ann`, content: lines.map((line) => `${line}\n`).join('') },
    ];
  });
  return findings.writing(files);
}

function linesOf({ text, annotations }: AnnotatedText, name: string, findings: Findings): string[] {
  const offsets = offsetsOf(text);
  const keepIds = annotations.every(({ id }) => OWN_ID.test(id));
  if (!keepIds) findings.loss('ids-changed', name, `${annotations.length}`);
  return annotations.flatMap(({ id, label, note, start, end }, index) => {
    const where = `${name}: ${id}`;
    const [from, to] = [offsets.toCodePoints(start), offsets.toCodePoints(end)];
    if (from === null || to === null || from >= to) {
      findings.loss('bad-span', where, `${start}–${end}`);
      return [];
    }
    const own = keepIds ? id : `T${index + 1}`;
    const word = labelWord(label);
    if (word !== label) findings.loss('label-changed', where, `${label} → ${word}`);
    const fragments = linesOfSpan(text, { start, end });
    if (fragments[0]?.start !== start || fragments.at(-1)?.end !== end) {
      findings.loss('span-trimmed', where);
    }
    const ranges = fragments.map(
      (one) => `${offsets.toCodePoints(one.start)} ${offsets.toCodePoints(one.end)}`,
    );
    const words = fragments.map((one) => onOneLine(text.slice(one.start, one.end)));
    const line = `${own}\t${word} ${ranges.join(';')}\t${words.join(' ')}`;
    if (note === '') return [line];
    const plain = onOneLine(wholeText(note, where, findings));
    if (plain !== note) findings.loss('note-changed', where);
    return [line, `#${index + 1}\tAnnotatorNotes ${own}\t${plain}`];
  });
}

/** The parts of a span on each line: brat cannot show a span with the end of a line in it. */
function linesOfSpan(text: string, span: Span): readonly Span[] {
  const parts = Array.from(text.slice(span.start, span.end).matchAll(/[^\r\n]+/gu), ({ 0: line, index }) => ({
    start: span.start + index,
    end: span.start + index + line.length,
  }));
  return parts.length === 0 ? [span] : parts;
}

/** A label as one word; brat shows what is no letter, digit, hyphen or underscore badly, but keeps it. */
function labelWord(label: string): string {
  const word = label.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[\s\p{Cc}]+/gu, '_');
  return word === '' ? '_' : word;
}
