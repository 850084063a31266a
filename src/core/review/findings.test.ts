import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../article/plainText.ts';
import type { LocatedItem, LocatedKey } from '../pack/located.ts';
import type { Flag } from '../scoring/flag.ts';
import { score } from '../scoring/score.ts';
import type { Family } from '../taxonomy/technique.ts';
import { findings } from './findings.ts';

const { article } = parsePlainText(
  [
    'The reckless board has wrecked our harbour, and everyone knows it.',
    'Traffic rose by nine per cent last year, the county counted.',
    'The next meeting is on Monday evening.',
  ].join('\n\n'),
  'en',
);

const LOADED: Family = 'loaded-language';
const CLAIM: Family = 'unsupported-claim';
const FRAME: Family = 'framing-device';

function span(quote: string) {
  const start = article.text.indexOf(quote);
  return { start, end: start + quote.length };
}

function located(id: string, quote: string) {
  return { id, places: [span(quote)], score: 1, why: 'Because.' };
}

function item(id: string, quote: string, family: Family, technique: string): LocatedItem {
  return { ...located(id, quote), family, technique, weight: 'core' };
}

const key: LocatedKey = {
  items: [
    item('everyone', 'everyone knows it', CLAIM, 'sweeping-generalisation'),
    item('reckless', 'reckless board', LOADED, 'name-calling'),
  ],
  fair: [located('count', 'Traffic rose by nine per cent last year, the county counted')],
  contested: [located('harbour', 'our harbour')],
  discuss: [],
};

const find = (flags: Flag[]) => findings(key, score(article, key, flags));
const about = (flags: Flag[], id: string) => find(flags).find((finding) => finding.id === id);
const flag = (quote: string, family: Family): Flag => ({ ...span(quote), family });

describe('findings', () => {
  it('come in order of the text, one for each entry of the key', () => {
    expect(find([]).map(({ id, kind }) => [id, kind])).toEqual([
      ['reckless', 'missed'],
      ['harbour', 'contested'],
      ['everyone', 'missed'],
      ['count', 'left-alone'],
    ]);
  });

  it('add a flag that the key has nothing for, with the items it lies on', () => {
    expect(find([flag('on Monday', FRAME)]).at(-1)).toMatchObject({
      kind: 'unlisted',
      id: 'flag-0',
      flags: [0],
      touches: [],
    });
    expect(about([flag('wrecked our harbour, and everyone', FRAME)], 'flag-0')).toMatchObject({
      touches: ['everyone'],
    });
  });

  it('name the flags that hit an item before those that repeat it', () => {
    const flags = [flag('The reckless board has', LOADED), flag('reckless board', LOADED)];
    expect(about(flags, 'reckless')).toMatchObject({ kind: 'hit', flags: [1, 0] });
  });

  it('name the flags of other families that lie on a missed item', () => {
    expect(about([flag('wrecked our harbour, and everyone', FRAME)], 'everyone')).toMatchObject({
      kind: 'missed',
      flags: [0],
    });
  });

  it('name every flag on a contested span, and first the one that is about it', () => {
    const wide = flag('The reckless board has wrecked our harbour', LOADED);
    expect(about([wide, flag('our harbour', CLAIM)], 'harbour')?.flags).toEqual([1, 0]);
    expect(about([wide], 'harbour')?.flags).toEqual([0]);
  });

  it('count a fair passage as flagged when a flag is about it or takes most of it in', () => {
    expect(about([flag('nine per cent', CLAIM)], 'count')).toMatchObject({ kind: 'false-alarm', flags: [0] });
    const all: Flag = { start: 0, end: article.text.length, family: FRAME };
    expect(about([all], 'count')).toMatchObject({ kind: 'false-alarm', flags: [0] });
  });

  it('leave a fair passage alone when a flag merely runs into it, and name that flag', () => {
    const into: Flag = { start: span('everyone').start, end: span('Traffic rose').end, family: CLAIM };
    expect(about([into], 'count')).toMatchObject({ kind: 'left-alone', flags: [0] });
  });
});
