import type { Article, Span } from '../../../src/core/article/article.ts';
import { parsePlainText } from '../../../src/core/article/plainText.ts';
import { tokenize } from '../../../src/core/article/tokens.ts';
import type { Flag } from '../../../src/core/scoring/flag.ts';
import type { ScorableKey } from '../../../src/core/scoring/key.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { FAMILIES } from '../../../src/core/taxonomy/technique.ts';
import { generatedText, repeatable } from '../generatedText.ts';
import { Growth, SIZES } from '../growth.ts';
import type { Table } from '../table.ts';
import { medianTime } from '../timing.ts';

const COUNTS = [25, 2_500];

/** Scoring attempts: flags close to the answers, flags that each take in many, and a text flagged whole. */
export async function run(): Promise<readonly Table[]> {
  const growth = new Growth();
  const rows: (string | number)[][] = [];
  for (const words of SIZES) {
    const { article } = parsePlainText(generatedText(words), 'en');
    for (const count of COUNTS) {
      const { key, attempts } = attemptsOn(article, count);
      for (const [kind, flags] of Object.entries(attempts)) {
        const time = medianTime(() => score(article, key, flags));
        const each = (1000 * time) / (count + flags.length);
        rows.push([words, count, flags.length, kind, time, each, growth.of(`${kind} ${count}`, time)]);
      }
    }
  }
  return [
    {
      title: 'Scoring',
      columns: ['words', 'items', 'flags', 'kind', 'ms in all', 'µs each', 'growth'],
      rows,
      note:
        'Close: every flag lies within two words of an answer. Wide: every flag has 400 words. Whole: every word is flagged, ' +
        'and so is the text from end to end. A µs is one for an item or a flag. Growth is against a tenth of the text: ×10 is linear.',
    },
  ];
}

function attemptsOn(
  article: Article,
  count: number,
): { key: ScorableKey; attempts: Readonly<Record<string, Flag[]>> } {
  const random = repeatable(count);
  const tokens = tokenize(article.text, article.lang);
  const words = tokens.starts.length;
  const pick = (below: number) => Math.floor(random() * below);
  const span = (from: number, length: number): Span => ({
    start: tokens.starts[Math.max(0, from)] ?? 0,
    end: tokens.ends[Math.min(words, Math.max(0, from) + length) - 1] ?? article.text.length,
  });
  const family = () => FAMILIES[pick(FAMILIES.length)] ?? 'loaded-language';
  const answers = Array.from({ length: count }, () => ({ from: pick(words - 12), length: 1 + pick(12) }));
  const items = answers.map(({ from, length }, index) => ({
    id: `item-${index}`,
    family: family(),
    weight: index % 3 === 0 ? ('extra' as const) : ('core' as const),
    places: [span(from, length)],
  }));
  const fair = Array.from({ length: count / 5 }, (_, index) => ({
    id: `fair-${index}`,
    places: [span(pick(words - 12), 8)],
  }));
  const close = answers.map(({ from, length }, index) => ({
    ...span(from - 2 + pick(5), length + pick(3)),
    family: index % 4 === 0 ? family() : (items[index]?.family ?? family()),
  }));
  const wide = answers.map(() => ({ ...span(pick(words), 400), family: family() }));
  const whole = Array.from({ length: words }, (_, word) => ({ ...span(word, 1), family: family() }));
  return {
    key: { items, fair, contested: [] },
    attempts: { close, wide, whole: [...whole, { start: 0, end: article.text.length, family: family() }] },
  };
}
