import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../csv/csv.ts';
import { writeTerms } from '../assignment/termsCode.ts';
import { FAMILIES } from '../taxonomy/technique.ts';
import { takeIn } from './collecting/intake.ts';
import { readCollectedText } from './collecting/readCollected.ts';
import { EMPTY_GRADEBOOK } from './gradebook.ts';
import { markingDesk } from './marking/markingDesk.ts';
import { addRoster, readRoster } from './people/roster.ts';
import { ARTICLE, QUIZ, resultOf, TERMS } from './sample/ferry.ts';
import { canvasRows, moodleRows, plainRows } from './table/gradeRows.ts';
import { tableOf } from './table/table.ts';

const offset = fc.oneof(fc.nat(ARTICLE.text.length + 20), fc.maxSafeNat());
const flag = fc.record({
  start: offset,
  end: offset,
  family: fc.constantFrom(...FAMILIES),
  quote: fc.oneof(fc.string(), fc.constant('the'), fc.constant('')),
});
const number = fc.oneof(fc.maxSafeNat(), fc.double(), fc.constantFrom(0, 1e300, 8.64e15));
const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '=1+2', 'Zoë', 'Kim', '__proto__'));
const terms = fc.constantFrom(
  '',
  'nonsense',
  writeTerms(TERMS),
  writeTerms({ ...TERMS, due: 1e15, attempts: 1 }),
  writeTerms({ ...TERMS, quiz: 'other' }),
);
/** Results as a hostile hand might write them. */
const file = fc
  .record({
    quiz: fc.constantFrom('ferry', 'other', '__proto__'),
    keyFingerprint: fc.constantFrom(QUIZ.keyFingerprint, '', 'beef'),
    text: fc.constantFrom('', '00000000', resultOf('x', []).text),
    startedAt: number,
    submittedAt: number,
    activeMs: number,
    flags: fc.array(flag, { maxLength: 12 }),
    assigned: fc.option(
      fc.record({
        terms,
        learner: fc.record({ name, class: name }),
        round: number,
        hints: number,
        checked: number,
        accommodation: name,
      }),
      { nil: undefined },
    ),
  })
  .map((result) =>
    JSON.stringify({ format: 'slantwise-result', version: 1, title: '', score: 100, ...result }),
  );

describe('laws of the gradebook', () => {
  it('never throws and never loses a hand-in, whatever stands in the files', () => {
    fc.assert(
      fc.property(
        fc.array(file, { maxLength: 6 }),
        fc.array(fc.array(name, { maxLength: 3 })),
        (files, rows) => {
          const collected = files.flatMap((text, at) => readCollectedText(`${at}.json`, text, 0));
          expect(collected).toHaveLength(files.length);
          const { gradebook } = takeIn(addRoster(EMPTY_GRADEBOOK, readRoster(rows).people), collected);
          const sources = { quizOf: (slug: string) => (slug === 'ferry' ? QUIZ : null), opened: () => null };
          const desk = markingDesk(gradebook, sources);
          const table = tableOf(gradebook, { marking: desk.mark, assignments: desk.assignments });
          const shown = [
            ...table.rows.flatMap(({ cells }) => cells.flatMap(({ rounds }) => rounds)),
            ...table.nameless.map(({ round }) => round),
          ];
          expect(shown.map(({ handIn }) => handIn.id).sort()).toEqual(
            gradebook.handIns.map(({ id }) => id).sort(),
          );
          for (const rowsOf of [canvasRows, moodleRows, plainRows]) {
            for (const line of writeCsv(rowsOf(table), { mark: false }).split('\r\n')) {
              expect(line).not.toMatch(/^"?[=+@]/);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
