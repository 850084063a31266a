import type { Findings } from '../findings.ts';

/** A layer of annotations and the columns of its features, counted from the first after the words. */
export interface Layer {
  readonly kind: 'span' | 'relation' | 'chain';
  readonly name: string;
  readonly columns: readonly {
    readonly at: number;
    readonly name: string;
    readonly kind: 'feature' | 'link';
  }[];
}

/** A token, or a part of one. Offsets are as the file has them. */
export interface Row {
  readonly where: string;
  readonly begin: number;
  readonly end: number;
  readonly words: string;
  readonly cells: readonly string[];
}

export interface Sentence {
  readonly where: string;
  /** Its lines, escaped. */
  readonly lines: string[];
  readonly rows: Row[];
}

export interface Tsv {
  /** The second part of the version: 3 of 3.3. */
  readonly version: number;
  readonly layers: readonly Layer[];
  readonly sentences: readonly Sentence[];
}

const FORMAT = /^#FORMAT=WebAnno TSV 3\.(\d{1,3})\s*$/;
const LAYER_KINDS = { SP: 'span', RL: 'relation', CH: 'chain' } as const;
const LAYER = /^#T_(SP|RL|CH)=(.*)$/;
const TEXT = '#Text=';

/** The lines of a file of WebAnno TSV 3, with every line that is none of it as a problem. */
export function readTsv(text: string, file: string, findings: Findings): Tsv | null {
  const lines = text.split(/\r\n|\n|\r/);
  const version = FORMAT.exec(lines[0] ?? '')?.[1];
  if (version === undefined) {
    findings.problem('other-version', `${file}:1`, '#FORMAT=WebAnno TSV 3.3', lines[0] ?? '');
    return null;
  }
  const layers: Layer[] = [];
  const sentences: Sentence[] = [];
  let columns = 0;
  let sentence: Sentence | null = null;
  for (const [index, line] of lines.entries()) {
    const where = `${file}:${index + 1}`;
    if (index === 0) continue;
    const layer = sentences.length === 0 ? LAYER.exec(line) : null;
    if (layer) {
      const read = readLayer(layer[1] ?? '', layer[2] ?? '', columns);
      columns += read.columns.length;
      layers.push(read);
    } else if (line.startsWith(TEXT)) {
      if (sentence === null || sentence.rows.length > 0) {
        sentence = { where, lines: [], rows: [] };
        sentences.push(sentence);
      }
      sentence.lines.push(line.slice(TEXT.length));
    } else if (line.trim() === '') sentence = null;
    else if (line.startsWith('#')) findings.loss('comment-line', where, line);
    // Some programs write the line feeds of a text as they are. Whether this is text, the words of the tokens tell.
    else if (sentence?.rows.length === 0 && !line.includes('\t')) sentence.lines.push(line);
    else {
      const row = readRow(line, where, columns);
      if (row && sentence) sentence.rows.push(row);
      else findings.problem('not-a-token', where, expectedRow(columns, sentence !== null), line);
    }
  }
  return { version: Number(version), layers, sentences };
}

function readLayer(kind: string, declared: string, columns: number): Layer {
  const [name = '', ...fields] = declared.split('|');
  const named = fields.map((field) => field.trim()).filter((field) => field !== '');
  return {
    kind: kind === 'RL' || kind === 'CH' ? LAYER_KINDS[kind] : LAYER_KINDS.SP,
    name: name.trim(),
    // A layer without features has one column, which says where its annotations are.
    columns: (named.length === 0 ? [''] : named).map((field, index) => ({
      at: columns + index,
      name: field,
      // Links come in two columns: the roles, and the type that they lead to, whose name has a dot in it.
      kind: /^(?:ROLE_|BT_)/.test(field) || field.includes('.') ? 'link' : 'feature',
    })),
  };
}

function readRow(line: string, where: string, columns: number): Row | null {
  const [unit = '', offsets = '', words = '', ...cells] = line.split('\t');
  const found = /^(\d+)-(\d+)$/.exec(offsets);
  if (!/^\d+-\d+(?:\.\d+)*$/.test(unit) || !found || cells.length < columns) return null;
  return { where, begin: Number(found[1]), end: Number(found[2]), words, cells };
}

function expectedRow(columns: number, inSentence: boolean): string {
  return inSentence ? `1-1⇥0-5⇥words${'⇥_'.repeat(Math.min(columns, 20))}` : '#Text=…';
}
