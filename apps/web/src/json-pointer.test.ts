import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProvenance, pointerParts, readPointer } from './json-pointer.ts';

const entry = (formula: string) => ({ formula, inputs: [], call_id: null, source: 'test' });

describe('JSON pointers', () => {
  test('every key of any object can be named and read, slashes and tildes too', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.integer()), (object) => {
        for (const [key, value] of Object.entries(object)) {
          const pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
          expect(pointerParts(pointer)).toEqual([key]);
          expect(readPointer(object, pointer)).toBe(value);
        }
      }),
    );
  });

  test('a pointer to nothing reads as undefined', () => {
    expect(readPointer({ buy: { units: 1 } }, '/buy/units/more')).toBeUndefined();
    expect(readPointer({ buy: null }, '/buy/units')).toBeUndefined();
  });
});

describe('provenance of a pointer', () => {
  const provenance = {
    '/buy/units': entry('exact'),
    '/wssi/*/closing': entry('any week'),
    '/wssi/0/*': entry('first week'),
    '/demand/stores/*/weekly/*/units': entry('store week'),
    '/demand/stores/0/weekly/*/units': entry('first store'),
    '/demand/history': entry('all of it'),
  };

  test.each([
    ['/buy/units', 'exact'],
    ['/wssi/7/closing', 'any week'],
    ['/demand/stores/12/weekly/3/units', 'store week'],
    ['/demand/stores/0/weekly/3/units', 'first store'],
    ['/demand/history/3/units', 'all of it'],
  ])('%s is explained by "%s"', (pointer, formula) => {
    expect(findProvenance(provenance, pointer)?.formula).toBe(formula);
  });

  test('a star stands for one part only, and what nothing covers is not explained', () => {
    expect(findProvenance(provenance, '/wssi/7/other')).toBeNull();
    expect(findProvenance(provenance, '/wssi')).toBeNull();
    expect(findProvenance(provenance, '/buy')).toBeNull();
    expect(findProvenance(provenance, '/buy/buffer')).toBeNull();
  });
});
