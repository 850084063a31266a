import { describe, expect, it } from 'vitest';
import type { AnnotatedText } from './annotated.ts';
import { READERS, WRITERS } from './formats.ts';
import { recogniseFormat } from './recognise.ts';

const TEXT: AnnotatedText = {
  name: '700000001',
  lang: 'en',
  text: 'The so-called plan.',
  annotations: [{ id: 'a', label: 'scare-quotes', note: 'Why?', start: 4, end: 13 }],
};

describe('recogniseFormat', () => {
  it.each(Object.entries(WRITERS))('recognises what is written as %s, if it can be read', (name, write) => {
    const reader = name.startsWith('ptc') ? 'ptc' : name;
    const { files } = write([TEXT]);
    expect(recogniseFormat(files)).toBe(Object.hasOwn(READERS, reader) ? reader : null);
  });

  it.each([
    ['ptc', 'a.txt', '1\tDoubt\t0\t5\n1\tDoubt\t6\t9\n'],
    ['ptc', 'a.labels', ''],
    ['brat', 'a.ann', ''],
    ['brat', 'a', 'E1\tA:T1\nT1\tA 0 5\twords'],
    ['w3c', 'a.json', '[{"type":"Annotation","target":{}}]'],
    ['w3c', 'a.json', '{"@context":["http://www.w3.org/ns/anno.jsonld"]}'],
    ['hypothesis', 'a.json', '{"uri":"x","target":[]}'],
    ['hypothesis', 'a.json', '{"annotations":[]}'],
    ['doccano', 'a.jsonl', '{"text":"a","label":[]}\n{"text":"b","label":[]}'],
    ['doccano', 'a.jsonl', '{"id":1,"data":"a","label":[[0,1,"A"]]}\nbroken'],
    ['doccano', 'a.json', '[{"text":"a","annotations":[{"label":1}]}]'],
    ['webanno', 'a.tsv', '#FORMAT=WebAnno TSV 3.2\n'],
    ['webanno', 'a.txt', '#FORMAT=WebAnno TSV 3.3\n'],
    ['uima-cas', 'a.json', '{"%TYPES":{}}'],
    ['hypothesis', 'a.json', '{"uri":"x","text":"","target":[]}'],
    [null, 'a.json', '{"a":1}'],
    [null, 'a.json', '{'],
    [null, 'a.txt', 'Words.'],
    [null, 'a.md', ''],
  ])('says %s of %s', (format, name, content) => {
    expect(recogniseFormat([{ name, content }])).toBe(format);
  });
});
