import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTsv, parseTsv, parseUnits } from './clipboard.ts';

describe('tab-separated text', () => {
  test('any table survives copy and paste, with tabs, quotes and line ends inside cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', '\t', '\n', ' ', 'é') });
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
      // What cannot be told from a line end after the last row.
      .filter((rows) => rows.at(-1)!.some((text) => text !== ''));
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseTsv(formatTsv(rows))).toEqual(rows);
      }),
    );
  });

  test.each([
    [
      'what Excel copies ends with a line end that is no row',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['lines of unix and old macs are read too', '1\n2\r3', [['1'], ['2'], ['3']]],
    ['an empty line in the middle stays a row', '1\n\n3', [['1'], [''], ['3']]],
    ['a stray quote inside a cell is text', '5" pipe\t2', [['5" pipe', '2']]],
    ['an unclosed quote is text', '"12\t3', [['"12', '3']]],
    ['nothing is no rows', '', []],
  ])('%s', (_name, text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });
});

describe('units as written', () => {
  test.each([
    ['1240', 1240],
    ['1,240', 1240],
    ['12 345', 12345],
    ['1\u00a0240\u00a0', 1240],
    ['0', 0],
    ['40.0', 40],
    ['1,234,567.00', 1234567],
  ])('%s is read', (text, units) => {
    expect(parseUnits(text)).toBe(units);
  });

  test.each(['', '1.5', '-3', '12%', '1,24', '1.240,0', '=1+1', 'abc', '1e5', '999999999999'])(
    '"%s" is refused rather than guessed at',
    (text) => {
      expect(parseUnits(text)).toBeNull();
    },
  );
});
