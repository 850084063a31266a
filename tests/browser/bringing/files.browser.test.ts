import { describe, expect, it } from 'vitest';
import { bringPanel, chooseFile, openBringPage, pasteText } from '../harness/bring.ts';
import { knownQuiz } from '../harness/packs.ts';
import { ready } from '../harness/quizPage.ts';
import { textOnPage } from '../harness/textOnPage.ts';
import { INVENTED_SLUG, inventedText, PLACED } from '../harness/texts.ts';
import { newVisitor } from '../harness/visitor.ts';

function utf16(text: string, order: 'LE' | 'BE'): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
}

/** The article uses one character beyond ASCII, which Windows-1252 has at 0x92. */
function windows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');
}

describe('the file that a reader opens', () => {
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${inventedText()}`)],
    ['UTF-16, the little end first', utf16(inventedText(), 'LE')],
    ['UTF-16, the big end first', utf16(inventedText(), 'BE')],
    ['Windows-1252', windows1252(inventedText())],
  ])('may be %s', async (_, content) => {
    const { page } = await newVisitor();
    await openBringPage(page);
    await chooseFile(page, 'mallow.txt', content);
    await ready(page);
    expect(await textOnPage(page)).toBe((await knownQuiz(INVENTED_SLUG + PLACED)).article.text);
  });

  it.each([
    ['empty.txt', Buffer.alloc(0), '“empty.txt” is empty.'],
    ['blank.txt', Buffer.from(' \n\n\t'), '“blank.txt” holds nothing but white space.'],
    ['cat.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 1]), '“cat.txt” is a PNG picture'],
    ['essay.docx', Buffer.from('PK\u0003\u0004 rest of a document'), '“essay.docx” is a ZIP file'],
    ['column.pdf', Buffer.from('%PDF-1.7 …'), '“column.pdf” is a PDF document'],
    ['noise.txt', Buffer.from([1, 2, 0, 200, 7, 0, 0, 3, 4]), '“noise.txt” is a binary file'],
    ['torn.txt', Buffer.from([0xff, 0xfe, 0x41, 0, 0, 0xd8]), '“torn.txt” begins as UTF-16 but is broken'],
    ['<img src=x onerror=alert(1)>.txt', Buffer.alloc(0), '“<img src=x onerror=alert(1)>.txt” is empty.'],
    ['long.txt', Buffer.alloc(5_000_001, 'long '), '“long.txt” is larger than 5 MB'],
  ])('is refused by name when it is no text: %s', async (name, content, sentence) => {
    const { page } = await newVisitor();
    await openBringPage(page);
    await chooseFile(page, name, content);
    await expect.poll(() => bringPanel(page).getByRole('alert').innerText()).toContain(sentence);

    // Another try is open at once.
    await pasteText(page, inventedText());
    await ready(page);
    expect(await bringPanel(page).count()).toBe(0);
  });

  it('is not taken from an empty box', async () => {
    const { page } = await newVisitor();
    await openBringPage(page);
    await pasteText(page, '  \n ');
    await expect
      .poll(() => bringPanel(page).getByRole('alert').innerText())
      .toBe('There is nothing in the box yet. Paste the article into it.');
  });
});
