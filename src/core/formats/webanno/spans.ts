import type { Annotation } from '../annotated.ts';
import type { Findings } from '../findings.ts';
import { type Feature, isLinguistic, labelAndNote, layerLabel } from '../layers/features.ts';
import type { Document } from './document.ts';
import { cutId, splitStack, unescapeValue } from './escapes.ts';
import type { Layer, Row, Tsv } from './lines.ts';

/** No annotation of the layer, and one whose feature has no value. */
export const NO_ANNOTATION = '_';
export const NO_VALUE = '*';

interface OpenSpan {
  readonly layer: Layer;
  readonly where: string;
  readonly features: readonly Feature[];
  start: number;
  end: number;
}

/** The annotations of every layer of spans, in order of appearance; relations, chains and links are counted as lost. */
export function annotationsOf(tsv: Tsv, document: Document, file: string, findings: Findings): Annotation[] {
  const lost = new Map<string, number>();
  const spans: OpenSpan[] = [];
  for (const layer of tsv.layers) {
    const lose = (code: string) => {
      const key = `${code} ${layer.name}`;
      lost.set(key, (lost.get(key) ?? 0) + 1);
    };
    for (const span of spansOf(layer, tsv, document, lose)) spans.push(span);
  }
  for (const [key, number] of lost) {
    const space = key.indexOf(' ');
    findings.loss(key.slice(0, space), `${file}: ${key.slice(space + 1)}`, `${number}`);
  }
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.flatMap(({ layer, where, features, start, end }, index): Annotation[] => {
    const { label, note } = labelAndNote(features, where, findings);
    if (start === end) {
      findings.loss('empty-span', where, label);
      return [];
    }
    const hasFeature = layer.columns.some(({ kind, name }) => kind === 'feature' && name !== '');
    return [{ id: `A${index + 1}`, label: hasFeature ? label : layerLabel(layer.name), note, start, end }];
  });
}

function spansOf(
  layer: Layer,
  { sentences }: Tsv,
  document: Document,
  lose: (code: string) => void,
): OpenSpan[] {
  const spans: OpenSpan[] = [];
  const byId = new Map<string, OpenSpan>();
  for (const { rows } of sentences) {
    for (const row of rows) {
      const [start, end] = [document.toUnits(row.begin), document.toUnits(row.end)];
      if (start === null || end === null) continue;
      for (const { id, features, links } of stackOf(layer, row)) {
        const open = layer.kind === 'span' && id !== null ? byId.get(id) : undefined;
        if (open) {
          open.start = Math.min(open.start, start);
          open.end = Math.max(open.end, end);
          continue;
        }
        const span = { layer, where: row.where, features, start, end };
        // What is of the whole span stands in each of its rows, and counts once.
        if (layer.kind === 'span' && id !== null) byId.set(id, span);
        if (layer.kind !== 'span') lose(layer.kind);
        else if (isLinguistic(layer.name)) lose('linguistic-layer');
        else {
          spans.push(span);
          for (let count = 0; count < links; count += 1) lose('relation');
        }
      }
    }
  }
  return spans;
}

interface Stacked {
  readonly id: string | null;
  readonly features: readonly Feature[];
  /** To how many others it leads. */
  readonly links: number;
}

/** The annotations of a layer that lie on a row, one on another. */
function stackOf(layer: Layer, { cells }: Row): Stacked[] {
  const columns = layer.columns.map((column) => {
    const cell = cells[column.at] ?? NO_ANNOTATION;
    return { ...column, parts: cell === NO_ANNOTATION || cell === '' ? [] : splitStack(cell, '|') };
  });
  const height = columns.reduce((most, { parts }) => Math.max(most, parts.length), 0);
  return Array.from({ length: height }, (_, index): Stacked => {
    let id: string | null = null;
    let links = 0;
    const features: Feature[] = [];
    for (const { name, kind, parts } of columns) {
      const part = parts[index];
      if (part === undefined) continue;
      if (kind === 'link') {
        // The roles have the number of the annotation, the column of what they lead to has numbers of others.
        if (!name.startsWith('ROLE_')) continue;
        const cut = cutId(part);
        id ??= cut.id;
        if (cut.value !== NO_ANNOTATION) links += splitStack(cut.value, ';').length;
        continue;
      }
      const cut = cutId(part);
      id ??= cut.id;
      if (name !== '' && cut.value !== NO_VALUE && cut.value !== '') {
        features.push({ name, value: unescapeValue(cut.value) });
      }
    }
    return { id, features, links };
  });
}
