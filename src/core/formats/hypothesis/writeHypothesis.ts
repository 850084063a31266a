import type { AnnotatedText, FormatWriting } from '../annotated.ts';
import { wholeText } from '../files.ts';
import { newFindings } from '../findings.ts';
import { namedTexts, quoteSelector, textFile } from '../pointing/write.ts';

/**
 * Writes `annotations.json` as the API of Hypothesis gives the rows of a search, and a .txt of each text, which the rows
 * name as their uri: the label as a tag, the note as the text, positions in UTF-16 units, and the quote. A row says no
 * language. To post rows to Hypothesis, put the address of the page into `uri` and `source`.
 */
export function writeHypothesis(texts: readonly AnnotatedText[]): FormatWriting {
  const findings = newFindings();
  const named = namedTexts(texts, findings);
  const rows = named.flatMap(({ fileName, text, lang, annotations }) => {
    if (lang !== '') findings.loss('language', fileName, lang);
    return annotations.map(({ id, label, note, start, end }) => {
      const whole = (words: string) => wholeText(words, `${fileName}: ${id}`, findings);
      const uri = encodeURIComponent(fileName);
      const selector = [{ type: 'TextPositionSelector', start, end }, quoteSelector(text, { start, end })];
      return {
        id: whole(id),
        uri,
        text: whole(note),
        tags: [whole(label)],
        target: [{ source: uri, selector }],
      };
    });
  });
  const content = `${JSON.stringify({ total: rows.length, rows }, null, 2)}\n`;
  return findings.writing([{ name: 'annotations.json', content }, ...named.map(textFile)]);
}
