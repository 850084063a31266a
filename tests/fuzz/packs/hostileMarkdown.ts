import fc from 'fast-check';
import { hostileLine, linkTarget, longWord } from './hostileText.ts';

const depth = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 200, max: 1500 }));
const count = fc.integer({ min: 1, max: 300 });

const wrapped = fc
  .tuple(
    fc.constantFrom('*', '**', '_', '`', '***', '~~', '<b>'),
    fc.integer({ min: 1, max: 60 }),
    hostileLine,
  )
  .map(([mark, times, line]) => mark.repeat(times) + line + mark.repeat(times));

const link = fc
  .tuple(hostileLine, linkTarget, fc.constantFrom('[', '!['), fc.boolean())
  .map(([line, target, open, pointed]) => `${open}${line}](${pointed ? `<${target}>` : target} "t")`);

const nested = fc
  .tuple(fc.constantFrom('>', '> ', '- ', '1. ', '> - ', '* > '), depth, hostileLine)
  .map(([marker, times, line]) => marker.repeat(times) + line);

const stairs = fc
  .tuple(fc.constantFrom('- ', '1. ', '> '), fc.integer({ min: 1, max: 60 }))
  .map(([marker, steps]) =>
    Array.from({ length: steps }, (_, step) => `${'  '.repeat(step)}${marker}step ${step}`).join('\n'),
  );

const repeated = fc
  .tuple(
    fc.constantFrom(
      '*a ',
      '[a](',
      '![',
      '<![CDATA[',
      '<!--',
      '`` a ',
      'a\n=\n',
      '[a]: b\n',
      '&amp',
      '|',
      '<a b="',
    ),
    count,
  )
  .map(([piece, times]) => piece.repeat(times));

const table = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .map(([rows, columns]) => `${`|${' a |'.repeat(columns)}\n`.repeat(rows)}|${'---|'.repeat(columns)}`);

const fenced = hostileLine.map((line) => `\`\`\`js {${line}}\n${line}\n---\n\`\`\``);
const reference = fc.tuple(hostileLine, linkTarget).map(([line, to]) => `[${line}][x]\n\n[x]: ${to}`);
const heading = fc
  .tuple(fc.integer({ min: 1, max: 7 }), hostileLine)
  .map(([level, line]) => `${'#'.repeat(level)} ${line}`);

const block = fc.oneof(
  { weight: 6, arbitrary: hostileLine },
  { weight: 2, arbitrary: link },
  { weight: 2, arbitrary: wrapped },
  ...[nested, stairs, repeated, table, fenced, reference, heading, longWord].map((arbitrary) => ({
    weight: 1,
    arbitrary,
  })),
);

/** The body of an article that means no good, in blocks of all kinds and with line ends of all kinds. */
export const hostileMarkdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 10, size: 'max' }),
    fc.constantFrom('\n\n', '\r\n\r\n', '\n', '\r\r', '\n\u2028\n', '\n---\n'),
  )
  .map(([blocks, between]) => blocks.join(between));
