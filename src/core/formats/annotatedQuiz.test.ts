import { describe, expect, it } from 'vitest';
import { packFiles } from '../../../tests/cli/soundPack.ts';
import { parseMarkdown } from '../article/markdown.ts';
import { parsePack } from '../pack/parsePack.ts';
import { alignText } from './alignment.ts';
import { annotatedQuiz } from './annotatedQuiz.ts';
import { marksOf } from './annotationMarks.ts';
import { readLabel } from './labels.ts';
import { withCorpusLabels } from './ptc/corpusLabels.ts';

function quiz() {
  const files = packFiles();
  const { pack } = parsePack({ slug: 'ferry', files });
  if (!pack?.article || !pack.located) throw new Error('no pack');
  return annotatedQuiz('ferry', pack.article, pack.located);
}

describe('annotatedQuiz', () => {
  it('has every entry of the key under its technique, and tells what is lost', () => {
    const { text, losses } = quiz();
    expect(text.annotations.map(({ id, label }) => `${id} ${label}`)).toEqual([
      'so-called-experts scare-quotes',
      'everybody-knows vague-attribution',
      'counted fair-passage',
      'near contested',
    ]);
    expect(losses.map(({ code, what }) => `${code} ${what}`)).toEqual([
      'key-weight 1',
      'key-also 1',
      'key-neutral 1',
      'key-check 1',
      'key-sources 1',
      'key-discuss 1',
    ]);
  });

  it('goes to the corpus under its labels, without fair passages', () => {
    const { text, losses } = withCorpusLabels(quiz().text);
    expect(text.annotations.map(({ label }) => label)).toEqual(['scare-quotes', 'vague-attribution']);
    expect(losses.map(({ code }) => code)).toEqual([
      'fair-or-contested',
      'fair-or-contested',
      'no-corpus-label',
      'no-corpus-label',
    ]);
  });
});

describe('marksOf', () => {
  const article = parseMarkdown('The 😀 so-called plan. A plan e\u0301 it is.', 'en');
  const place = alignText(article.text, article.text);
  const marks = (...annotations: { id: string; label: string; words: string; note?: string }[]) => {
    if (!place) throw new Error('not aligned');
    const spans = annotations.map(({ words, note = '', ...rest }) => {
      const start = article.text.indexOf(words);
      return { ...rest, note, start, end: start + words.length };
    });
    return marksOf(
      { name: 't', lang: 'en', text: article.text, annotations: spans },
      article,
      place,
      readLabel,
    );
  };

  it('makes items, fair passages and contested spans, with ids that a key may have', () => {
    const made = marks(
      { id: 'T1', label: 'scare quotes', words: 'so-called', note: ' Who says? ' },
      { id: 'mine', label: 'fair', words: 'A plan' },
      { id: 'T3', label: 'contested', words: 'it is' },
      { id: 'T4', label: 'Person', words: 'A plan' },
    );
    expect(made.marks).toMatchObject([
      { id: 'so-called', kind: 'item', technique: 'scare-quotes', why: 'Who says?', quote: 'so-called' },
      { id: 'mine', kind: 'fair' },
      { id: 'it-is', kind: 'contested' },
    ]);
    expect(made.unknown).toMatchObject([{ label: 'Person' }]);
    expect(made.losses).toEqual([]);
  });

  it('tells what a key cannot hold, and what it changed', () => {
    const made = marks(
      { id: 'a', label: 'Loaded_Language', words: 'so-called' },
      { id: 'b', label: 'scare-quotes', words: 'so-called' },
      { id: 'c', label: 'fair', words: 'called plan' },
      { id: 'd', label: 'exaggeration', words: ' plan e' },
      { id: 'e', label: 'exaggeration', words: ' ' },
    );
    expect(made.marks.map(({ id, quote }) => `${id}: ${quote}`)).toEqual(['a: so-called', 'd: plan e\u0301']);
    expect(made.losses.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'technique-chosen t: a',
      'span-changed t: d',
      'no-selector t: e',
      'same-words t: b',
      'touches-item t: c',
    ]);
  });

  it('leaves out what holds no word, as nobody could flag it: a sign or an emoji, but no part of a word', () => {
    const made = marks(
      { id: 'emoji', label: 'exaggeration', words: '😀' },
      { id: 'stop', label: 'fair', words: '.' },
      { id: 'part', label: 'exaggeration', words: 'lan' },
    );
    expect(made.marks.map(({ id }) => id)).toEqual(['part']);
    expect(made.losses).toEqual([
      { code: 'no-words', where: 't: emoji', what: '😀' },
      { code: 'no-words', where: 't: stop', what: '.' },
    ]);
  });
});
