import type { KeptFlag } from '../../core/attempt/attempt.ts';
import type { Finding } from '../../core/review/findings.ts';
import type { Family } from '../../core/taxonomy/technique.ts';
import type { Mark } from '../article-dom/paint.ts';

/** The marks of a quiz being taken: one for each flag. */
export function flagMarks(flags: readonly KeptFlag[], picked: string | null): Mark[] {
  return flags.map(({ id, start, end, family }) => ({
    id,
    start,
    end,
    classes: `mark mark--${family}${id === picked ? ' mark--picked' : ''}`,
  }));
}

/** The marks of a review: one for each span of each finding, coloured by what became of it and numbered in their order. */
export function findingMarks(
  shown: readonly Finding[],
  open: string | null,
  familyOf: (flag: number) => Family | undefined,
): Mark[] {
  return shown.flatMap((finding, index) => {
    const family = 'item' in finding ? finding.item.family : familyOf(finding.flags[0] ?? -1);
    const classes = [
      'finding',
      `finding--${finding.kind}`,
      ...(family ? [`mark--${family}`] : []),
      ...(finding.id === open ? ['finding--open'] : []),
    ].join(' ');
    return finding.spans.map(({ start, end }) => ({
      id: finding.id,
      start,
      end,
      classes,
      number: index + 1,
    }));
  });
}
