import { type LabelMeaning, readLabel } from '../../core/formats/labels.ts';
import { nearest } from '../../core/pack/nearest.ts';
import { TECHNIQUES } from '../../core/taxonomy/taxonomy.ts';
import { FAMILIES } from '../../core/taxonomy/technique.ts';
import { visible } from '../../messages/visible.ts';
import { UsageError } from '../failure.ts';

/**
 * What labels mean: as the options `--label THEIRS=OURS` say, else as `readLabel` does. OURS is a technique, a family,
 * `fair-passage` or `contested`; what a person says is no guess, so a family's nearest technique apart nothing is
 * `chosen`. An empty THEIRS is the label of annotations without one.
 */
export function meaningsOf(options: readonly string[]): (label: string) => LabelMeaning | null {
  const said = new Map<string, LabelMeaning>();
  for (const option of options) {
    const cut = option.lastIndexOf('=');
    const [theirs, ours] = [option.slice(0, cut), option.slice(cut + 1)];
    const meaning = cut < 0 ? null : readLabel(ours);
    if (!meaning) throw new UsageError(wrongLabel(option, cut < 0 ? '' : ours));
    said.set(theirs, meaning);
  }
  return (label) => said.get(label) ?? readLabel(label);
}

function wrongLabel(option: string, ours: string): string {
  const known = [...TECHNIQUES.map(({ id }) => id), ...FAMILIES, 'fair-passage', 'contested'];
  const like = nearest(ours, known);
  const guess = like === null ? '' : ` Did you mean ${like}?`;
  return `--label must be THEIRS=TECHNIQUE, as Slogans=slogan; it is “${visible(option)}”.${guess}`;
}
