import { describe, expect, it } from 'vitest';
import { parsePlainText } from '../article/plainText.ts';
import { fitKey } from './fit.ts';
import type { AuthoredKey } from './located.ts';

const KEY: AuthoredKey = {
  items: [
    {
      id: 'experts',
      at: { quote: 'so-called experts' },
      family: 'loaded-language',
      technique: 'name-calling',
      weight: 'core',
      why: 'Because.',
    },
  ],
  fair: [{ id: 'counted', at: { quote: 'counted 1,204 riders' }, why: 'A source.' }],
  contested: [],
  discuss: [],
};

const held = (text: string, mode: 'strict' | 'tolerant') =>
  fitKey(parsePlainText(text, 'en').article, KEY, mode);

describe('fitKey', () => {
  it('counts the items that have a place, and says whether all of the key stands word for word', () => {
    const text = 'The so-called experts counted 1,204 riders.';
    expect(held(text, 'strict')).toMatchObject({ exact: true, anchored: 1, items: 1 });
    expect(held(text.replace('riders', 'ryders'), 'tolerant')).toMatchObject({ exact: false, anchored: 1 });
    expect(held(text.replace('riders', 'ryders'), 'strict').key.fair).toEqual([]);
    expect(held('Another text.', 'tolerant')).toMatchObject({ exact: false, anchored: 0, items: 1 });
  });
});
