import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ANNOTATED_TEXTS } from '../../../../tests/formats/annotatedTexts.ts';
import { H5P_WORDS } from '../../../messages/h5p.ts';
import { textField } from './textField.ts';
import { writeH5p } from './writeH5p.ts';

function unpacked(bytes: string | Uint8Array | undefined) {
  if (!(bytes instanceof Uint8Array)) throw new Error('no zip');
  const files = unzipSync(bytes);
  return Object.fromEntries(
    Object.entries(files).map(([name, one]) => [name, JSON.parse(new TextDecoder().decode(one))]),
  );
}

/** What the content type makes of a paragraph: its words, and which of them are answers. */
function wordsOf(html: string) {
  return [...html.matchAll(/<p>(.*?)<\/p>/gs)].flatMap(([, text = '']) => {
    const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    return (plain.match(/\S+/g) ?? []).flatMap((entry) => {
      const word = entry.replace(/^[[({⟨¿¡“"«„]+/, '').replace(/[",….:;?!\])}⟩»”]+$/, '');
      if (word === '') return [];
      const inner = word.slice(1, -1);
      const isAnswer = word.length > 2 && word.startsWith('*') && word.endsWith('*');
      return [{ word: isAnswer ? inner.replaceAll('**', '*') : word, isAnswer }];
    });
  });
}

describe('textField', () => {
  it('puts asterisks around the words that a span touches, without the marks around them', () => {
    const text = '(“So-called” plan), he & <she> said.\nEnd: 5* stars *now* **';
    const spans = [
      { start: 2, end: 17 },
      { start: 43, end: 44 },
    ];
    const { html, answers, changed } = textField(text, spans);
    expect(html).toBe(
      '<p>(“*So-called*” *plan*), he &amp; &lt;she&gt; said.</p>\n<p>End: *5*** stars ∗now∗ ∗∗</p>',
    );
    expect(answers.map(({ start, end }) => text.slice(start, end))).toEqual(['So-called', 'plan', '5*']);
    expect(changed.map(({ start, end }) => text.slice(start, end))).toEqual(['*now*', '**']);
  });

  it('gives the content type the words of the text, of which those and no others are answers', () => {
    fc.assert(
      fc.property(ANNOTATED_TEXTS, (texts) => {
        for (const { text, annotations } of texts) {
          const spans = annotations.toSorted((a, b) => a.start - b.start);
          const { html, answers } = textField(text, spans);
          const told = wordsOf(html).filter(({ isAnswer }) => isAnswer);
          expect(told.map(({ word }) => word)).toEqual(
            answers.map(({ start, end }) => text.slice(start, end)),
          );
          const plain = (words: string) => words.replace(/[\s∗]|\*/gu, '');
          const shown = html
            .replace(/<\/?p>/g, '')
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>');
          expect(plain(shown.replaceAll('&amp;', '&'))).toBe(plain(text));
        }
      }),
    );
  });
});

describe('writeH5p', () => {
  const annotations = [
    { id: 'a', label: 'scare-quotes', note: 'Why?', start: 4, end: 18 },
    { id: 'b', label: 'bare-assertion', note: '', start: 22, end: 25 },
    { id: 'c', label: 'fair-passage', note: 'x', start: 0, end: 3 },
    { id: 'd', label: 'Whatever', note: '', start: 0, end: 3 },
  ];
  const texts = [{ name: 'quay', lang: 'en-GB', text: 'The so-called plan is dead.', annotations }];

  it('makes a package of one text, and lists what Mark the Words cannot hold', () => {
    const { files, losses } = writeH5p(texts, H5P_WORDS);
    expect(files.map(({ name }) => name)).toEqual(['quay.h5p']);
    expect(unpacked(files[0]?.content)).toMatchObject({
      'h5p.json': {
        title: 'quay',
        language: 'en-GB',
        mainLibrary: 'H5P.MarkTheWords',
        preloadedDependencies: expect.arrayContaining([
          { machineName: 'H5P.MarkTheWords', majorVersion: 1, minorVersion: 11 },
        ]),
      },
      'content/content.json': { textField: '<p>The *so-called* *plan* is *dead*.</p>' },
    });
    expect(losses.map(({ code, where, what }) => `${code} ${where} ${what}`)).toEqual([
      'fair-or-contested quay: c ',
      'unknown-label quay: d Whatever',
      'labels-untold quay 2',
      'notes quay 1',
      'single-words quay: a 2',
      'span-changed quay: b bare-assertion',
    ]);
  });

  it('asks for the families that are wanted', () => {
    const { files, losses } = writeH5p(texts, H5P_WORDS, { families: ['unsupported-claim'] });
    const content = unpacked(files[0]?.content)['content/content.json'];
    expect(content.textField).toBe('<p>The so-called plan is *dead*.</p>');
    expect(content.taskDescription).toContain('unsupported claim');
    expect(losses).toContainEqual({ code: 'other-family', where: 'quay: a', what: 'scare-quotes' });
  });

  it('says whose text it is, in fields that platforms accept', () => {
    const about = { title: 'The\nQuay', author: 'A. Writer', url: 'javascript:1', rights: 'CC BY 4.0' };
    const { files } = writeH5p([{ name: 'quay', lang: 'es-419', text: 'A', annotations: [] }], H5P_WORDS, {
      about,
    });
    const told = unpacked(files[0]?.content)['h5p.json'];
    expect(told).toMatchObject({
      title: 'The Quay',
      language: 'es',
      license: 'U',
      licenseExtras: 'CC BY 4.0',
      authors: [{ name: 'A. Writer', role: 'Author' }],
    });
    expect(told).not.toHaveProperty('source');
  });
});
