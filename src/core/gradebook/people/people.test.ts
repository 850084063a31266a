import { describe, expect, it } from 'vitest';
import { learnerKey } from '../../attempt/learner.ts';
import { changePerson, giveHandIn, mergePeople, splitPerson } from '../changing/changes.ts';
import { EMPTY_GRADEBOOK, type Gradebook } from '../gradebook.ts';
import { handInOf } from '../handIn.ts';
import { HIT, resultOf } from '../sample/ferry.ts';
import { peopleOf, personId } from './people.ts';
import { addRoster, leaveRoster, readRoster } from './roster.ts';

function bookOf(learners: readonly (readonly [name: string, group: string])[]): Gradebook {
  const handIns = learners.map(([name, group], at) =>
    handInOf(resultOf(name, [HIT], { group, submittedAt: at * 1000 }), 'file', `${at}.json`, 0),
  );
  return { ...EMPTY_GRADEBOOK, handIns };
}

/** The names of whom the hand-ins belong to, in turn. */
function owners(gradebook: Gradebook): (string | undefined)[] {
  const people = peopleOf(gradebook);
  return gradebook.handIns.map((handIn) => people.ownerOf(handIn)?.name);
}

const roster = (...rows: string[][]) => readRoster(rows).people;
const ZOE = personId({ name: 'Zoë', class: '9b' });
const ZED = personId({ name: 'Zed', class: '9b' });

describe('whose a hand-in is', () => {
  it('goes by name and class, in any spelling', () => {
    const book = bookOf([
      ['Zoë', '9b'],
      ['ZOE\u0308', '9B'],
      ['Zoë', '9c'],
    ]);
    const people = peopleOf(book);
    expect(book.handIns.map((handIn) => people.ownerOf(handIn)?.class)).toEqual(['9B', '9B', '9c']);
    expect(people.all).toHaveLength(2);
  });

  it('goes by the roster’s code, and by the name alone where a class is not said', () => {
    const book = addRoster(
      bookOf([
        ['fox-7', ''],
        ['Kim', ''],
        ['Max', '9b'],
      ]),
      roster(['Name', 'Class', 'Code'], ['Ada', '9b', 'FOX-7'], ['Kim', '9b', ''], ['Max', '', '']),
    );
    expect(owners(book)).toEqual(['Ada', 'Kim', 'Max']);
  });

  it('is not guessed where two have the name', () => {
    const book = addRoster(bookOf([['Kim', '']]), roster(['Name', 'Class'], ['Kim', '9a'], ['Kim', '9b']));
    const people = peopleOf(book);
    expect(people.all).toHaveLength(3);
    expect(people.ownerOf(book.handIns[0] ?? handInOf(resultOf('x', []), 'file', '', 0))?.class).toBe('');
  });

  it('is nobody’s without a name, until the teacher says', () => {
    const { assigned: _, ...practice } = resultOf('Zoë', [HIT]);
    const handIn = handInOf(practice, 'file', 'a.json', 0);
    const book = { ...bookOf([['Max', '9b']]), handIns: [handIn] };
    expect(owners(book)).toEqual([undefined]);
    const known = addRoster(book, roster(['Max']));
    const given = giveHandIn(known, handIn.id, known.people[0]?.id ?? '');
    expect(owners(given)).toEqual(['Max']);
    expect(owners(giveHandIn(given, handIn.id, null))).toEqual([undefined]);
    expect(giveHandIn(book, handIn.id, 'nobody')).toBe(book);
  });
});

describe('changing people', () => {
  const book = bookOf([
    ['Zoë', '9b'],
    ['Zed', '9b'],
    ['Max', '9b'],
  ]);

  it('renames them and keeps what they handed in under either name', () => {
    const renamed = changePerson(book, ZED, { name: ' Zed  Hall ' });
    expect(owners(renamed)).toEqual(['Zoë', 'Zed Hall', 'Max']);
    const more = { ...renamed, handIns: [...renamed.handIns, ...bookOf([['zed hall', '9b']]).handIns] };
    expect(owners(more)).toEqual(['Zoë', 'Zed Hall', 'Max', 'Zed Hall']);
    expect(changePerson(book, ZED, { name: ' ' })).toBe(book);
  });

  it('merges them, and parts them again', () => {
    const merged = mergePeople(book, [ZOE, ZED]);
    expect(owners(merged)).toEqual(['Zoë', 'Zoë', 'Max']);
    expect(owners(splitPerson(merged, ZOE, learnerKey({ name: 'Zed', class: '9b' })))).toEqual([
      'Zoë',
      'Zed',
      'Max',
    ]);
    const renamed = changePerson(merged, ZOE, { name: 'Zoë Ångström' });
    const split = splitPerson(renamed, ZOE, learnerKey({ name: 'Zoë', class: '9b' }));
    expect(owners(split)).toEqual(['Zoë', 'Zoë Ångström', 'Max']);
    expect(new Set(peopleOf(split).all.map(({ id }) => id)).size).toBe(3);
    expect(mergePeople(book, [ZOE])).toBe(book);
  });

  it('hands what was given to one over to whom they become', () => {
    const third = book.handIns[2]?.id ?? '';
    const merged = mergePeople(giveHandIn(book, third, ZED), [ZOE, ZED]);
    expect(owners(merged)).toEqual(['Zoë', 'Zoë', 'Zoë']);
  });
});

describe('a roster', () => {
  const named = (rows: string[][]) =>
    readRoster(rows).people.map(({ name, class: group }) => `${name}|${group}`);

  it('is a list of names, a table with a header, or what a platform exports', () => {
    expect(named([['Zoë Ångström'], [''], ['Max Hall']])).toEqual(['Zoë Ångström|', 'Max Hall|']);
    expect(
      named([
        ['Zoë', '9b'],
        ['Max', '9b'],
        ['Ada', '9c'],
      ]),
    ).toEqual(['Zoë|9b', 'Max|9b', 'Ada|9c']);
    expect(
      named([
        ['Ångström', 'Zoë'],
        ['Hall', 'Max'],
      ]),
    ).toEqual(['Zoë Ångström|', 'Max Hall|']);
    expect(
      named([
        ['CLASS', 'Surname', 'First-Name'],
        ['9b', 'Hall', 'Max'],
      ]),
    ).toEqual(['Max Hall|9b']);
    expect(
      readRoster([
        ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'Essay (77)'],
        ['    Points Possible', '', '', '', '', '10'],
        ['Ångström, Zoë', '501', 'S-17', 'zangstrom', '9b', ''],
      ]),
    ).toMatchObject({
      people: [
        {
          name: 'Zoë Ångström',
          class: '9b',
          platformId: '501',
          externalId: 'S-17',
          login: 'zangstrom',
          onRoster: true,
        },
      ],
      problems: [],
    });
    expect(
      readRoster([
        ['First name', 'Last name', 'ID number', 'Email address', 'Groups'],
        ['Zoë', 'Ångström', '17', 'z@school.example', '9b'],
      ]).people,
    ).toMatchObject([{ name: 'Zoë Ångström', externalId: '17', email: 'z@school.example', class: '9b' }]);
  });

  it('is told line by line what is wrong with it', () => {
    expect(
      readRoster([
        ['Name', 'Class'],
        ['', '9b'],
        ['Max', '9b'],
        ['max', '9B'],
      ]).problems,
    ).toEqual([
      { line: 2, code: 'no-name', name: '' },
      { line: 4, code: 'twice', name: 'max' },
    ]);
    expect(readRoster([['Class'], ['9b']]).problems).toMatchObject([{ code: 'no-name-column' }]);
    expect(readRoster([['']])).toEqual({ people: [], problems: [] });
  });

  it('knows whom it lists again, by name or number, and keeps their results', () => {
    const first = addRoster(bookOf([['Zed', '9b']]), roster(['Name', 'Class', 'ID'], ['Zed', '9b', '17']));
    expect(addRoster(first, first.people)).toEqual(first);
    const again = addRoster(first, roster(['Name', 'Class', 'ID'], ['Zed Hall', '9c', '17']));
    expect(again.people).toHaveLength(1);
    expect(owners(again)).toEqual(['Zed Hall']);
    expect(leaveRoster(again, [again.people[0]?.id ?? '']).people).toMatchObject([{ onRoster: false }]);
  });
});
