import { fold } from '../../anchoring/fold.ts';
import { locate } from '../../anchoring/locate.ts';
import { isRecord, readCount, readText } from '../../attempt/reading.ts';
import { textFingerprint } from '../../attempt/textFingerprint.ts';
import type { AuthoredQuiz, Mark } from '../authoredQuiz.ts';
import type { TextInLanguage } from '../quotable.ts';
import { LONGEST_TEXT } from '../reading/limits.ts';
import { readMarks } from '../reading/readMarks.ts';
import { inOrder } from '../reanchor.ts';

/** What a second annotator sent back, put on our text. */
export interface Annotations {
  /** May be empty. */
  readonly annotator: string;
  /** What they call the quiz. */
  readonly title: string;
  /** In order of position. */
  readonly marks: readonly Mark[];
  /** Marks whose words are not in our text. */
  readonly adrift: readonly Mark[];
  /** Whether they worked on our text as it stands: the offsets are theirs, else the words were looked for. */
  readonly sameText: boolean;
}

/** Why a file holds no annotations that can be taken in. */
export type AnnotationsTrouble =
  | { readonly code: 'not-json' | 'not-annotations' }
  | { readonly code: 'newer-version'; readonly version: number }
  /** Places of marks in the file, counted from 1, that cannot be read; then nothing is taken in. */
  | { readonly code: 'damaged'; readonly marks: readonly number[] }
  /** Of no mark are the words in our text. */
  | { readonly code: 'other-text'; readonly title: string };

const FORMAT = 'slantwise-annotations';

/** The file that a second annotator sends back: what they marked, in which text. */
export function writeAnnotations(quiz: AuthoredQuiz, article: TextInLanguage): string {
  const { slug, about, annotator, marks } = quiz;
  const text = textFingerprint(article.text);
  const file = { format: FORMAT, version: 1, slug, title: about.title, annotator, text, marks };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file that claims to hold annotations of an article; nothing in it is trusted. */
export function readAnnotations(
  json: string,
  article: TextInLanguage,
): Annotations | { readonly trouble: AnnotationsTrouble } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { trouble: { code: 'not-json' } };
  }
  const version = isRecord(value) && value['format'] === FORMAT ? readCount(value['version']) : null;
  if (!isRecord(value) || version === null) return { trouble: { code: 'not-annotations' } };
  if (version > 1) return { trouble: { code: 'newer-version', version } };
  const read = readMarks(value['marks']);
  if (!read) return { trouble: { code: 'damaged', marks: [] } };
  if (read.unreadable.length > 0) {
    return { trouble: { code: 'damaged', marks: read.unreadable.map((index) => index + 1) } };
  }
  const title = readText(value['title'], LONGEST_TEXT) ?? '';
  const sameText = value['text'] === textFingerprint(article.text);
  const { marks, adrift } = onText(read.marks, article.text);
  if (marks.length === 0 && adrift.length > 0) return { trouble: { code: 'other-text', title } };
  return { annotator: readText(value['annotator'], LONGEST_TEXT) ?? '', title, marks, adrift, sameText };
}

/** Marks where they lie on their words; others at the nearest place with the same words. */
function onText(marks: readonly Mark[], text: string): Pick<Annotations, 'marks' | 'adrift'> {
  const folded = fold(text);
  const placed: Mark[] = [];
  const adrift: Mark[] = [];
  for (const mark of marks) {
    const { start, end, quote } = mark;
    if (quote !== '' && text.slice(start, end) === quote) {
      placed.push(mark);
      continue;
    }
    const [nearest] = locate(folded, { quote }).sort(
      (a, b) => Math.abs(a.start - start) - Math.abs(b.start - start),
    );
    if (!nearest) adrift.push(mark);
    else placed.push({ ...mark, ...nearest, quote: text.slice(nearest.start, nearest.end) });
  }
  return { marks: inOrder(placed), adrift };
}
