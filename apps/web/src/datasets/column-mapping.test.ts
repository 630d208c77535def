import { datasetFiles } from '@hemline/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingColumns, remap, sentHeadings, suggestMapping } from './column-mapping.ts';
import { fileColumns } from './file-columns.ts';

describe('column mapping', () => {
  test('headings in the importer’s own names map to themselves', () => {
    for (const file of datasetFiles) {
      const names = fileColumns[file].map(({ name }) => name);
      expect(suggestMapping(file, names)).toEqual(names);
      expect(missingColumns(file, names)).toEqual([]);
    }
  });

  test('headings as other systems write them are recognised', () => {
    const headings = ['Week Commencing', 'Store Number', 'Dept', 'QTY', 'Cashier'];
    const mapping = suggestMapping('sales', headings);
    expect(mapping).toEqual(['week_start', 'store_id', 'category', 'units', null]);
    expect(sentHeadings('sales', headings, mapping)).toEqual([
      'week_start',
      'store_id',
      'category',
      'units',
      'Cashier',
    ]);
  });

  test('an exact name wins over an alias that comes first', () => {
    expect(suggestMapping('sales', ['quantity', 'units'])).toEqual([null, 'units']);
  });

  test('whatever the headings, no column is mapped twice', () => {
    const heading = fc.constantFrom(
      'store',
      'store_id',
      'Shop',
      'qty',
      'units',
      'week',
      'date',
      'x',
    );
    fc.assert(
      fc.property(fc.array(heading), (headings) => {
        const mapped = suggestMapping('sales', headings).filter((name) => name !== null);
        expect(new Set(mapped).size).toBe(mapped.length);
      }),
    );
  });

  test('what is needed and missing is named; week or day is enough', () => {
    expect(missingColumns('sales', ['date', 'store_id', null, 'units'])).toEqual(['Category']);
    expect(missingColumns('sales', [])).toEqual(['Week or day', 'Store', 'Category', 'Units']);
  });

  test('choosing a column for another heading takes it from the first', () => {
    expect(remap(['units', null], 1, 'units')).toEqual([null, 'units']);
    expect(remap([null, null], 1, null)).toEqual([null, null]);
  });

  test('a heading that is left out is not taken for a column all the same', () => {
    expect(sentHeadings('sales', ['units', 'qty'], [null, 'units'])).toEqual([
      'left_out_units',
      'units',
    ]);
  });
});
