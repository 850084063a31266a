import { describe, expect, it } from 'vitest';
import { fromClipboard, markdownOfPaste } from './fromClipboard.ts';

const GOOGLE = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span>The ferry</span></h1><p dir="ltr"><span style="font-weight:700">It is late</span><span>, again.</span></p><br /><p dir="ltr"><span>Why?</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>Wind</span></p></li></ul></b><br class="Apple-interchange-newline">`;

const WORD_ONLINE = `<div class="OutlineElement"><p class="Paragraph" role="heading" aria-level="2"><span class="TextRun">Why?</span><span class="EOP">&nbsp;</span></p></div><div class="OutlineElement"><p class="Paragraph"><span>It is late.</span></p></div><div class="ListContainerWrapper"><ol><li role="listitem"><p>Wind</p></li></ol></div>`;

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body lang=EN-GB><!--StartFragment--><p class=MsoTitle>The ferry<o:p></o:p></p><p class=MsoNormal>It is late.<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Wind<o:p></o:p></p><!--EndFragment--></body></html>`;

function pasted(html: string, text = 'Something else.') {
  return fromClipboard({ html, text });
}

describe('fromClipboard', () => {
  it('keeps headings, paragraphs and lists of Google Docs', () => {
    expect(pasted(GOOGLE)).toMatchObject({
      about: { title: 'The ferry' },
      body: 'It is late, again.\n\nWhy?\n\n- Wind\n',
    });
  });

  it('keeps those of Word, online and on a desk', () => {
    expect(pasted(WORD_ONLINE)).toMatchObject({ body: '## Why?\n\nIt is late.\n\n1. Wind\n' });
    expect(pasted(WORD)).toMatchObject({
      about: { title: 'The ferry', lang: 'EN-GB' },
      body: 'It is late.\n\n- Wind\n',
    });
  });

  it('keeps the words of a page and nothing that runs or is hidden', () => {
    const page =
      '<h2 onclick="x()">Why?</h2><p style="color:red">It is <a href="javascript:x()">late</a>.<script>x()</script></p><p style="display: none">Hidden</p><img src=x onerror=x()>';
    expect(pasted(page)).toMatchObject({
      body: '## Why?\n\nIt is late.\n',
      notes: [
        { code: 'left-out', what: 'picture', count: 1 },
        { code: 'title-guessed', from: 'words' },
      ],
    });
  });

  it('takes the text where the HTML has only a look', () => {
    expect(pasted('<span style="color:red">One.</span>', 'The quay\nBy Ines Vale\nOne.')).toMatchObject({
      about: { title: 'The quay', author: 'Ines Vale' },
      body: 'One.\n',
      raw: 'The quay\nBy Ines Vale\nOne.',
    });
    expect(markdownOfPaste({ html: '<span>One.</span>' })).toBeNull();
    expect(markdownOfPaste({ html: '<p>One *two*.</p><h1>Why?</h1>' })).toBe('One \\*two\\*.\n\n# Why?\n');
  });

  it('refuses nothing, and too much', () => {
    expect(fromClipboard({ html: '', text: ' \n' })).toMatchObject({ trouble: { code: 'blank' } });
    expect(fromClipboard({ html: '<p>…</p><p>!</p>', text: '' })).toMatchObject({
      trouble: { code: 'no-words' },
    });
    expect(fromClipboard({ html: '', text: 'a'.repeat(5_000_001) })).toMatchObject({
      trouble: { code: 'too-large' },
    });
  });
});
