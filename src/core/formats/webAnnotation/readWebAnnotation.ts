import type { FormatFile, FormatReading } from '../annotated.ts';
import { fileName, isTextFile } from '../files.ts';
import { type Findings, newFindings } from '../findings.ts';
import { field, listOf, readJsonFile, shown, textOf } from '../pointing/json.ts';
import { type Pointing, placePointings } from '../pointing/pointed.ts';
import { readSelection } from '../pointing/selection.ts';
import { readBodies } from './bodies.ts';
import { annotationsIn, type RawAnnotation } from './items.ts';

/** What an annotation says beside its words, which we have no place for. */
const BESIDE = [
  'creator',
  'created',
  'modified',
  'generator',
  'generated',
  'rights',
  'audience',
  'via',
  'canonical',
  'stylesheet',
];
/** And what its target does. */
const BESIDE_TARGET = ['state', 'scope', 'styleClass', 'renderedVia'];

/**
 * Reads W3C Web Annotations (Recommendation of 23 February 2017) in JSON-LD, with the texts that they annotate in files
 * whose names end in .txt. “The selection of the text MUST be in terms of unicode code points”, says the Recommendation
 * of text selectors, so positions count those; where a quote tells that a program counted UTF-16 units, these. A quote
 * without a position that stands in several places means all of them, as it says too. Several targets, other selectors
 * than text quotes and positions, bodies that are no text and annotations of other sources are losses.
 */
export function readWebAnnotation(files: readonly FormatFile[]): FormatReading {
  const findings = newFindings();
  const beside = new Set<string>();
  const pointings = files
    .filter((file) => !isTextFile(file))
    .flatMap((file) => {
      const value = readJsonFile(file, findings);
      if (value === undefined) return [];
      return annotationsIn(value, fileName(file), findings).flatMap((raw) => {
        for (const name of BESIDE) if (field(raw.value, name) !== undefined) beside.add(name);
        for (const target of listOf(field(raw.value, 'target', 'oa:hasTarget'))) {
          for (const name of BESIDE_TARGET) if (field(target, name) !== undefined) beside.add(name);
        }
        return pointingOf(raw, findings);
      });
    });
  if (files.every(isTextFile))
    findings.problem('no-files', '', '.json, .jsonld', files.map(fileName).join(', '));
  if (beside.size > 0) findings.loss('metadata', '', [...beside].join(', '));
  return findings.reading(
    placePointings(pointings, files, { counts: 'code-points', everyPlace: true }, findings),
  );
}

function pointingOf({ value, where }: RawAnnotation, findings: Findings): Pointing[] {
  const targets = listOf(field(value, 'target', 'oa:hasTarget'));
  const [target] = targets;
  if (target === undefined) {
    findings.problem('missing-field', `${where}.target`, '{…}', 'undefined');
    return [];
  }
  const { label, note } = readBodies(value, where, findings);
  if (targets.length > 1) {
    findings.loss('several-targets', where, label);
    return [];
  }
  const selector = field(target, 'selector', 'oa:hasSelector');
  if (selector === undefined) {
    findings.loss('whole-target', where, label || note);
    return [];
  }
  const selection = readSelection(selector, `${where}.target.selector`, findings);
  if (!selection) return [];
  const source = field(target, 'source', 'oa:hasSource');
  return [
    {
      id: idOf(textOf(field(value, 'id', '@id')) ?? where),
      where,
      label,
      note,
      source: textOf(source) ?? textOf(field(source, 'id', '@id')) ?? '',
      lang: shown(listOf(field(source, 'language'))[0] ?? ''),
      selection,
    },
  ];
}

/** An id; one that we wrote as a fragment as it was. */
function idOf(id: string): string {
  if (!id.startsWith('#')) return id;
  try {
    return decodeURIComponent(id.slice(1));
  } catch {
    return id;
  }
}
