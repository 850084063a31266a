import type { Span } from '../../article/article.ts';
import type { AnnotatedText, Annotation, FormatFile, FormatWriting } from '../annotated.ts';
import { wholeText } from '../files.ts';
import { type Findings, newFindings } from '../findings.ts';
import { type NamedText, namedTexts } from '../pointing/write.ts';
import { escapeText, escapeValue } from './escapes.ts';
import { NO_ANNOTATION, NO_VALUE } from './spans.ts';
import { sentencesOf, tokensOf, tokensUnder } from './units.ts';

/** INCEpTION has this layer with this feature in every new project; a layer must have a feature `note` to take notes. */
const LAYER = '#T_SP=custom.Span|label';

/** A token or a part of one, and which annotations lie on it. */
interface Unit extends Span {
  readonly annotations: number[];
}

/**
 * Writes WebAnno TSV 3.3, `NAME.tsv` for each text, with a layer `custom.Span` whose features are `label` and, where there
 * are notes, `note`. The format knows no language and no ids, and its spans begin and end at words.
 */
export function writeWebAnno(texts: readonly AnnotatedText[]): FormatWriting {
  const findings = newFindings();
  const files = namedTexts(texts, findings).map((text): FormatFile => {
    const name = text.fileName.replace(/\.txt$/, '');
    if (text.lang !== '') findings.loss('language', name, text.lang);
    if (text.annotations.length > 0) findings.loss('ids-changed', name, `${text.annotations.length}`);
    return { name: `${name}.tsv`, content: linesOf(text, name, findings).join('\n') };
  });
  return findings.writing(files);
}

function linesOf({ text, lang, annotations }: NamedText, name: string, findings: Findings): string[] {
  const tokens = tokensOf(text, lang);
  const units = unitsOf(text, tokens, annotations, name, findings);
  const values = valuesOf(annotations, [...units.values()].flat(), name, findings);
  const hasNotes = annotations.some(({ note }) => note !== '');
  const lines = ['#FORMAT=WebAnno TSV 3.3', hasNotes ? `${LAYER}|note` : LAYER, ''];
  const cells = (unit: Unit | undefined) =>
    (hasNotes ? [0, 1] : [0]).map((column) =>
      unit ? unit.annotations.map((one) => values[one]?.[column] ?? '').join('|') : NO_ANNOTATION,
    );
  const row = (number: string, span: Span, unit: Unit | undefined) =>
    `${[number, `${span.start}-${span.end}`, escapeText(text.slice(span.start, span.end)), ...cells(unit)].join('\t')}\t`;
  const sentences = sentencesOf(text, lang, tokens);
  for (const [index, { start, end }] of sentences.entries()) {
    const from = tokens[start]?.start ?? 0;
    const to = tokens[end]?.start ?? text.length;
    lines.push('');
    for (const line of text.slice(from, to).split('\n')) lines.push(`#Text=${escapeText(line)}`);
    for (const [nth, token] of tokens.slice(start, end).entries()) {
      const number = `${index + 1}-${nth + 1}`;
      const [first, ...rest] = units.get(start + nth) ?? [];
      const isWhole = first?.start === token.start && first.end === token.end;
      const parts = isWhole || !first ? rest : [first, ...rest];
      lines.push(row(number, token, isWhole ? first : undefined));
      for (const [count, part] of parts.entries()) lines.push(row(`${number}.${count + 1}`, part, part));
    }
  }
  if (sentences.length === 0) lines.push('', '#Text=');
  return [...lines, ''];
}

/** What annotations lie on, by the number of the token: the token itself before parts of it. */
function unitsOf(
  text: string,
  tokens: readonly Span[],
  annotations: readonly Annotation[],
  name: string,
  findings: Findings,
): ReadonlyMap<number, readonly Unit[]> {
  const units = new Map<number, Unit[]>();
  for (const [index, annotation] of annotations.entries()) {
    const under = tokensUnder(tokens, annotation);
    const [first, last] = [tokens[under.start], tokens[under.end - 1]];
    if (!first || !last || under.start === under.end) {
      findings.loss('no-words', `${name}: ${annotation.id}`, annotation.label);
      continue;
    }
    if (annotation.start < first.start || annotation.end > last.end) {
      findings.loss(
        'span-trimmed',
        `${name}: ${annotation.id}`,
        text.slice(annotation.start, annotation.end),
      );
    }
    for (let token = under.start; token < under.end; token += 1) {
      const whole = tokens[token] ?? annotation;
      const start = Math.max(annotation.start, whole.start);
      const end = Math.min(annotation.end, whole.end);
      const there = units.get(token) ?? [];
      units.set(token, there);
      const same = there.find((unit) => unit.start === start && unit.end === end);
      if (same) same.annotations.push(index);
      else there.push({ start, end, annotations: [index] });
    }
  }
  for (const there of units.values()) there.sort((a, b) => a.start - b.start || b.end - a.end);
  return units;
}

/** The values of each annotation, with a number after them where it lies on several units or on one with others. */
function valuesOf(
  annotations: readonly Annotation[],
  units: readonly Unit[],
  name: string,
  findings: Findings,
): readonly (readonly [string, string])[] {
  const counts = new Map<number, number>();
  for (const unit of units) {
    for (const one of unit.annotations) {
      counts.set(one, (counts.get(one) ?? 0) + unit.annotations.length);
    }
  }
  let id = 0;
  return annotations.map(({ id: own, label, note }, index) => {
    if ((counts.get(index) ?? 0) > 1) id += 1;
    const suffix = (counts.get(index) ?? 0) > 1 ? `[${id}]` : '';
    const value = (words: string) =>
      words === '' ? NO_VALUE : escapeValue(wholeText(words, `${name}: ${own}`, findings));
    return [value(label) + suffix, value(note) + suffix];
  });
}
