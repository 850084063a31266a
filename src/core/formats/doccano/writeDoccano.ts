import type { AnnotatedText, FormatWriting } from '../annotated.ts';
import { type Findings, newFindings } from '../findings.ts';
import { type NamedText, namedTexts } from '../pointing/write.ts';
import { commentOf } from './comments.ts';

const FILE = 'annotations.jsonl';

/**
 * Writes `annotations.jsonl`, a text a line: its spans as `[start, end, label]` in code points, its name and language as
 * fields of their own (doccano keeps them as metadata), notes as comments that begin with the place and label of their
 * span. doccano gives spans ids of its own.
 */
export function writeDoccano(texts: readonly AnnotatedText[]): FormatWriting {
  const findings = newFindings();
  const lines = namedTexts(texts, findings).map((text) => lineOf(text, findings));
  return findings.writing([{ name: FILE, content: lines.map((line) => `${line}\n`).join('') }]);
}

function lineOf(text: NamedText, findings: Findings): string {
  const name = text.fileName.replace(/\.txt$/, '');
  const spans = text.annotations.map(({ start, end, label, note }) => ({
    start: text.offsets.toCodePoints(start) ?? 0,
    end: text.offsets.toCodePoints(end) ?? 0,
    label,
    note,
  }));
  if (spans.length > 0) findings.loss('ids-changed', name, `${spans.length}`);
  const counts = new Map<string, number>();
  const place = ({ start, end, label }: (typeof spans)[number]) => commentOf(start, end, label, '');
  for (const span of spans) counts.set(place(span), (counts.get(place(span)) ?? 0) + 1);
  // Of spans that are alike but for their notes, one without a note has an empty comment, which keeps its turn.
  const comments = spans.filter((span) => span.note !== '' || (counts.get(place(span)) ?? 0) > 1);
  const entry = {
    name,
    ...(text.lang === '' ? {} : { lang: text.lang }),
    text: text.text,
    label: spans.map(({ start, end, label }) => [start, end, label]),
    ...(comments.length === 0
      ? {}
      : { Comments: comments.map(({ start, end, label, note }) => commentOf(start, end, label, note)) }),
  };
  return JSON.stringify(entry);
}
