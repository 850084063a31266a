import { isFamily } from '../taxonomy/family.ts';
import { findTechnique, TECHNIQUES } from '../taxonomy/taxonomy.ts';
import { nearest } from './nearest.ts';
import type { FieldPath, PackProblem, ProblemDetail } from './problem.ts';
import type { KeyEntry, KeyReading } from './readKey.ts';

/** What no schema can see: ids that meet twice, techniques nobody knows or that belong elsewhere. */
export function checkReferences(file: string, reading: KeyReading): PackProblem[] {
  const problems: PackProblem[] = [];
  const report = (detail: ProblemDetail & { path: FieldPath }) => {
    problems.push({ file, ...reading.position(detail.path), ...detail });
  };
  const firstLine = new Map<string, number>();
  for (const entry of reading.entries) {
    if (entry.id !== '') {
      const path = [...entry.path, 'id'];
      const first = firstLine.get(entry.id);
      if (first === undefined) firstLine.set(entry.id, reading.position(path).line);
      else report({ code: 'duplicate-id', path, id: entry.id, firstLine: first });
    }
    if (entry.section === 'items') for (const detail of taxonomyProblems(entry)) report(detail);
  }
  return problems;
}

function taxonomyProblems({ path, fields }: KeyEntry): (ProblemDetail & { path: FieldPath })[] {
  const { family, technique, also } = fields;
  const found: (ProblemDetail & { path: FieldPath })[] = [];
  if (typeof technique === 'string' && technique.trim() !== '') {
    const known = findTechnique(technique);
    const at = [...path, 'technique'];
    if (!known) {
      const ids = TECHNIQUES.map(({ id }) => id);
      found.push({ code: 'unknown-technique', path: at, technique, nearest: nearest(technique, ids) });
    } else if (isFamily(family) && known.family !== family) {
      const belongsTo = known.family;
      found.push({ code: 'technique-of-other-family', path: at, technique, family, belongsTo });
    }
  }
  if (isFamily(family) && Array.isArray(also)) {
    also.forEach((other: unknown, index) => {
      if (other === family)
        found.push({ code: 'also-repeats-family', path: [...path, 'also', index], family });
    });
  }
  return found;
}
