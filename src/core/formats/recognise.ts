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
  if (isTextFile(file)) return null;
  if (text.startsWith('{') || text.startsWith('[')) return jsonFormat(text);
  if (/\.(?:ann|a1|a2)$/i.test(file.name) || /^T\d+\t\S+ \d+ \d+/m.test(text)) return 'brat';
  return /\.labels$/i.test(file.name) ? 'ptc' : null;
}

function jsonFormat(text: string): ReadFormat | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const lists = ['rows', 'annotations'].map((name) => field(value, name)).filter(Array.isArray);
  if (lists.length > 0) return 'hypothesis';
  const first = listOf(Array.isArray(value) ? value : (field(value, 'items', '@graph') ?? value))[0];
  if (typeof field(first, 'uri') === 'string') return 'hypothesis';
  const types = new Set([...typesOf(value), ...typesOf(first)]);
  const isWeb = ['Annotation', 'AnnotationPage', 'AnnotationCollection'].some((type) => types.has(type));
  const points = field(first, 'target') !== undefined || `${field(value, '@context')}`.includes('anno');
  return isWeb || points ? 'w3c' : null;
}
