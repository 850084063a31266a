import type { AnnotatedText, Annotation, FormatFile, FormatReading } from '../annotated.ts';
import { fileName, isTextFile, stem } from '../files.ts';
import { type Findings, newFindings } from '../findings.ts';
import { type Feature, labelAndNote, layerLabel } from '../layers/features.ts';
import { offsetsOf } from '../offsets.ts';
import { field, readJsonFile, shown, textOf } from '../pointing/json.ts';
import { type Cas, lineage, readCas, type Structure } from './cas.ts';
import { kindsOf } from './kinds.ts';

/**
 * Reads UIMA CAS JSON, version 0.4.0 (Apache UIMA, DKPro cassis, INCEpTION): a text of each Sofa with words, its
 * annotations of every layer but DKPro Core's own analysis of language. Offsets are UTF-16 units. Relations, chains,
 * link features and structures that are no spans are lost.
 */
export function readUimaCas(files: readonly FormatFile[]): FormatReading {
  const findings = newFindings();
  const read = files.filter((file) => !isTextFile(file));
  for (const file of files) if (isTextFile(file)) findings.loss('file-ignored', file.name);
  if (read.length === 0) findings.problem('no-files', '', '.json', files.map(fileName).join(', '));
  const texts = read.flatMap((file) => {
    const json = readJsonFile(file, findings);
    const cas = json === undefined ? null : readCas(json, fileName(file), findings);
    return cas === null ? [] : textsOf(cas, fileName(file), findings);
  });
  return findings.reading(texts);
}

function textsOf(cas: Cas, file: string, findings: Findings): AnnotatedText[] {
  const sofas = cas.structures.filter(({ type }) => type === 'uima.cas.Sofa');
  const worded = sofas.filter((sofa) => {
    if (textOf(field(sofa.value, 'sofaString')) !== null) return true;
    findings.loss('view-without-text', sofa.where, shown(field(sofa.value, 'sofaID') ?? ''));
    return false;
  });
  if (worded.length === 0) {
    const found = sofas.map(({ value }) => shown(value)).join(', ');
    findings.problem('missing-field', file, 'sofaString', found);
  }
  const bySofa = structuresBySofa(cas, new Set(sofas.map(({ id }) => id)), file, findings);
  return worded.map((sofa) => {
    const view = textOf(field(sofa.value, 'sofaID')) ?? `${sofa.id}`;
    const name = worded.length === 1 ? stem(file) : `${stem(file)}-${view}`;
    return textOfView(cas, sofa, bySofa.get(sofa.id) ?? [], name, findings);
  });
}

/** What points at each Sofa. What points at none belongs to no text, and is lost. */
function structuresBySofa(
  { structures, types }: Cas,
  sofas: ReadonlySet<number>,
  file: string,
  findings: Findings,
): ReadonlyMap<unknown, Structure[]> {
  const bySofa = new Map<unknown, Structure[]>();
  const kindOf = kindsOf(types);
  const free = new Map<string, number>();
  for (const structure of structures) {
    const sofa = field(structure.value, '@sofa');
    if (sofa === undefined) {
      if (kindOf(structure) !== null) free.set(structure.type, (free.get(structure.type) ?? 0) + 1);
      continue;
    }
    if (typeof sofa !== 'number' || !sofas.has(sofa)) {
      findings.problem('missing-field', structure.where, '@sofa', shown(sofa));
      continue;
    }
    const own = bySofa.get(sofa);
    if (own) own.push(structure);
    else bySofa.set(sofa, [structure]);
  }
  for (const [type, number] of free) findings.loss('structure', `${file}: ${type}`, `${number}`);
  return bySofa;
}

function textOfView(
  cas: Cas,
  sofa: Structure,
  structures: readonly Structure[],
  name: string,
  findings: Findings,
): AnnotatedText {
  const text = textOf(field(sofa.value, 'sofaString')) ?? '';
  const members = cas.members.get(sofa.id);
  const kindOf = kindsOf(cas.types);
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const spans: Structure[] = [];
  let lang = '';
  for (const structure of structures) {
    const kind = kindOf(structure);
    if (kind === 'document') {
      const told = textOf(field(structure.value, 'language')) ?? '';
      if (lang === '' && told !== 'x-unspecified') lang = told;
      if (textOf(field(structure.value, 'documentTitle', 'documentId')) !== null) count('metadata');
    } else if (kind === 'span' && members?.has(structure.id) === false) count('not-indexed');
    else if (kind === 'span') spans.push(structure);
    else if (kind !== null) count(`${kind} ${structure.type}`);
  }
  for (const [key, number] of counts) {
    const [code = '', type] = key.split(' ');
    findings.loss(code, type === undefined ? name : `${name}: ${type}`, `${number}`);
  }
  return { name, lang, text, annotations: annotationsOf(text, spans, cas, findings) };
}

function annotationsOf(
  text: string,
  spans: readonly Structure[],
  { structures, types }: Cas,
  findings: Findings,
): Annotation[] {
  const lists = new Map<unknown, readonly string[]>(
    structures.flatMap(({ id, value }) => wordsIn(id, value)),
  );
  const offsets = offsetsOf(text);
  const ids = spans.map(({ value }) => textOf(field(value, 'id')) ?? '');
  const keepIds = new Set(ids).size === spans.length && !ids.includes('');
  return spans.flatMap((span, index): Annotation[] => {
    const { type, value, where } = span;
    const [start, end] = [field(value, 'begin', '^begin'), field(value, 'end', '^end')];
    if (typeof start !== 'number' || typeof end !== 'number') {
      findings.problem('bad-offset', where, '"begin": 0, "end": 5', `${shown(start)}–${shown(end)}`);
      return [];
    }
    if (start > end || offsets.toCodePoints(start) === null || offsets.toCodePoints(end) === null) {
      findings.problem('bad-span', where, `0–${text.length}`, `${start}–${end}`);
      return [];
    }
    const { label, note } = wordsOf(span, lists, keepIds, findings);
    if (start === end) {
      findings.loss('empty-span', where, label);
      return [];
    }
    const id = keepIds ? (ids[index] ?? '') : `${span.id}`;
    return [
      { id, label: label === '' && !hasWords(type, types) ? layerLabel(type) : label, note, start, end },
    ];
  });
}

/** Whether a layer has a feature that could hold a label: without one its name is the label. */
function hasWords(type: string, types: Cas['types']): boolean {
  return [...lineage(types, type)].some((one) =>
    [...(types.get(one)?.features.values() ?? [])].includes('uima.cas.String'),
  );
}

/** The values of an array of words, by its id; of anything else nothing. */
function wordsIn(id: number, value: Structure['value']): [number, readonly string[]][] {
  const elements = field(value, '%ELEMENTS');
  const words = Array.isArray(elements) ? elements.filter((one) => typeof one === 'string') : [];
  return words.length === 0 ? [] : [[id, words]];
}

function wordsOf(
  { value, where }: Structure,
  lists: Map<unknown, readonly string[]>,
  idIsKept: boolean,
  findings: Findings,
) {
  const features: Feature[] = [];
  for (const [name, given] of Object.entries(value)) {
    if (/^%|^[@^]?(?:sofa|begin|end)$/.test(name) || given === null) continue;
    if (name === 'id' && idIsKept) continue;
    if (typeof given === 'string') features.push({ name, value: given });
    else if (name.startsWith('@') && lists.has(given)) {
      for (const word of lists.get(given) ?? []) features.push({ name: name.slice(1), value: word });
      // An array belongs to one annotation: shared by many it would be read over and over.
      lists.delete(given);
    } else if (name.startsWith('@')) findings.loss('relation', where, name.slice(1));
    else findings.loss('feature', where, `${name}: ${shown(given)}`);
  }
  return labelAndNote(features, where, findings);
}
