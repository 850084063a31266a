import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt, KeptFlag } from '../attempt/attempt.ts';
import { textFingerprint } from '../attempt/textFingerprint.ts';
import { writeChecked } from '../bytes/checked.ts';
import { Packer } from '../bytes/packing.ts';
import { FAMILIES } from '../taxonomy/technique.ts';
import { readSuspendData, type Suspended, writeSuspendData } from './suspendData.ts';
import { LIMITS } from './version.ts';

const TEXT = 'The junta moved the ferry. Critics say nobody asked. '.repeat(400);
const FINGERPRINT = textFingerprint(TEXT);
const ROOM = LIMITS.scorm12.suspendData;

function flag(index: number, start: number, length: number, note?: string): KeptFlag {
  const end = start + length;
  const family = FAMILIES[index % 3] ?? 'loaded-language';
  return {
    id: `kept-${index + 1}`,
    start,
    end,
    family,
    quote: TEXT.slice(start, end),
    ...(note && { note }),
  };
}

function suspended(flags: readonly KeptFlag[], more: Partial<Attempt> = {}): Suspended {
  return {
    attempt: {
      version: 1,
      quiz: 'ferry',
      keyFingerprint: '0123456789abcdef',
      startedAt: 1_790_000_000_000,
      updatedAt: 1_790_000_600_000,
      activeMs: 321_000,
      flags,
      adrift: [],
      earlier: [],
      ...more,
    },
    text: FINGERPRINT,
    settings: { shortcuts: false, hints: 2 },
  };
}

const read = (data: string) => readSuspendData(data, 'ferry', TEXT, FINGERPRINT);

describe('suspend data', () => {
  it('gives the attempt back, with its notes, earlier rounds and settings', () => {
    const given = suspended([flag(0, 4, 5, 'Who calls them that? – “ça”'), flag(1, 27, 11)], {
      submittedAt: 1_790_000_700_000,
      score: 61.25,
      earlier: [{ submittedAt: 1_790_000_500_000, score: null, flags: [] }],
    });
    const { data, dropped } = writeSuspendData(given, ROOM);
    expect(dropped).toEqual({ notes: 0, settings: 0, flags: 0 });
    expect(data).toMatch(/^s1\.[\w-]+$/);
    expect(read(data)).toEqual(given);
  });

  it('gives back any flags, however they overlap, in order of the text', () => {
    const flags = fc.array(fc.tuple(fc.nat(TEXT.length - 400), fc.integer({ min: 1, max: 400 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(flags, (spans) => {
        const sorted = spans
          .sort(([a, b], [x, y]) => a - x || b - y)
          .map(([start, length], index) => flag(index, start, length));
        const back = read(writeSuspendData(suspended(sorted), ROOM).data);
        expect('attempt' in back && back.attempt.flags).toEqual(sorted);
      }),
    );
  });

  it('drops notes before settings and settings before flags, and counts what it dropped', () => {
    const few = Array.from({ length: 40 }, (_, index) => flag(index, index * 60, 20, 'Why? '.repeat(60)));
    const notes = writeSuspendData(suspended(few), ROOM);
    expect(notes.data.length).toBeLessThanOrEqual(ROOM);
    expect(notes.dropped).toMatchObject({ settings: 0, flags: 0 });
    expect(notes.dropped.notes).toBeGreaterThan(0);
    const back = read(notes.data);
    if (!('attempt' in back)) throw new Error(back.code);
    expect(back.settings).toEqual({ shortcuts: false, hints: 2 });
    expect(back.attempt.flags).toHaveLength(40);
    // The notes that are kept are those of the first flags.
    const kept = back.attempt.flags.map(({ note }) => note !== undefined);
    expect(kept).toEqual(kept.toSorted((a, b) => Number(b) - Number(a)));
    expect(kept.filter(Boolean)).toHaveLength(40 - notes.dropped.notes);

    const many = Array.from({ length: 2000 }, (_, index) =>
      flag(index, index * 10, 300, index % 2 ? 'x' : ''),
    );
    const flags = writeSuspendData(suspended(many), ROOM);
    expect(flags.data.length).toBeLessThanOrEqual(ROOM);
    expect(flags.dropped).toMatchObject({ notes: 1000, settings: 1 });
    const rest = read(flags.data);
    if (!('attempt' in rest)) throw new Error(rest.code);
    expect(rest.attempt.flags).toHaveLength(2000 - flags.dropped.flags);
    expect(rest.attempt.flags.length).toBeGreaterThan(500);
    expect(rest.attempt.flags.every(({ note }) => note === undefined)).toBe(true);
    expect(rest.attempt.flags.map(({ start }) => start)).toEqual(
      many.slice(0, rest.attempt.flags.length).map(({ start }) => start),
    );
  });

  it('writes nothing where there is room for nothing', () => {
    expect(writeSuspendData(suspended([flag(0, 4, 5)]), 20)).toEqual({
      data: '',
      dropped: { notes: 0, settings: 1, flags: 1 },
    });
  });

  it('never throws on what a platform gives, and reads no moment that no date can name', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        // Behind a sound beginning more of it is read.
        const head = new Packer().text('ferry').text('').text('').done();
        const back = read(`s1.${writeChecked('suspend', Uint8Array.from([...head, ...bytes]))}`);
        if ('code' in back) return;
        for (const { start, end } of back.attempt.flags) expect(end).toBeGreaterThan(start);
        expect(new Date(back.attempt.updatedAt).getTime()).not.toBeNaN();
      }),
    );
  });

  it('takes nothing that is not its own, is damaged, or belongs to another quiz or text', () => {
    const { data } = writeSuspendData(suspended([flag(0, 4, 5)]), ROOM);
    expect(read('')).toEqual({ code: 'none' });
    for (const bad of ['bookmark=3', data.slice(0, -1), `${data}A`, data.replace('s1.', 's2.')]) {
      expect(read(bad)).toEqual({ code: 'damaged' });
    }
    expect(readSuspendData(data, 'other', TEXT, FINGERPRINT)).toEqual({ code: 'damaged' });
    expect(readSuspendData(data, 'ferry', TEXT, 'ffffffff')).toEqual({ code: 'other-text' });
  });
});
