import { groupBy } from '../../scoring/groupBy.ts';
import type { AnnotatedText, Annotation, FormatFile, FormatReading } from '../annotated.ts';
import { fileName, isTextFile, stem } from '../files.ts';
import { fileText } from '../fileText.ts';
import { type Findings, newFindings } from '../findings.ts';
import { offsetsOf } from '../offsets.ts';
import { withLineFeeds } from './lineEnds.ts';
import { type LabelRow, looksLikeRows, readRows } from './rows.ts';

/**
 * Reads the Propaganda Techniques Corpus: articles `article<ID>.txt` and rows of labels, of one article or of many, for
 * the tasks FLC and TC (with labels) and SI (without: their labels are empty). One article and rows of one id belong
 * together whatever the article is called. The corpus counts as its tools do, which read files with Python: code points
 * after each line end became one line feed, so the text is given with line feeds. An article without rows is clean;
 * rows of articles that are not given are lost, and a problem where no article with rows is given at all.
 */
export function readPtc(files: readonly FormatFile[]): FormatReading {
  const findings = newFindings();
  const rows: LabelRow[] = [];
  const articles: { id: string; name: string; text: string }[] = [];
  for (const file of files) {
    const content = fileText(file, findings);
    if (content === null) continue;
    const name = fileName(file);
    if (isTextFile(file) && !looksLikeRows(content)) {
      articles.push({ id: articleId(file), name, text: withLineFeeds(content) });
    } else rows.push(...readRows(content.replace(/^\uFEFF/u, ''), name, findings));
  }
  if (files.length === 0) findings.problem('no-files', '', '.txt, .labels', '');
  const rowsById = groupBy(rows, ({ article }) => article);
  const [only] = articles;
  const alone = articles.length === 1 && rowsById.size === 1 ? only : undefined;
  refuseTwins(articles, findings);
  const ids = new Set(articles.map(({ id }) => id));
  // Predictions and the labels of a part of the corpus are one file; who gives an article of it means that one.
  const someIsThere = [...rowsById.keys()].some((id) => ids.has(id));
  for (const [id, own] of rowsById) {
    const [first] = own;
    if (alone || ids.has(id)) continue;
    if (someIsThere) {
      findings.loss('other-source', `article${id}`, `${own.length}`);
      continue;
    }
    const found = articles.map(({ name }) => name).join(', ');
    findings.problem('missing-text', first?.where ?? '', `article${id}.txt`, found);
  }
  return findings.reading(
    articles.map(({ id, text }) => ({
      name: id,
      lang: '',
      text,
      annotations: annotationsOf(text, (alone ? rows : rowsById.get(id)) ?? [], findings),
    })),
  );
}

/** The digits of `article123.txt`; of another name all of it. */
function articleId(file: FormatFile): string {
  const name = stem(fileName(file));
  return /^article-?(\w+)$/i.exec(name)?.[1] ?? name;
}

function refuseTwins(
  articles: readonly { readonly id: string; readonly name: string }[],
  findings: Findings,
): void {
  const seen = new Set<string>();
  for (const { id, name } of articles) {
    if (seen.has(id)) findings.problem('duplicate-id', name, 'an id once', id);
    seen.add(id);
  }
}

function annotationsOf(
  text: string,
  rows: readonly LabelRow[],
  findings: Findings,
): AnnotatedText['annotations'] {
  const offsets = offsetsOf(text);
  return rows.flatMap(({ label, start, end, where }, index): Annotation[] => {
    const [from, to] = [offsets.toUnits(start), offsets.toUnits(end)];
    if (from === null || to === null || from >= to) {
      findings.problem('bad-span', where, `0–${offsets.codePoints}`, `${start}–${end}`);
      return [];
    }
    return [{ id: `R${index + 1}`, label, note: '', start: from, end: to }];
  });
}
