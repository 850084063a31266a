import fc from 'fast-check';

/** What markup would run as, if any of it came through. Every one of them tells on itself: it sets `__ran`. */
const RUN = '__ran=1';

/** Pieces that have broken out of text somewhere before. */
export const ATTACKS = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `"><svg onload=${RUN}>`,
  `' onfocus='${RUN}' autofocus='`,
  `" onmouseover="${RUN}" style="position:fixed;inset:0`,
  `</title><script>${RUN}</script>`,
  `</textarea></template></noscript></astro-island><script>${RUN}</script>`,
  `<iframe srcdoc="&lt;script&gt;parent.${RUN}&lt;/script&gt;"></iframe>`,
  `<!--><script>${RUN}</script>-->`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  `<style>*{background:url(https://evil.example/)}</style>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `<link rel="stylesheet" href="https://evil.example/x.css">`,
  `<form action="https://evil.example/"><button>`,
  `{${RUN}}`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `<Astro.self set:html={x} client:load />`,
  `javascript:${RUN}`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  '&#x3C;b&#62;&amp;amp;&nbsp;&#0;&#xD800;&#x202E;',
  'href="/_astro/x.js" src="/a" <html <head> </head> <meta charset="utf-8"></body>',
  'x{background:url(/_astro/y)} expression(1) @import "https://evil.example";',
  "$& $1 $` $' $$",
  '\\u003cscript\\u003e \\x3cscript\\x3e %3Cscript%3E',
  '__proto__',
  'constructor',
  'toString',
  'con',
  '../../../etc/passwd',
  'C:\\Windows\\nul',
  '%00%0d%0aSet-Cookie: a=b',
];

const LINK_TARGETS = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java&#10;script:${RUN}`,
  `&#1;javascript:${RUN}`,
  `vbscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  'https://example.org/"onclick="__ran=1',
  "https://example.org/'%22><b>",
  'http:javascript:alert(1)',
  'https:example',
  '//evil.example/',
  '/_astro/x',
  '\\\\evil.example\\x',
  'mailto:a@b.example?body=<b>',
  'https://ex\u0430mple.org/\u202e',
  'blob:x',
  'file:///etc/passwd',
  '#main',
];

/** Characters that hide, turn round, join, or are half of something. */
const ODD = [
  ...['\u202e', '\u202a', '\u2066', '\u2069', '\u200b', '\u200d', '\u200f', '\u00ad', '\ufeff', '\u2060'],
  ...['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u009b', '\v', '\f', '\u2028', '\u2029'],
  ...['\ud800', '\udfff', '\ufffe', '\u0301', '\u0301'.repeat(40), '\u{e0041}', '\u{1f469}\u200d\u{1f680}'],
  ...['ﷺ', 'ǆ', 'İ', 'ß', 'ﬁ', '\u1160', '\u3164', 'е', 'ο', 'שלום', 'مرحبا', '日本語です。', 'ไทย'],
];

const PLAIN = [
  'The',
  'mayor',
  'said',
  'that',
  'nobody',
  'knows.',
  'Why?',
  '“So-called”',
  'experts',
  'a',
  '9',
];

const oddOrAttack = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ATTACKS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** One line of words with hostile pieces among them. */
export const hostileLine: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PLAIN) }, { weight: 2, arbitrary: oddOrAttack }),
    {
      minLength: 1,
      maxLength: 14,
      size: 'max',
    },
  )
  .map((pieces) => pieces.join(' '));

/** As `hostileLine`, of what a title or an explanation may hold: what it may not would only be refused. */
export const permittedLine: fc.Arbitrary<string> = hostileLine.map(
  (line) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    `Words ${line.replace(/[\u0000-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u2069\ufeff\p{Surrogate}]/gu, '')}`,
);

export const linkTarget: fc.Arbitrary<string> = fc.constantFrom(...LINK_TARGETS);

export const longWord: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('x', 'ß', '-', '👩‍🚀', 'а\u0301', '</b>'), fc.integer({ min: 500, max: 4000 }))
  .map(([piece, count]) => piece.repeat(count));
