import type { Span } from '../../article/article.ts';
import { snapOut } from '../../article/boundaries.ts';
import type { AnnotatedText, FormatFile } from '../annotated.ts';
import { fileNames, wholeText } from '../files.ts';
import { BYTE_ORDER_MARK } from '../fileText.ts';
import type { Findings } from '../findings.ts';
import { type Offsets, offsetsOf } from '../offsets.ts';

/** Units of the text before and after a quote that are written beside it. */
const CONTEXT = 32;

/** A text as it is written beside the annotations that point into it. */
export interface NamedText {
  readonly fileName: string;
  readonly text: string;
  readonly lang: string;
  readonly offsets: Offsets;
  readonly annotations: AnnotatedText['annotations'];
}

/** Texts with names for their files; annotations that are no span of theirs are left out and told. */
export function namedTexts(texts: readonly AnnotatedText[], findings: Findings): NamedText[] {
  const names = fileNames(texts, findings);
  return texts.map(({ lang, text, annotations }, index) => {
    const name = names[index] ?? '';
    const whole = wholeText(text, name, findings);
    const offsets = offsetsOf(whole);
    const sound = annotations.filter(({ id, start, end }) => {
      const [from, to] = [offsets.toCodePoints(start), offsets.toCodePoints(end)];
      const isSpan = from !== null && to !== null && from < to;
      if (!isSpan) findings.loss('bad-span', `${name}: ${id}`, `${start}–${end}`);
      return isSpan;
    });
    return { fileName: `${name}.txt`, text: whole, lang, offsets, annotations: sound };
  });
}

/** The file of a text. One that begins with a byte order mark of its own gets another before it, which readers drop. */
export function textFile({ fileName, text }: NamedText): FormatFile {
  return { name: fileName, content: text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text };
}

/** A TextQuoteSelector of a span. */
export function quoteSelector(text: string, { start, end }: Span): Readonly<Record<string, string>> {
  const before = snapOut(text, { start: start - CONTEXT, end: start }).start;
  const after = snapOut(text, { start: end, end: end + CONTEXT }).end;
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(before, start),
    suffix: text.slice(end, after),
  };
}
