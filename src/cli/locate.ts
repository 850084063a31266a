import { fold } from '../core/anchoring/fold.ts';
import { locate as locateExactly } from '../core/anchoring/locate.ts';
import { locateApproximately } from '../core/anchoring/locateApproximately.ts';
import type { Selector } from '../core/anchoring/selector.ts';
import { Failure, UsageError } from './failure.ts';
import { conversionNote, readInput } from './readInput.ts';
import type { Call, Verb } from './verb.ts';

/** Where a selector falls in a file as it stands, in UTF-16 code units of its decoded text. */
export const locate: Verb = {
  usage: 'locate --text FILE (--quote Q | --from F --to T) [--before P] [--after A] [--tolerant]',
  summary: 'Tell where a selector falls in a text file.',
  options: {
    text: { type: 'string' },
    quote: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    before: { type: 'string' },
    after: { type: 'string' },
    tolerant: { type: 'boolean' },
  },
  arity: [0, 0],
  async run({ values, switches, note }) {
    const { text: file } = values;
    if (file === undefined) throw new UsageError('--text FILE is missing.');
    const selector = selectorOf(values);
    const input = await readInput(file);
    const converted = conversionNote(input);
    if (converted) note(converted);
    const place = find(input.text, selector, switches.has('tolerant'));
    return {
      json: place,
      text: place
        ? `${place.start}–${place.end} (score ${Number(place.score.toFixed(3))}): ${input.text.slice(place.start, place.end)}`
        : 'Not found.',
      status: 0,
    };
  },
};

function find(text: string, selector: Selector, tolerant: boolean) {
  const folded = fold(text);
  if (tolerant) {
    const best = locateApproximately(folded, selector);
    return best && { start: best.start, end: best.end, score: best.score };
  }
  const places = locateExactly(folded, selector);
  if (places.length > 1) {
    const starts = places.map(({ start }) => start);
    throw new Failure(
      `The selector falls in ${places.length} places, at ${shortList(starts)}. Single one out with --before or --after (the words right next to it), or say --tolerant for the best match.`,
      { places: places.map(({ start, end }) => ({ start, end })) },
    );
  }
  const [only] = places;
  return only ? { start: only.start, end: only.end, score: 1 } : null;
}

function selectorOf({ quote, from, to, before, after }: Call['values']): Selector {
  for (const [option, value] of Object.entries({ quote, from, to, before, after })) {
    if (value?.trim() === '') throw new UsageError(`--${option} is empty.`);
  }
  const context = { before, after };
  if (quote !== undefined && from === undefined && to === undefined) return { quote, ...context };
  if (quote === undefined && from !== undefined && to !== undefined) return { from, to, ...context };
  throw new UsageError('say either --quote Q, or both --from F and --to T.');
}

function shortList(numbers: readonly number[]): string {
  return numbers.length > 5 ? `${numbers.slice(0, 5).join(', ')}…` : numbers.join(', ');
}
