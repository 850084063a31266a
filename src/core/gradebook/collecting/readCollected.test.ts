import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { assignmentPage } from '../../../oneFile/assignmentPage.ts';
import { writeTerms } from '../../assignment/termsCode.ts';
import { writeResultFile } from '../../attempt/resultFile.ts';
import { writeResultCode } from '../../handIn/resultCode.ts';
import { readZip } from '../../zip/readZip.ts';
import { writeAssignment } from '../assignments/assignmentRecord.ts';
import { EMPTY_GRADEBOOK } from '../gradebook.ts';
import { handInOf } from '../handIn.ts';
import { HIT, QUIZ, resultOf, TERMS } from '../sample/ferry.ts';
import { writeGradebook } from '../saving/savedGradebook.ts';
import type { Collected } from './collected.ts';
import { readCollected } from './readCollected.ts';

const NOW = 1_795_000_000_000;
const RESULT = resultOf('Zoë', [HIT]);
const FILE = writeResultFile(RESULT);
const CODE = writeResultCode(RESULT);

function read(content: string | Uint8Array, name = 'file'): Collected[] {
  return [...readCollected(name, typeof content === 'string' ? strToU8(content) : content, NOW)];
}

/** What each entry is: its kind, or the trouble with it. */
function told(entries: readonly Collected[]): string[] {
  return entries.map((entry) => (entry.kind === 'trouble' ? entry.trouble.code : entry.kind));
}

function page(terms: string): string {
  const data =
    '<script type="application/json" id="quiz-data">{"slug":"ferry","key":null,"bring":null}</script>';
  const html = `<!doctype html><html data-alone><body>${data}<script>"<script"</script></body></html>`;
  return assignmentPage(html, { terms, platform: null, sealed: null });
}

describe('a file dropped on the gradebook', () => {
  it('may be a result', () => {
    expect(read(FILE, 'zoe.json')).toEqual([
      { from: 'zoe.json', kind: 'hand-in', handIn: handInOf(RESULT, 'file', 'zoe.json', NOW) },
    ]);
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(FILE)]);
    expect(told(read(marked))).toEqual(['hand-in']);
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(FILE, 'utf16le')]);
    expect(told(read(utf16))).toEqual(['hand-in']);
  });

  it('may be a chat or a mail with codes, of which some are damaged', () => {
    expect(told(read(`Zoë: ${CODE}\nMax: ${CODE.slice(0, -4)}!`))).toEqual(['hand-in', 'damaged-code']);
    const mail = `Content-Transfer-Encoding: quoted-printable\n\n${CODE.replace(/.{60}/g, '$&=\r\n')}`;
    expect(told(read(mail, 'mail.eml'))).toEqual(['hand-in']);
    expect(told(read(JSON.stringify({ messages: [{ text: CODE }] }), 'chat.json'))).toEqual(['hand-in']);
  });

  it('may be a mail with a result or a code in its packed parts', () => {
    const packed = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
    const head = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n';
    const mail = (...texts: string[]) =>
      ['From: zoe', ...texts.map((text) => head + packed(text)), ''].join('\r\n--part\r\n');
    expect(told(read(mail('Dear teacher,', FILE), 'mail.eml'))).toEqual(['hand-in']);
    expect(told(read(mail(`Zoë: ${CODE}`, 'picture'), 'mail.eml'))).toEqual(['hand-in']);
    expect(told(read(mail('Dear teacher,', 'I forgot'), 'mail.eml'))).toEqual(['nothing-known']);
  });

  it('may be a gradebook, an assignment or the page of one', () => {
    const gradebook = { ...EMPTY_GRADEBOOK, handIns: [handInOf(RESULT, 'file', 'zoe.json', NOW)] };
    expect(read(writeGradebook(gradebook))).toEqual([{ from: 'file', kind: 'gradebook', gradebook }]);
    const assignment = {
      format: 'slantwise-assignment' as const,
      version: 1 as const,
      terms: writeTerms(TERMS),
      quiz: QUIZ,
      sealed: null,
      classes: ['9b'],
      createdAt: NOW,
    };
    expect(read(writeAssignment(assignment))).toEqual([{ from: 'file', kind: 'assignment', assignment }]);
    expect(read(page(assignment.terms))).toEqual([
      {
        from: 'file',
        kind: 'assignment',
        assignment: { ...assignment, quiz: null, classes: [], createdAt: 0 },
      },
    ]);
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['Dear teacher, I lost it.', 'nothing-known'],
    ['<!doctype html><script>1</script>', 'nothing-known'],
    ['{"format":', 'not-json'],
    ['{}', 'not-a-result'],
    ['[]', 'nothing-known'],
    [FILE.replace('"version": 1', '"version": 7'), 'newer-version'],
    [FILE.replace('"loaded-language"', '"nonsense"'), 'bad-flags'],
    ['{"format":"slantwise-gradebook","version":9}', 'newer-version'],
    ['{"format":"slantwise-gradebook"}', 'not-a-result'],
    ['{"format":"slantwise-assignment","version":1,"terms":"x"}', 'damaged-assignment'],
    [page('nonsense'), 'damaged-assignment'],
  ])('is told what is wrong with it: %#', (content, code) => {
    expect(told(read(content))).toEqual([code]);
  });
});

describe('a zip', () => {
  const zip = (files: Zippable) => zipSync(files);

  it('gives every file in it, with its folder, and leaves out what systems put there', () => {
    const entries = read(
      zip({
        'Zoë Ångström_123/result.json': strToU8(FILE),
        '__MACOSX/._result.json': strToU8('junk'),
        'Zoë Ångström_123/.DS_Store': strToU8('junk'),
        'Max_124/essay.txt': strToU8('I forgot.'),
        'Max_124/code.txt': [strToU8(CODE), { level: 0 }],
      }),
      'submissions.zip',
    );
    expect(told(entries)).toEqual(['hand-in', 'nothing-known', 'hand-in']);
    expect(entries.map(({ from }) => from)).toEqual([
      'submissions.zip/Zoë Ångström_123/result.json',
      'submissions.zip/Max_124/essay.txt',
      'submissions.zip/Max_124/code.txt',
    ]);
  });

  it('is told of when it is empty, damaged, or holds another', () => {
    expect(told(read(zip({})))).toEqual(['empty']);
    expect(told(read(zip({ '.DS_Store': strToU8('junk') })))).toEqual(['empty']);
    expect(told(read(zip({ 'a.zip': zip({ 'b.json': strToU8(FILE) }), 'c.json': strToU8(FILE) })))).toEqual([
      'nested-zip',
      'hand-in',
    ]);
    expect(told(read(zip({ 'a.json': strToU8(FILE) }).slice(0, -30)))).toEqual(['not-readable']);
  });

  it('loses nothing but the entry that is damaged', () => {
    const bytes = zip({ 'a.json': strToU8(FILE), 'b.json': strToU8(FILE) });
    // Within the packed bytes of the first.
    bytes.fill(0xff, 45, 80);
    expect(told(read(bytes))).toEqual(['not-readable', 'hand-in']);
  });

  it('cannot be a bomb, whatever size it claims', () => {
    const bytes = zip({ bomb: new Uint8Array(3_000_000), 'a.json': strToU8(FILE) });
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 100, true);
    const limits = { file: 1_000_000, unpacked: 100_000_000, entries: 10 };
    expect([...readZip(bytes, limits)]).toMatchObject([
      { name: 'bomb', trouble: 'too-large' },
      { name: 'a.json', bytes: strToU8(FILE) },
    ]);
    expect([...readZip(bytes, { ...limits, unpacked: 900_000 })]).toEqual([
      { name: 'bomb', trouble: 'too-large' },
      { code: 'too-large' },
    ]);
    expect([...readZip(bytes, { ...limits, entries: 1 })].at(-1)).toEqual({ code: 'too-many-entries' });
  });
});

describe('laws of reading', () => {
  const whole = [FILE, CODE, page(writeTerms(TERMS)), writeGradebook(EMPTY_GRADEBOOK)].map((text) =>
    strToU8(text),
  );
  const archive = zipSync({ 'a.json': strToU8(FILE), 'b/c.txt': strToU8(CODE) });

  it('gives something for any bytes and never throws', () => {
    const damaged = fc
      .tuple(
        fc.constantFrom(...whole, archive),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        fc.nat(),
      )
      .map(([bytes, changes, cut]) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, value] of changes) copy[at % copy.length] = value;
        return cut % 3 === 0 ? copy.subarray(0, cut % copy.length) : copy;
      });
    const json = fc.json().map((text) => strToU8(text));
    const spoilt = fc
      .tuple(fc.constantFrom('flags', 'assigned', 'version', 'quiz', 'startedAt', 'text'), fc.jsonValue())
      .map(([field, value]) => strToU8(JSON.stringify({ ...RESULT, [field]: value })));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged, json, spoilt), (bytes) => {
        expect([...readCollected('x', bytes, NOW)].length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
