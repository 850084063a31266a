import { fold } from '../../../src/core/anchoring/fold.ts';
import { indexed } from '../../../src/core/anchoring/textIndex.ts';
import { locateSelector } from '../../../src/core/pack/located.ts';
import { generatedText, repeatable } from '../generatedText.ts';
import { Growth, SIZES } from '../growth.ts';
import type { Table } from '../table.ts';
import { medianTime } from '../timing.ts';

const COUNTS = [25, 2_500];
type Kind = 'exact' | 'approximate' | 'absent';
const KINDS: readonly Kind[] = ['exact', 'approximate', 'absent'];

/** Folding a text and anchoring selectors in it: as they stand, with one to three edits, and such as are not there. */
export async function run(): Promise<readonly Table[]> {
  const growth = new Growth();
  const rows: (string | number)[][] = [];
  for (const words of SIZES) {
    const text = generatedText(words);
    rows.push(line('folding', words, 0, () => fold(text)));
    for (const kind of KINDS) {
      for (const count of COUNTS) rows.push(line(kind, words, count, anchoring(text, kind, count)));
    }
  }
  return [
    {
      title: 'Anchoring',
      columns: ['words', 'selectors', 'kind', 'ms in all', 'µs each', 'growth'],
      rows,
      note:
        'Folding the text is counted with the selectors. Approximate quotes have 4 to 20 words and one to three edits; absent ' +
        'ones have 6 to 40 characters. Growth is against a tenth of the text: ×10 is linear.',
    },
  ];

  function line(kind: string, words: number, count: number, work: () => unknown): (string | number)[] {
    const time = medianTime(work);
    const each = count === 0 ? '–' : (1000 * time) / count;
    return [words, count, kind, time, each, growth.of(`${kind} ${count}`, time)];
  }
}

function anchoring(text: string, kind: Kind, count: number): () => unknown {
  const random = repeatable(count);
  const quotes = Array.from({ length: count }, (_, index) => {
    if (kind === 'absent') return absent(random);
    const quote = passage(text, random);
    return kind === 'exact' ? quote : edited(quote, 1 + (index % 3), random);
  });
  const mode = kind === 'exact' ? 'strict' : 'tolerant';
  return () => {
    const folded = indexed(fold(text));
    const found = quotes.filter((quote) => 'score' in locateSelector(folded, { quote, every: true }, mode));
    if (found.length !== (kind === 'absent' ? 0 : count)) {
      throw new Error(`${found.length} of ${count} ${kind} quotes were found.`);
    }
  };
}

/** 4 to 20 words of a text. */
function passage(text: string, random: () => number): string {
  const length = 4 + Math.floor(random() * 17);
  const start = text.indexOf(' ', Math.floor(random() * (text.length - 400))) + 1;
  return text.slice(start).split(/\s+/, length).join(' ');
}

/** A quote with characters put in, left out or changed, one an edit. */
function edited(quote: string, edits: number, random: () => number): string {
  let words = quote;
  for (let edit = 0; edit < edits; edit += 1) {
    const at = Math.floor(random() * words.length);
    const kind = Math.floor(random() * 3);
    words = words.slice(0, at) + (kind === 0 ? '' : 'x') + words.slice(kind === 1 ? at : at + 1);
  }
  return words;
}

/** 6 to 40 characters of words that no generated text has. */
function absent(random: () => number): string {
  const WORDS = ['zebra', 'quixotic', 'jukebox', 'whisky', 'puzzled', 'jazz', 'oxygen', 'kiosk', 'dwarf'];
  const length = 6 + Math.floor(random() * 35);
  let words = '';
  while (words.length < length) words += `${WORDS[Math.floor(random() * WORDS.length)]} `;
  return words.slice(0, length).trim().padEnd(6, 'z');
}
