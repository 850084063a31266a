import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTechnique, TECHNIQUES } from '../taxonomy/taxonomy.ts';
import { FAMILIES } from '../taxonomy/technique.ts';
import { corpusLabel, readLabel } from './labels.ts';

describe('readLabel', () => {
  it('knows every technique by id and by name', () => {
    for (const { id, name, family } of TECHNIQUES) {
      const meaning = { kind: 'item', family, technique: id, chosen: false };
      expect(readLabel(id)).toEqual(meaning);
      expect(readLabel(name)).toEqual(meaning);
    }
  });

  it('knows every label that the taxonomy names, and says where several techniques share one', () => {
    for (const corpus of ['semeval2020', 'semeval2023'] as const) {
      for (const technique of TECHNIQUES) {
        const label = technique[corpus];
        if (label === undefined) continue;
        const meaning = readLabel(label);
        if (meaning?.kind !== 'item') throw new Error(label);
        const sharers = TECHNIQUES.filter((other) => other[corpus] === label).map(({ id }) => id);
        expect(sharers).toContain(meaning.technique);
        if (sharers.length > 1 && findTechnique(label.toLowerCase()) === undefined) {
          expect({ label, chosen: meaning.chosen }).toEqual({ label, chosen: true });
        }
      }
    }
  });

  it.each([
    ['Name calling/Labeling', 'name-calling'],
    ['LOADED_LANGUAGE', 'emotive-words'],
    ['loaded language', 'emotive-words'],
    ['Thought-terminating cliché', 'conversation-stopper'],
    ['Appeal_to_fear-prejudice', 'appeal-to-fear'],
    ['Straw_Men', 'straw-man'],
    ['Reductio_ad_hitlerum', 'guilt-by-association'],
    ['Appeal to authority', 'appeal-to-authority'],
    ['unsupported_claim', 'bare-assertion'],
    ['False_Dilemma-No_Choice', 'false-dilemma'],
    ['Obfuscation,Intentional_Vagueness,Confusion', 'euphemism'],
  ])('reads %s', (label, technique) => {
    expect(readLabel(label)).toMatchObject({ kind: 'item', technique });
  });

  it('reads families, fair passages and contested spans', () => {
    for (const family of FAMILIES) expect(readLabel(family)).toMatchObject({ family, chosen: true });
    expect(readLabel('Fair passage')).toEqual({ kind: 'fair' });
    expect(readLabel('CONTESTED')).toEqual({ kind: 'contested' });
  });

  it.each(['', '?', '__proto__', 'constructor', 'Person', 'Appeal_to_Time', '…'])('gives %j up', (label) => {
    expect(readLabel(label)).toBeNull();
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (label) => {
        readLabel(label);
        corpusLabel(label);
      }),
    );
  });
});

describe('corpusLabel', () => {
  it('gives the label of SemEval-2020 where there is one', () => {
    expect(corpusLabel('name-calling')).toBe('Name_Calling,Labeling');
    expect(corpusLabel('loaded-language')).toBe('Loaded_Language');
    expect(corpusLabel('uncited-number')).toBeNull();
    expect(corpusLabel('toString')).toBeNull();
  });
});
