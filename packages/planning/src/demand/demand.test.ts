import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomStream } from '../arithmetic/random.ts';
import { CASES } from '../made-season.test-data.ts';
import { seasonRange, weeklyRanges } from './demand-ranges.ts';
import { roundDemand, sumOf } from './round-demand.ts';
import { seasonPaths, seasonTotals, storeWindowSums } from './scenario-paths.ts';

/** Forecasts of a size and scale, from slow stores below one unit a week to fast ones. */
function made(seed: number, stores: number, weeks: number, scale: number) {
  const random = randomStream(seed, 'forecasts');
  return Array.from({ length: stores }, (_, s) => ({
    store_id: `S${s}`,
    weekly: Float64Array.from({ length: weeks }, () => scale * random.uniform()),
  }));
}

describe('rounding of demand', () => {
  test('a category week is the rounded sum of stores, and stores add up to weeks and season', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.oneof(
          { weight: 998, arbitrary: fc.integer({ min: 1, max: 8 }) },
          { weight: 2, arbitrary: fc.integer({ min: 500, max: 2_000 }) },
        ),
        fc.oneof(
          { weight: 29, arbitrary: fc.integer({ min: 1, max: 10 }) },
          { weight: 1, arbitrary: fc.integer({ min: 11, max: 52 }) },
        ),
        fc.constantFrom(0, 0.1, 1, 7, 500),
        (seed, stores, weeks, scale) => {
          const forecasts = made(seed, stores, weeks, scale);
          const demand = roundDemand(forecasts);
          for (let week = 0; week < weeks; week++) {
            let exact = 0;
            let units = 0;
            for (const { store_id } of demand.stores) {
              exact += forecasts[Number(store_id.slice(1))]!.weekly[week]!;
            }
            for (const store of demand.stores) units += store.weekly[week]!;
            if (units !== demand.weekly[week] || units !== Math.round(exact)) {
              throw new Error(`week ${week}: ${units} for ${exact}`);
            }
          }
          let season = 0;
          for (const store of demand.stores) {
            if (!store.weekly.every((units) => Number.isInteger(units) && units >= 0)) {
              throw new Error(`${store.store_id} has no whole units`);
            }
            expect(store.season_units).toBe(sumOf(store.weekly));
            season += store.season_units;
          }
          expect(season).toBe(demand.season_units);
        },
      ),
      { numRuns: CASES, seed: 9 },
    );
  });

  test('a store that sells 0.3 a week is not rounded to nothing', () => {
    // Ten such stores: 3 units a week. Cumulative dues are 0.3, 0.6, 0.9 … so each store gets
    // 3 units in 10 weeks, and every week hands out exactly 3.
    const forecasts = Array.from({ length: 10 }, (_, s) => ({
      store_id: `S${s}`,
      weekly: new Float64Array(10).fill(0.3),
    }));
    const demand = roundDemand(forecasts);
    expect(demand.weekly).toEqual(new Array(10).fill(3));
    expect(demand.stores.map((store) => store.season_units)).toEqual(new Array(10).fill(3));
    // Week 1: all are due 0.3, the ties go to the lowest ids.
    expect(demand.stores.map((store) => store.weekly[0])).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('the order stores come in does not matter, and returns or missing weeks count as 0', () => {
    const forecasts = made(3, 5, 6, 4);
    expect(roundDemand([...forecasts].reverse())).toEqual(roundDemand(forecasts));
    const demand = roundDemand([{ store_id: 'A', weekly: [-4, Number.NaN, 2.4] }]);
    expect(demand.weekly).toEqual([0, 0, 2]);
    expect(roundDemand([]).season_units).toBe(0);
  });
});

describe('scenario paths', () => {
  const paths = {
    count: 2,
    store_ids: ['B', 'A'],
    weeks: 3,
    units: Float32Array.from([1, 2, 3, 4, 5, 6, 7, -8, 9, 10, 11, 12]),
  };

  test('stores come in code-point order and returns count as 0', () => {
    const season = seasonPaths(paths);
    expect(season.store_ids).toEqual(['A', 'B']);
    expect([...season.units]).toEqual([4, 5, 6, 1, 2, 3, 10, 11, 12, 7, 0, 9]);
    expect([...seasonTotals(season)]).toEqual([21, 49]);
    expect([...storeWindowSums(season, 1, 3)]).toEqual([11, 23, 5, 9]);
  });

  test('grid weeks are shared out to season weeks as the forecast is', () => {
    const season = seasonPaths(paths, { first: 0, offset_days: 3.5, weeks: 2 });
    expect([...season.units].slice(0, 4)).toEqual([4.5, 5.5, 1.5, 2.5]);
    expect(() => seasonPaths(paths, { first: 1, offset_days: 1, weeks: 2 })).toThrow(RangeError);
  });

  test('ranges contain the point and the season has its own', () => {
    const season = seasonPaths(paths);
    for (const range of [...weeklyRanges([11, 13, 15], season), seasonRange(90, season)]) {
      expect(range.lo95).toBeLessThanOrEqual(range.lo80);
      expect(range.hi80).toBeLessThanOrEqual(range.hi95);
    }
    // Totals 21 and 49: 10 % and 90 % points are 23.8 and 46.2; the point 90 lies above and stretches the range.
    expect(seasonRange(90, season)).toEqual({ lo80: 24, hi80: 90, lo95: 22, hi95: 90 });
    expect(seasonRange(30, season)).toEqual({ lo80: 24, hi80: 46, lo95: 22, hi95: 48 });
  });
});
