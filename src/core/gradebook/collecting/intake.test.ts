import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeTerms } from '../../assignment/termsCode.ts';
import { writeResultFile } from '../../attempt/resultFile.ts';
import { writeResultCode } from '../../handIn/resultCode.ts';
import { binHandIn, changePerson, giveHandIn, mergePeople } from '../changing/changes.ts';
import { type AssignmentRecord, EMPTY_GRADEBOOK, type Gradebook } from '../gradebook.ts';
import { addOverride } from '../marking/overrides.ts';
import { peopleOf } from '../people/people.ts';
import { addRoster, readRoster } from '../people/roster.ts';
import { FALSE_ALARM, HIT, OTHER_HIT, resultOf, TERMS } from '../sample/ferry.ts';
import { restore } from '../saving/restore.ts';
import { readGradebook, writeGradebook } from '../saving/savedGradebook.ts';
import type { Collected } from './collected.ts';
import { takeIn } from './intake.ts';
import { readCollectedText } from './readCollected.ts';

const NOW = 1_795_000_000_000;
const RESULTS = ['Zoë', 'zoë ', 'Max', 'Ada'].flatMap((name, at) => [
  resultOf(name, [HIT], { submittedAt: NOW + at * 5000 }),
  resultOf(name, [OTHER_HIT, FALSE_ALARM], { submittedAt: NOW + 60_000 + at * 5000, round: 2 }),
]);
const FILES = RESULTS.flatMap((result, at) => [
  [`${at}.json`, writeResultFile(result)] as const,
  [`${at}.txt`, `Here: ${writeResultCode(result)}`] as const,
  [`${at} edited.json`, writeResultFile({ ...result, score: 100 })] as const,
]);

function collect(files: readonly (readonly [string, string])[]): Collected[] {
  return files.flatMap(([name, text]) => readCollectedText(name, text, NOW));
}

const WHOLE = takeIn(EMPTY_GRADEBOOK, collect(FILES)).gradebook;
const RECORD: AssignmentRecord = {
  format: 'slantwise-assignment',
  version: 1,
  terms: writeTerms(TERMS),
  quiz: null,
  sealed: null,
  classes: ['9b'],
  createdAt: NOW,
};

/** A gradebook in which everything was done that can be done. */
function busy(): Gradebook {
  const roster = readRoster([
    ['Name', 'Class', 'ID'],
    ['Zoë', '9b', '17'],
    ['Kim', '9b', '18'],
  ]).people;
  const [first, second] = WHOLE.handIns;
  const maxima = peopleOf(WHOLE).all.filter(({ name }) => name === 'Max' || name === 'Ada');
  let gradebook = restore(addRoster(WHOLE, roster), RECORD);
  gradebook = mergePeople(
    gradebook,
    maxima.map(({ id }) => id),
  );
  gradebook = changePerson(gradebook, roster[1]?.id ?? '', { name: 'Kim Li' });
  gradebook = giveHandIn(gradebook, first?.id ?? '', roster[1]?.id ?? null);
  gradebook = binHandIn(gradebook, second?.id ?? '', NOW);
  const override = {
    handIn: first?.id ?? '',
    item: 'everybody-knows',
    outcome: 'hit',
    note: 'Yes.',
    at: NOW,
  } as const;
  return addOverride(gradebook, override);
}

describe('taking in', () => {
  it('gives the same whatever came first, and how often', () => {
    const shuffled = fc.shuffledSubarray(FILES, { minLength: FILES.length });
    fc.assert(
      fc.property(shuffled, fc.nat(FILES.length), (files, cut) => {
        const first = takeIn(EMPTY_GRADEBOOK, collect(files.slice(0, cut))).gradebook;
        const second = takeIn(first, collect(files.slice(cut))).gradebook;
        expect(second).toEqual(WHOLE);
        expect(peopleOf(second).all).toEqual(peopleOf(WHOLE).all);
        expect(takeIn(second, collect(files)).gradebook).toEqual(WHOLE);
      }),
    );
  });

  it('tells what is new and what was there', () => {
    const { added, duplicates } = takeIn(EMPTY_GRADEBOOK, collect(FILES.slice(0, 4)));
    expect(added).toHaveLength(2);
    expect(duplicates.map(({ from }) => from)).toEqual(['0.txt', '0 edited.json']);
    expect(takeIn(WHOLE, collect(FILES)).added).toEqual([]);
  });

  it('keeps the words under the flags, whether the file or the code came first', () => {
    const [file, code] = FILES;
    if (!file || !code) throw new Error('no files');
    const { gradebook } = takeIn(EMPTY_GRADEBOOK, collect([code, file]));
    expect(gradebook.handIns).toMatchObject([{ way: 'file', result: { flags: [{ quote: HIT.quote }] } }]);
  });

  it('leaves in the bin what lies there', () => {
    const [first] = WHOLE.handIns;
    const binned = binHandIn(WHOLE, first?.id ?? '', NOW);
    expect(takeIn(binned, collect(FILES)).gradebook).toEqual(binned);
  });

  it('holds gradebooks and assignments until the teacher says whose they are', () => {
    const forged = collect([
      ['homework.json', writeGradebook(busy())],
      ['page.json', JSON.stringify(RECORD)],
    ]);
    const { gradebook, held } = takeIn(EMPTY_GRADEBOOK, forged);
    expect(gradebook).toBe(EMPTY_GRADEBOOK);
    expect(held.map(({ from }) => from)).toEqual(['homework.json', 'page.json']);
  });
});

describe('a saved gradebook', () => {
  it('comes back as it was', () => {
    const read = readGradebook(JSON.parse(writeGradebook(busy())));
    expect(read).toEqual({ gradebook: busy(), unreadable: [] });
  });

  it('is added to what is there without either losing anything', () => {
    const saved = busy();
    expect(restore(saved, saved)).toEqual(saved);
    expect(restore(EMPTY_GRADEBOOK, saved)).toEqual(saved);
    const [first, ...others] = WHOLE.handIns;
    const here = { ...EMPTY_GRADEBOOK, handIns: others };
    const both = restore(here, saved);
    expect(both.handIns.map(({ id }) => id)).toEqual(WHOLE.handIns.map(({ id }) => id));
    expect(both.handIns[0]).toMatchObject({ id: first?.id, givenTo: saved.handIns[0]?.givenTo });
    expect(both.overrides).toEqual(saved.overrides);
    expect(both.people).toEqual(saved.people);
  });

  it('is read as far as it can be, and the rest is counted', () => {
    const value = JSON.parse(writeGradebook(busy()));
    value.handIns.push({ result: 7 }, null);
    value.people.push({ id: '../x', name: 'X', aliases: [] });
    value.assignments = 'none';
    value.overrides[0].note = '';
    const read = readGradebook(value);
    expect(read).toMatchObject({
      unreadable: [
        { part: 'people', count: 1 },
        { part: 'handIns', count: 2 },
        { part: 'overrides', count: 1 },
        { part: 'assignments', count: 1 },
      ],
    });
  });

  it('cannot pass an override off on another result by writing its receipt there', () => {
    const value = JSON.parse(writeGradebook(busy()));
    value.handIns = [{ ...value.handIns[5], id: value.overrides[0].handIn }];
    const read = readGradebook(value);
    const handIn = read && 'gradebook' in read ? read.gradebook.handIns[0] : undefined;
    expect(handIn?.id).toBe(WHOLE.handIns[5]?.id);
  });

  it('never throws, whatever stands in it', () => {
    const part = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.jsonValue()),
      fc.array(fc.constantFrom(...busy().people)),
    );
    fc.assert(
      fc.property(fc.tuple(part, part, part, part), ([people, handIns, overrides, assignments]) => {
        const value = { format: 'slantwise-gradebook', version: 1, people, handIns, overrides, assignments };
        expect(readGradebook(JSON.parse(JSON.stringify(value)))).not.toBeNull();
      }),
    );
  });
});
