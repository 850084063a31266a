import type { Folded } from './fold.ts';

/** The index knows where each so many units in a row stand. */
const GRAM = 4;
/** Reading a text through is quicker than making its index until this many words were looked for. */
const PAYS_AFTER = 24;

const known = new WeakMap<Folded, Folded>();

/** A folded text in which many words can be looked for: after the first few, without reading it through for each. */
export function indexed(folded: Folded): Folded {
  const made = known.get(folded) ?? { ...folded, indexOf: quickIndexOf(folded.text) };
  known.set(folded, made).set(made, made);
  return made;
}

function quickIndexOf(text: string): Folded['indexOf'] {
  let asked = 0;
  let byIndex: Folded['indexOf'] | undefined;
  return (words, from) => {
    if (from === 0) asked += 1;
    if (words.length < GRAM || asked <= PAYS_AFTER) return text.indexOf(words, from);
    byIndex ??= makeIndex(text);
    return byIndex(words, from);
  };
}

function makeIndex(text: string): Folded['indexOf'] {
  const bits = Math.min(17, 32 - Math.clz32(text.length | 1));
  const hash = (words: string, at: number) =>
    Math.imul(
      words.charCodeAt(at) +
        Math.imul(words.charCodeAt(at + 1), 0x1f35) +
        Math.imul(words.charCodeAt(at + 2), 0x5bd1e995) +
        Math.imul(words.charCodeAt(at + 3), 0x27d4eb2f),
      0x9e3779b1,
    ) >>>
    (32 - bits);
  const count = Math.max(0, text.length - GRAM + 1);
  /** Places by hash: those of hash `h` are in `places` from `bounds[h]` to `bounds[h + 1]`. */
  const bounds = new Int32Array(2 ** bits + 1);
  const places = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const next = hash(text, at) + 1;
    bounds[next] = (bounds[next] ?? 0) + 1;
  }
  for (let h = 1; h < bounds.length; h += 1) bounds[h] = (bounds[h] ?? 0) + (bounds[h - 1] ?? 0);
  const filled = bounds.slice();
  for (let at = 0; at < count; at += 1) {
    const h = hash(text, at);
    const slot = filled[h] ?? 0;
    places[slot] = at;
    filled[h] = slot + 1;
  }

  /** The units of some words that stand in the fewest places, and the range of these. */
  const rarestOf = (words: string) => {
    let rarest = { words, offset: 0, first: 0, last: count + 1 };
    for (let offset = 0; offset + GRAM <= words.length; offset += 1) {
      const h = hash(words, offset);
      const [first, last] = [bounds[h] ?? 0, bounds[h + 1] ?? 0];
      if (last - first < rarest.last - rarest.first) rarest = { words, offset, first, last };
    }
    return rarest;
  };
  let rarest = rarestOf('');

  return (words, from) => {
    if (rarest.words !== words) rarest = rarestOf(words);
    const { offset, last } = rarest;
    let low = rarest.first;
    let high = last;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < from + offset) low = middle + 1;
      else high = middle;
    }
    for (let slot = low; slot < last; slot += 1) {
      const start = (places[slot] ?? 0) - offset;
      if (text.startsWith(words, start)) return start;
    }
    return -1;
  };
}
