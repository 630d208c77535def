import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES } from '../made-season.test-data.ts';
import { apportion, roundToTotal } from './apportion.ts';
import { compareIds } from './compare-ids.ts';
import { normalQuantile } from './normal-quantile.test-data.ts';
import { quantile } from './quantile.ts';
import { randomStream } from './random.ts';
import { shareOfWhole } from './share-of-whole.ts';

/** Mostly a few claims, whole or fractional; one case in a hundred has up to 2,000. */
const weights = fc.oneof(
  { weight: 50, arbitrary: fc.array(fc.nat(50), { minLength: 1, maxLength: 8 }) },
  {
    weight: 49,
    arbitrary: fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 8,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 500, max: 2_000 }), fc.nat()).map(([count, seed]) => {
      const random = randomStream(seed, 'weights');
      return Array.from({ length: count }, () => random.below(4) * random.uniform());
    }),
  },
);

describe('largest remainder', () => {
  test('shares add up to the total and lie within one unit of the exact share', () => {
    fc.assert(
      fc.property(weights, fc.nat(100_000), (given, total) => {
        const shares = apportion(given, total);
        const sum = given.reduce((all, weight) => all + weight, 0);
        let given_ = 0;
        shares.forEach((share, i) => {
          given_ += share;
          const exact = sum > 0 ? (given[i]! * total) / sum : total / given.length;
          if (!Number.isInteger(share) || Math.abs(share - exact) >= 1 + 1e-6) {
            throw new Error(`${share} for ${exact}`);
          }
        });
        expect(given_).toBe(total);
      }),
      { numRuns: CASES, seed: 2 },
    );
  });

  test('of equal claims the earlier id is served first', () => {
    // 10 over three equal claims: 3.33 each, one unit left, it goes to the first.
    expect(apportion([1, 1, 1], 10)).toEqual([4, 3, 3]);
    // 7 over 3:2:2 = 3, 2, 2 exactly; 8 leaves 3.43, 2.29, 2.29: the largest remainder is the first.
    expect(apportion([3, 2, 2], 8)).toEqual([4, 2, 2]);
    // 0.1 and 2.1 leave the same remainder of a tenth; binary fractions must not decide the tie.
    expect(apportion([1, 21, 78], 10)).toEqual([0, 2, 8]);
    expect(apportion([5, 5], 1)).toEqual([1, 0]);
  });

  test('without any claim the split is even, and nobody gets nothing from nothing', () => {
    expect(apportion([0, 0, 0], 4)).toEqual([2, 1, 1]);
    expect(apportion([], 0)).toEqual([]);
    expect(() => apportion([], 1)).toThrow(RangeError);
  });

  test('rounding to a total adds up exactly and is never negative', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 50, noNaN: true }), { minLength: 1, maxLength: 10 }),
        fc.nat(300),
        (targets, total) => {
          const units = roundToTotal(targets, total);
          expect(units.reduce((sum, unit) => sum + unit, 0)).toBe(total);
          expect(units.every((unit) => Number.isInteger(unit) && unit >= 0)).toBe(true);
        },
      ),
      { numRuns: CASES, seed: 3 },
    );
  });
});

describe('share of a whole', () => {
  test('50 × 0.29 is exactly 14.5 and rounds half up to 15', () => {
    expect(50 * 0.29).toBeLessThan(14.5);
    expect(shareOfWhole(50, 0.29)).toBe(15);
    expect(shareOfWhole(10, 1e-7)).toBe(0);
    expect(shareOfWhole(7, 0)).toBe(0);
    expect(shareOfWhole(7, 1)).toBe(7);
    expect(() => shareOfWhole(1.5, 0.5)).toThrow(RangeError);
    expect(() => shareOfWhole(10, 1.1)).toThrow(RangeError);
  });

  test('every share of three decimals rounds half up as integers say', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 0, max: 1000 }), (whole, thousandths) => {
        const expected = Math.floor((2 * whole * thousandths + 1000) / 2000);
        expect(shareOfWhole(whole, thousandths / 1000)).toBe(expected);
      }),
      { numRuns: CASES, seed: 4 },
    );
  });
});

test('ids are ordered by code point, not by UTF-16 unit', () => {
  const ids = ['S10', 'S1', 's1', 'S2', '\u{1F600}', '\uFF21', 'S1a'];
  expect([...ids].sort(compareIds)).toEqual([
    'S1',
    'S10',
    'S1a',
    'S2',
    's1',
    '\uFF21',
    '\u{1F600}',
  ]);
});

test('the normal quantile matches tables', () => {
  // Φ⁻¹(0.6875) = 0.48878, Φ⁻¹(0.95) = 1.64485, Φ⁻¹(0.999) = 3.09023
  expect(normalQuantile(0.6875)).toBeCloseTo(0.48878, 5);
  expect(normalQuantile(0.95)).toBeCloseTo(1.644854, 6);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232, 6);
  expect(normalQuantile(0.5)).toBeCloseTo(0, 9);
  expect(() => normalQuantile(1)).toThrow(RangeError);
});

test('a quantile interpolates between order statistics', () => {
  // Position 0.5 × 3 = 1.5 between 2 and 3.
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([7], 0.9)).toBe(7);
});

test('a random stream repeats for its seed and name, and differs for another', () => {
  const draw = (seed: number, name: string) => {
    const random = randomStream(seed, name);
    return [random.uniform(), random.uniform(), random.below(10)];
  };
  expect(draw(1, 'a')).toEqual(draw(1, 'a'));
  expect(draw(1, 'a')).not.toEqual(draw(1, 'b'));
  expect(draw(1, 'a')).not.toEqual(draw(2, 'a'));
});
