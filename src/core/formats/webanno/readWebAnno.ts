import type { FormatFile, FormatReading } from '../annotated.ts';
import { fileName, isTextFile, stem } from '../files.ts';
import { fileText, withoutMark } from '../fileText.ts';
import { newFindings } from '../findings.ts';
import { documentOf } from './document.ts';
import { readTsv } from './lines.ts';
import { annotationsOf } from './spans.ts';

/**
 * Reads WebAnno TSV, versions 3.0 to 3.3 (WebAnno, INCEpTION): a text a file, put together of its sentences, with the
 * annotations of every layer of spans but DKPro Core's own analysis of language. Offsets are UTF-16 units. Relations,
 * chains and links are lost.
 */
export function readWebAnno(files: readonly FormatFile[]): FormatReading {
  const findings = newFindings();
  const read = files.filter((file) => !isTextFile(file) || isTsv(file));
  for (const file of files) if (!read.includes(file)) findings.loss('file-ignored', file.name);
  if (read.length === 0) findings.problem('no-files', '', '.tsv', files.map(fileName).join(', '));
  const texts = read.flatMap((file) => {
    const content = fileText(file, findings);
    const name = fileName(file);
    const tsv = content === null ? null : readTsv(withoutMark(content), name, findings);
    if (tsv === null) return [];
    const document = documentOf(tsv, findings);
    const annotations = annotationsOf(tsv, document, name, findings);
    return [{ name: stem(name), lang: '', text: document.text, annotations }];
  });
  return findings.reading(texts);
}

/** Whether a file that is called a text is none: INCEpTION's own files may be called anything. */
function isTsv(file: FormatFile): boolean {
  return withoutMark(fileText(file, newFindings()) ?? '').startsWith('#FORMAT=WebAnno TSV');
}
