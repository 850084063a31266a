import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../core/article/markdown.ts';
import { tidiedBody, tidyParagraphs } from './tidyParagraphs.ts';

function texts(source: string, form: 'text' | 'markdown' = 'text'): string[] {
  return tidyParagraphs(source, { form }).lines.map(({ text }) => text);
}

const WRAPPED = `The harbour office counted nine hundred ships last year, and the
council said that this was a record for the town and its demo-
cracy. The long-
term plan is to close the quay.
Nobody asked the people who live there what they think about any
of the plans, and a demo­
cracy that does not ask is none.`;

describe('tidyParagraphs', () => {
  it('joins wrapped lines, ends paragraphs at short lines, and mends broken words', () => {
    const { lines, mended, characters, joined } = tidyParagraphs(WRAPPED, { form: 'text' });
    expect(lines).toEqual([
      {
        text: 'The harbour office counted nine hundred ships last year, and the council said that this was a record for the town and its democracy. The long-term plan is to close the quay.',
      },
      {
        text: 'Nobody asked the people who live there what they think about any of the plans, and a democracy that does not ask is none.',
      },
    ]);
    expect({ mended, characters, joined }).toEqual({ mended: ['democracy'], characters: 1, joined: 4 });
  });

  it('leaves paragraphs on lines of their own as they are', () => {
    expect(texts('One line.\n\n\n\nAnother\u00a0line.\nA third ﬁnal one.')).toEqual([
      'One line.',
      'Another line.',
      'A third final one.',
    ]);
  });

  it('proposes what is no part of an article, and takes nothing out itself', () => {
    const page = [
      'The ferry is late',
      'By Ines Vale',
      'Published 14 March 2025 at 08:00',
      '4 min read',
      'Share this article',
      'The ferry is late again. Share prices fell.',
      'Advertisement',
      'Read more: Ten ferries that never came',
      'Read the report before you judge it, she said.',
      'Photo: A. Bell/Getty Images',
      'Sign up for our newsletter',
      'By the sea, nobody waits.',
      '© 2025 Harrowmere Post. All rights reserved.',
    ];
    const { lines } = tidyParagraphs(page.join('\n'), { form: 'text' });
    expect(lines.map(({ text }) => text)).toEqual(page);
    expect(lines.map(({ proposal }) => proposal ?? '')).toEqual([
      '',
      'byline',
      'date',
      'date',
      'share',
      '',
      'advertisement',
      'teaser',
      '',
      'credit',
      'subscribe',
      '',
      'copyright',
    ]);
    const gone = new Set(lines.flatMap(({ proposal }, index) => (proposal ? [index] : [])));
    expect(tidiedBody({ form: 'text', lines, joined: 0, mended: [], characters: 0 }, gone)).toBe(
      'The ferry is late\n\nThe ferry is late again. Share prices fell.\n\nRead the report before you judge it, she said.\n\nBy the sea, nobody waits.\n',
    );
  });

  it('goes on with a sentence over the foot of a page', () => {
    const pages = [
      'Harrowmere Post 12',
      'The council closed the quay because',
      'Page 1 of 3',
      '',
      'Harrowmere Post 13',
      'nobody used it.',
      '2',
      'Harrowmere Post 14',
      'It opened again.',
    ];
    const { lines } = tidyParagraphs(pages.join('\n'), { form: 'text' });
    expect(lines.filter(({ proposal }) => !proposal)).toEqual([
      { text: 'The council closed the quay because nobody used it.' },
      { text: 'It opened again.' },
    ]);
    expect(lines.map(({ proposal }) => proposal)).toEqual([
      'repeated',
      undefined,
      'page-number',
      'repeated',
      'page-number',
      'repeated',
      undefined,
    ]);
  });

  it('keeps the blocks of Markdown', () => {
    const source = 'Plan\n====\nOne\nparagraph.\n- a\n- b\n  goes on\n\n> Said\n## Why\nTwo.';
    expect(texts(source, 'markdown')).toEqual([
      '# Plan',
      'One paragraph.',
      '- a',
      '- b goes on',
      '> Said',
      '## Why',
      'Two.',
    ]);
  });

  it('loses no letter of a text but hyphens at line ends', () => {
    const piece = fc.constantFrom(
      'word',
      'By Ada Roe',
      '- a',
      '12',
      'demo-',
      'cracy',
      '\n',
      '\n\n',
      '. ',
      '*',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const tidied = tidyParagraphs(source, { form: 'text' });
        const back = parseMarkdown(tidiedBody(tidied, new Set()), 'en').text;
        const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}*.]/gu, '')].sort().join('');
        expect(letters(back)).toBe(letters(source));
      }),
    );
  });
});
