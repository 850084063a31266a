import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';

describe('CSV', () => {
  it('lets no text become a formula, and leaves numbers alone', () => {
    const row = ['=1+2', '+49 1', '-Zoë', '@SUM(A1)', ' =1', '\t=1', '=1\n+2', '＝1', 'Zoë', -0.5];
    expect(writeCsv([row], { mark: false })).toBe(
      `"'=1+2","'+49 1","'-Zoë","'@SUM(A1)","' =1","'\t=1","'=1\n+2","'＝1",Zoë,-0.5\r\n`,
    );
  });

  it('begins with a mark for Excel where it is asked for', () => {
    expect(writeCsv([['a', 'b,"c"']])).toBe('\uFEFFa,"b,""c"""\r\n');
  });

  it('is read with commas, semicolons or tabs, and a list of names as lines', () => {
    expect(readCsv('\uFEFFName,Class\r\n"Hall, Max",9b')).toEqual([
      ['Name', 'Class'],
      ['Hall, Max', '9b'],
    ]);
    expect(readCsv('Name;Class\nHall, Max;9b')).toEqual([
      ['Name', 'Class'],
      ['Hall, Max', '9b'],
    ]);
    expect(readCsv('Zoë\t9b\nMax\t9b')).toEqual([
      ['Zoë', '9b'],
      ['Max', '9b'],
    ]);
    expect(readCsv('Zoë\n\nMax')).toEqual([['Zoë'], [''], ['Max']]);
  });

  it('is read again as it was written', () => {
    const cell = fc.string().filter((text) => !/^[\s\0]*[=+\-@＝＋－＠]/.test(text));
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(rows, (table) => {
        fc.pre(!/[\t;]/.test(table[0]?.join('') ?? ''));
        expect(readCsv(writeCsv(table)).slice(0, -1)).toEqual(table);
      }),
    );
  });
});
