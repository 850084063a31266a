import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainText } from './plainText.ts';

const paragraphs = (source: string) => {
  const { article } = parsePlainText(source, 'en');
  return article.blocks.map(({ start, end }) => article.text.slice(start, end));
};

describe('parsePlainText: paragraphs', () => {
  it('reads one line as one paragraph, with blank lines here and there', () => {
    const source = [
      'The ferry was late again, and nobody on the quay could say why. It was raining.',
      'A man in a blue coat said he had waited since six. He did not sound angry.',
      '',
      'The company has said nothing so far.',
      'It rarely does.',
    ].join('\n');
    expect(paragraphs(source)).toEqual(source.split('\n').filter((line) => line !== ''));
  });

  it('joins lines wrapped by hand between blank lines', () => {
    const source = [
      'The ferry was late again this morning, and nobody on the quay could',
      'say why. A man in a blue coat said that he had waited since six, and',
      'that he would write to the company.',
      '',
      'The company has said nothing so far, and its office on the harbour',
      'was closed.',
    ].join('\n');
    expect(paragraphs(source)).toEqual([
      'The ferry was late again this morning, and nobody on the quay could say why. A man in a blue coat said that he had waited since six, and that he would write to the company.',
      'The company has said nothing so far, and its office on the harbour was closed.',
    ]);
  });

  it('puts a compound that was broken after its hyphen together again', () => {
    const source = [
      'The bridge has stood since the great spring flood with one half-',
      'closed lane, and the engineers who came to see it in the summer',
      'said it would last.',
    ].join('\n');
    expect(paragraphs(source)[0]).toContain('one half-closed lane');
  });

  it('leaves short lines that are no wrapped text alone', () => {
    expect(paragraphs('Milk\nBread\nA pound of apples')).toEqual(['Milk', 'Bread', 'A pound of apples']);
  });

  it('reads every kind of line break, space and stray character', () => {
    const source = '\uFEFFOne\u00A0two\t\u2009three\u0000.\r\nFour\u00ADteen\u200B.\rFive.\u2028Six \uD800.';
    expect(paragraphs(source)).toEqual(['One two three.', 'Fourteen.', 'Five.', 'Six \uFFFD.']);
  });

  it('keeps the joiners and direction marks that scripts need, and drops overrides', () => {
    expect(paragraphs('می\u200Cخواهم \u200Fא \u202Eabc')).toEqual(['می\u200Cخواهم \u200Fא abc']);
  });

  it('makes an empty article of nothing', () => {
    expect(parsePlainText(' \n\n\t', 'en')).toEqual({ article: { text: '', lang: 'en', blocks: [] } });
  });
});

describe('parsePlainText: head', () => {
  it('takes a byline on the first line out of the text', () => {
    const { article, byline, title } = parsePlainText('By Ada Quill\nThe ferry was late.\n', 'en');
    expect({ text: article.text, byline, title }).toEqual({
      text: 'The ferry was late.',
      byline: 'Ada Quill',
      title: undefined,
    });
  });

  it('takes a title above a byline out too', () => {
    const { article, byline, title } = parsePlainText(
      '\nWhose Ferry Is It?\n\nby ADA QUILL and Ben de la Mare, Staff writers\n\nIt was late.',
      'en',
    );
    expect(title).toBe('Whose Ferry Is It?');
    expect(byline).toBe('ADA QUILL and Ben de la Mare, Staff writers');
    expect(article.text).toBe('It was late.');
  });

  it('takes the upper of two lines that look like bylines for the title', () => {
    const { byline, title } = parsePlainText('By Any Means Necessary\nBy Ada Quill\nIt was late.', 'en');
    expect({ byline, title }).toEqual({ byline: 'Ada Quill', title: 'By Any Means Necessary' });
  });

  it.each([
    'By Monday the town had no water.',
    'By night all cats are grey',
    'By Tuesday, the dam had failed.',
    'Byron Quill went home',
    'By Ada Quill, who has lived in this valley for more than twenty years now',
  ])('keeps a first line that only begins like a byline: %s', (line) => {
    const { article, byline } = parsePlainText(`${line}\nIt was late.`, 'en');
    expect(byline).toBeUndefined();
    expect(article.blocks).toHaveLength(2);
  });

  it('keeps a first line that no byline follows', () => {
    expect(paragraphs('Whose Ferry Is It?\nIt was late.')).toHaveLength(2);
  });

  it('leaves a text that is nothing but a byline', () => {
    expect(paragraphs('By Ada Quill')).toEqual(['By Ada Quill']);
  });
});

describe('parsePlainText: any input', () => {
  it('never throws; blocks are the lines of the text, without white space at their ends', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      ' ',
      '\n',
      '\r',
      '.',
      '\u00A0',
      '\uD800',
      '\uDC00',
      '\u0301',
      'By ',
      '\0',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (source) => {
        const { article } = parsePlainText(source, 'en');
        const lines = article.blocks.map(({ start, end }) => article.text.slice(start, end));
        expect(lines.join('\n')).toBe(article.text);
        for (const line of lines) expect(line).toBe(line.trim());
        expect(lines).not.toContain('');
      }),
    );
  });
});
