import { describe, expect, it } from 'vitest';
import type { AnnotatedText } from '../../core/formats/annotated.ts';
import { annotatedQuiz } from '../../core/formats/annotatedQuiz.ts';
import { marksOf } from '../../core/formats/annotationMarks.ts';
import { READERS, type ReadFormat, WRITERS, type WrittenFormat } from '../../core/formats/formats.ts';
import { recogniseFormat } from '../../core/formats/recognise.ts';
import { annotatedArticle } from '../../incoming/annotated/annotatedArticle.ts';
import { readPacks } from '../../packs/readPacks.ts';
import { meaningsOf } from './labelOptions.ts';

// What every pack of the library becomes in every format, and then in a new pack.

const READ_BY: Partial<Record<WrittenFormat, ReadFormat>> = { 'ptc-flc': 'ptc', 'ptc-si': 'ptc' };
/** The corpus knows no fair passages and no contested spans, and without labels all that is left are places. */
const NOTES = new Set(['fair-passage', 'contested']);
const meaning = meaningsOf(['=slogan', ...[...NOTES].map((label) => `${label}=${label}`)]);

const texts = (await readPacks('quizzes')).flatMap(({ slug, pack }) =>
  pack?.article && pack.located ? [annotatedQuiz(slug, pack.article, pack.located).text] : [],
);

function spansOf({ annotations }: AnnotatedText): string[] {
  return [...new Set(annotations.map(({ start, end, label }) => `${start}–${end} ${label}`))].sort();
}

/** The marks of the pack that an import makes, as annotations of its article. */
function imported(name: WrittenFormat, text: AnnotatedText): AnnotatedText {
  const { files } = WRITERS[name]([text]);
  const reader = READ_BY[name] ?? (name as ReadFormat);
  expect(recogniseFormat(files)).toBe(reader);
  const reading = READERS[reader](files);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  const [back] = reading.texts;
  const made = back && annotatedArticle(back);
  if (!made) throw new Error('no article');
  const { marks, unknown } = marksOf(back, made.article, made.place, meaning);
  expect(unknown).toEqual([]);
  const annotations = marks.map((mark) => {
    const label = mark.kind === 'item' ? mark.technique : mark.kind === 'fair' ? 'fair-passage' : 'contested';
    return { id: mark.id, label, note: mark.why, start: mark.start, end: mark.end };
  });
  return { ...back, text: made.article.text, annotations };
}

describe.each(texts)('$name', (text) => {
  it.each(['w3c', 'hypothesis', 'brat', 'webanno', 'uima-cas', 'doccano'] as const)(
    'comes back from %s with every answer on its words',
    (name) => {
      const back = imported(name, text);
      expect(back.text).toBe(text.text);
      expect(spansOf(back)).toEqual(spansOf(text));
    },
  );

  it.each(['ptc-flc', 'ptc-si'] as const)('comes back from %s with every answer in its place', (name) => {
    const annotations = text.annotations.filter(({ label }) => !NOTES.has(label));
    const blind = { ...text, name: '1', annotations: annotations.map((one) => ({ ...one, label: '' })) };
    const sent = name === 'ptc-si' ? blind : { ...blind, annotations };
    const places = (one: AnnotatedText) => [
      ...new Set(one.annotations.map(({ start, end }) => `${start} ${end}`)),
    ];
    const back = imported(name, sent);
    expect(back.text).toBe(text.text);
    expect(places(back).sort()).toEqual(places(blind).sort());
  });
});
