import { describe, expect, it } from 'vitest';
import { readIncoming } from '../readIncoming.ts';
import { wordFile, wordParagraph, zipOf } from './wordTestFile.ts';

async function open(bytes: Uint8Array, name = 'story.docx') {
  return readIncoming([{ name, bytes }]);
}

describe('readIncoming on Word documents', () => {
  it('keeps headings, quotations and paragraphs, and takes title and byline off', async () => {
    const body = [
      wordParagraph('The ferry', 'Title'),
      wordParagraph('By Ines Vale'),
      wordParagraph('It is *late*, again.'),
      wordParagraph('Why?', 'Heading2'),
      wordParagraph('We said no.', 'Quote'),
      '<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Wind</w:t></w:r></w:p>',
    ].join('');
    expect(
      await open(wordFile(body, { 'docProps/core.xml': '<x><dc:creator>A. Teacher</dc:creator></x>' })),
    ).toMatchObject({
      kind: 'article',
      about: { title: 'The ferry', author: 'Ines Vale', lang: 'en-GB' },
      body: 'It is \\*late\\*, again.\n\n## Why?\n\n> We said no.\n\n- Wind\n',
      text: 'It is *late*, again.\nWhy?\nWe said no.\nWind',
      notes: [],
    });
  });

  it('says what it leaves out, and takes tracked changes as made', async () => {
    const body = [
      wordParagraph('The quay ', undefined, '<w:r><w:footnoteReference w:id="2"/></w:r>'),
      '<w:p><w:r><w:t>It </w:t></w:r><w:del w:id="3" w:author="A"><w:r><w:delText>was</w:delText></w:r></w:del><w:ins w:id="4" w:author="A"><w:r><w:t>is</w:t></w:r></w:ins><w:r><w:t> late.</w:t></w:r></w:p>',
      '<w:p><w:r><w:drawing><pic:pic xmlns:pic="urn:p"></pic:pic></w:drawing></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>One</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Two</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      wordParagraph('Boxed.', 'Pullout'),
    ].join('');
    const read = await open(wordFile(body, { 'word/header1.xml': '<w:hdr><w:t>Page</w:t></w:hdr>' }));
    expect(read).toMatchObject({ text: 'The quay\nIt is late.\nOne\nTwo\nBoxed.' });
    expect(read.kind === 'article' && read.notes).toEqual([
      { code: 'left-out', what: 'picture', count: 1 },
      { code: 'left-out', what: 'footnote', count: 1 },
      { code: 'left-out', what: 'comment', count: 1 },
      { code: 'left-out', what: 'page-header', count: 1 },
      { code: 'tables', count: 1 },
      { code: 'changes-accepted', count: 2 },
      { code: 'unknown-styles', styles: ['Pull-out box'] },
      { code: 'title-guessed', from: 'name' },
    ]);
  });

  it('reads styles by their ids where the document has none of its own', async () => {
    const body = [
      wordParagraph('The ferry', 'Title'),
      wordParagraph('Now', 'Heading1'),
      wordParagraph('It is late.', 'Pullout'),
    ].join('');
    const read = await open(wordFile(body, { 'word/styles.xml': '<w:styles xmlns:w="urn:none"/>' }));
    expect(read).toMatchObject({ about: { title: 'The ferry' }, text: 'Now\nIt is late.' });
    expect(read.kind === 'article' && read.notes).toEqual([{ code: 'unknown-styles', styles: ['Pullout'] }]);
  });

  it('knows a document by what is in it, whatever its name says', async () => {
    const read = await open(wordFile(wordParagraph('It is late.')), 'story.txt');
    expect(read).toMatchObject({ kind: 'article', notes: [{ code: 'not-as-named', is: 'word' }, {}] });
  });

  it.each([
    ['a zip that is cut off', wordFile(wordParagraph('Late.')).slice(0, 400), 'word-damaged'],
    ['XML that is none', wordFile('<w:p><w:r><w:t>Late.'), 'word-damaged'],
    ['no text part', wordFile('', { '_rels/.rels': '' }), 'word-damaged'],
    ['no words', wordFile(wordParagraph('…')), 'no-words'],
    [
      'a zip bomb',
      wordFile(wordParagraph('Late.'), { 'word/x.xml': 'x'.repeat(25_000_000) }),
      'document-too-large',
    ],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await open(bytes)).toEqual({ kind: 'trouble', name: 'story.docx', trouble: { code } });
  });

  it('survives a document nested as deep as no document is', async () => {
    const deep = `${'<w:ins w:id="1">'.repeat(30_000)}<w:r><w:t>Late.</w:t></w:r>${'</w:ins>'.repeat(30_000)}`;
    const read = await open(wordFile(`<w:p>${deep}</w:p>`));
    expect(['article', 'trouble']).toContain(read.kind);
  });

  it.each([
    ['open-document', { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }],
    ['epub', { mimetype: 'application/epub+zip' }],
    [
      'spreadsheet',
      { '[Content_Types].xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' },
    ],
    ['pages', { 'Index/Document.iwa': 'x' }],
    ['other-zip', { 'holiday.txt': 'Sun.' }],
  ])('names %s', async (kind, files) => {
    expect(await open(zipOf(files), 'story.zip')).toMatchObject({ trouble: { code: 'foreign', kind } });
  });
});
