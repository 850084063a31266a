import type { FormatFile } from './annotated.ts';
import { isTextFile } from './files.ts';
import { fileText, withoutMark } from './fileText.ts';
import { newFindings } from './findings.ts';
import type { ReadFormat } from './formats.ts';
import { field, listOf } from './pointing/json.ts';
import { looksLikeRows } from './ptc/rows.ts';
import { typesOf } from './webAnnotation/items.ts';

/** The format of some files by what stands in them, or `null` where nothing tells or they tell different things. */
export function recogniseFormat(files: readonly FormatFile[]): ReadFormat | null {
  const found = new Set(files.flatMap((file) => formatOf(file) ?? []));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** The format of one file; a text alone tells none. */
function formatOf(file: FormatFile): ReadFormat | null {
  const text = withoutMark(fileText(file, newFindings()) ?? '').trim();
  if (looksLikeRows(text)) return 'ptc';
  if (text.startsWith('#FORMAT=WebAnno TSV')) return 'webanno';
  if (isTextFile(file)) return null;
  if (text.startsWith('{') || text.startsWith('[')) return jsonFormat(text);
  if (/\.(?:ann|a1|a2)$/i.test(file.name) || /^T\d+\t\S+ \d+ \d+/m.test(text)) return 'brat';
  return /\.labels$/i.test(file.name) ? 'ptc' : null;
}

function jsonFormat(text: string): ReadFormat | null {
  const value = parsed(text);
  // A line of its own for each text is JSON line by line, and none as a whole.
  if (value === undefined)
    return isExample(parsed(text.slice(0, text.search(/[\r\n]|$/)))) ? 'doccano' : null;
  if (field(value, '%FEATURE_STRUCTURES', '%TYPES', '%VIEWS', '_views') !== undefined) return 'uima-cas';
  if (isExample(Array.isArray(value) ? value[0] : value)) return 'doccano';
  const lists = ['rows', 'annotations'].map((name) => field(value, name)).filter(Array.isArray);
  if (lists.length > 0) return 'hypothesis';
  const first = listOf(Array.isArray(value) ? value : (field(value, 'items', '@graph') ?? value))[0];
  if (typeof field(first, 'uri') === 'string') return 'hypothesis';
  const types = new Set([...typesOf(value), ...typesOf(first)]);
  const isWeb = ['Annotation', 'AnnotationPage', 'AnnotationCollection'].some((type) => types.has(type));
  const points = field(first, 'target') !== undefined || `${field(value, '@context')}`.includes('anno');
  return isWeb || points ? 'w3c' : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value is a text of doccano's: the text stands beside its labels, or beside nothing that others have. */
function isExample(value: unknown): boolean {
  if (typeof field(value, 'text', 'data') !== 'string') return false;
  if (['label', 'labels', 'entities'].some((name) => Array.isArray(field(value, name)))) return true;
  return ['uri', 'target', 'rows'].every((name) => field(value, name) === undefined);
}
