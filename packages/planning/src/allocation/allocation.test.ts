import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomStream } from '../arithmetic/random.ts';
import { CASES, inputsOf, planOf, type SeasonCase, seasonCases } from '../made-season.test-data.ts';
import { allocationCandidates } from './allocate.ts';
import { borrowFromCluster, ownWeight } from './borrow-from-cluster.ts';
import { fillByGain } from './fill-by-gain.ts';
import { expectedLoss, lossCurves, totalExpectedLoss } from './loss-curve.ts';
import { presentationMinimums } from './presentation-minimum.ts';
import { proportionalPacks } from './proportional.ts';

/** Every way to split `packs` over the stores. */
function* splits(packs: number, stores: number): Generator<number[]> {
  if (stores === 1) {
    yield [packs];
    return;
  }
  for (let own = 0; own <= packs; own++) {
    for (const rest of splits(packs - own, stores - 1)) yield [own, ...rest];
  }
}

function madeCurves(seed: number, stores: number, count: number, whole: boolean) {
  const random = randomStream(seed, 'curves');
  const samples = Float64Array.from({ length: stores * count }, () =>
    whole ? random.below(12) : 12 * random.uniform(),
  );
  const opening = Float64Array.from({ length: stores }, () => random.below(3));
  return lossCurves(samples, stores, opening);
}

describe('expected loss', () => {
  test('is the mean of demand above what is held', () => {
    // Samples 2, 5, 9 with 1 owned already: 1, 4, 8. Holding 3: (0 + 1 + 5) ÷ 3 = 2.
    const curves = lossCurves(Float64Array.from([9, 2, 5]), 1, [1]);
    expect(expectedLoss(curves, 0, 3)).toBe(2);
    expect(expectedLoss(curves, 0, 0)).toBeCloseTo(13 / 3, 12);
    expect(expectedLoss(curves, 0, 8)).toBe(0);
  });
});

describe('marginal allocation', () => {
  test('loses as little as the best of all splits', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(7),
        fc.constantFrom(1, 3),
        fc.boolean(),
        (seed, stores, count, packs, packSize, whole) => {
          const curves = madeCurves(seed, stores, count, whole);
          const filled = fillByGain(curves, new Array(stores).fill(0), packSize, packs);
          const lossOf = (split: readonly number[]) =>
            totalExpectedLoss(
              curves,
              split.map((held) => held * packSize),
            );
          let best = Number.POSITIVE_INFINITY;
          for (const split of splits(packs, stores)) best = Math.min(best, lossOf(split));
          if (lossOf(filled.packs) > best + 1e-9)
            throw new Error(`${lossOf(filled.packs)} > ${best}`);
          expect(filled.packs.reduce((sum, held) => sum + held, filled.left)).toBe(packs);
        },
      ),
      { numRuns: CASES, seed: 11 },
    );
  });

  test('is never worse than proportional on lost sales before the first replenishment', () => {
    fc.assert(
      fc.property(seasonCases, fc.nat(2_000), (season, packs) => {
        const inputs = inputsOf(season);
        const { marginal } = allocationCandidates(inputs, packs * season.pack);
        const lost = marginal.expected_lost_sales!;
        expect(lost.marginal!).toBeLessThanOrEqual(lost.proportional!);
      }),
      { numRuns: CASES, seed: 12 },
    );
  });

  test('gives millions of units away as fast as a handful, and ties are shared', () => {
    // Two stores with the same demand: every price ties, so the split is even.
    const curves = lossCurves(Float64Array.from([4e6, 4e6, 4e6, 4e6]), 2, [0, 0]);
    expect(fillByGain(curves, [0, 0], 1, 3_000_001).packs).toEqual([1_500_001, 1_500_000]);
  });

  test('stops when nothing more can be saved', () => {
    const curves = lossCurves(Float64Array.from([3, 5]), 2, [0, 0]);
    expect(fillByGain(curves, [0, 0], 1, 20)).toEqual({ packs: [3, 5], left: 12 });
    expect(fillByGain(curves, [4, 0], 1, 3)).toEqual({ packs: [4, 3], left: 0 });
  });

  test('a certain season: the first week first, then the season', () => {
    // Two stores, 2 weeks, demand certain: A sells 1 then 9, B sells 4 then 0. With lead time 1 goods
    // shipped in week 1 sell in week 2, so week 1 is the window. 6 units, none held back: minimums are
    // two weeks each (10 and 4 > 6), all shrink by 6 ÷ 14: A 4.29, B 1.71, so A 4 and B 2.
    const inputs = inputsOf({ ...SMALL, stores: 2, weeks: 2, paths: 1, holdback: 0 });
    const weekly = [
      [1, 9],
      [4, 0],
    ];
    const demand = {
      ...inputs.demand,
      weekly: [5, 9],
      season_units: 14,
      stores: inputs.demand.stores.map((store, s) => ({
        ...store,
        weekly: weekly[s]!,
        season_units: weekly[s]![0]! + weekly[s]![1]!,
      })),
    };
    const paths = { ...inputs.paths, units: Float32Array.from([1, 9, 4, 0]) };
    const { marginal, warnings } = allocationCandidates({ ...inputs, demand, paths }, 6);
    expect(marginal.stores.map((store) => store.initial_units)).toEqual([4, 2]);
    expect(marginal.minimum_factor).toBeCloseTo(6 / 14, 4);
    expect(warnings.map(({ code }) => code)).toContain('minimums_shrunk');
    // With 16 units the minimums fit and 2 units are beyond any demand: they follow the forecast 10 : 4.
    const rich = allocationCandidates({ ...inputs, demand, paths }, 16).marginal;
    expect(rich.minimum_factor).toBe(1);
    expect(rich.stores.map((store) => store.initial_units)).toEqual([11, 5]);
  });
});

const SMALL: SeasonCase = {
  seed: 1,
  stores: 4,
  weeks: 4,
  paths: 4,
  shape: 'usual',
  strategy: 'weekly',
  holdback: 0.45,
  pack: 1,
  lead: 1,
  priced: true,
  stocked: false,
  cap: null,
  minimum: 0,
  checkpoint: null,
  threshold: null,
  method: 'marginal',
};

describe('an allocation', () => {
  test('adds up to the buy in whole packs, over stores, clusters and DC, whichever the method', () => {
    fc.assert(
      fc.property(seasonCases, fc.nat(5_000), (season, packs) => {
        const inputs = inputsOf(season);
        const buy = packs * season.pack;
        const split = allocationCandidates(inputs, buy);
        for (const allocation of [split.marginal, split.proportional]) {
          let stores = 0;
          for (const { initial_units: units, minimum_units: minimum } of allocation.stores) {
            if (!Number.isInteger(units) || units < minimum || units % season.pack !== 0) {
              throw new Error(`${units} units, minimum ${minimum}`);
            }
            stores += units;
          }
          expect(stores).toBe(allocation.store_units);
          expect(stores + allocation.dc_units).toBe(buy);
          expect(allocation.dc_units % season.pack).toBe(0);
          expect(allocation.clusters.reduce((sum, { units }) => sum + units, 0)).toBe(stores);
        }
      }),
      { numRuns: CASES, seed: 13 },
    );
  });

  test('holdback 0 keeps nothing at the DC and holdback 1 everything', () => {
    expect(planOf({ ...SMALL, holdback: 0 }).plan.allocation.dc_units).toBe(0);
    expect(planOf({ ...SMALL, holdback: 1 }).plan.allocation.store_units).toBe(0);
  });
});

describe('presentation minimums', () => {
  test('fit when they can, else all shrink by one factor', () => {
    // Needs 7 − 2 owned = 5, 3, 0 in packs of 2: 3, 2, 0 packs.
    expect(presentationMinimums([7, 3, 0], [2, 0, 0], 2, 10)).toEqual({
      packs: [3, 2, 0],
      factor: 1,
    });
    // Only 3 packs: 3 × 0.6 = 1.8 and 2 × 0.6 = 1.2, largest remainder gives 2 and 1.
    expect(presentationMinimums([7, 3, 0], [2, 0, 0], 2, 3)).toEqual({
      packs: [2, 1, 0],
      factor: 0.6,
    });
  });
});

describe('proportional allocation', () => {
  test('stores below their minimum keep it, the others share the rest', () => {
    // By forecast 10 packs are 8, 1, 1; the third needs 3, so 7 are left for 8 : 1 = 6.2, 0.8 → 6, 1.
    expect(proportionalPacks([80, 10, 10], [0, 0, 3], 10)).toEqual([6, 1, 3]);
    expect(proportionalPacks([0, 0], [0, 0], 3)).toEqual([2, 1]);
  });
});

describe('stores with little history', () => {
  test('borrow the missing part from the established stores of their cluster', () => {
    expect([ownWeight(0), ownWeight(13), ownWeight(26), ownWeight(200)]).toEqual([0, 0.5, 1, 1]);
    // Store 3 has 13 weeks: half its own 2, half the mean of its cluster, (10 + 20) ÷ 2 = 15: 8.5.
    const rows = Float64Array.from([10, 20, 90, 2]);
    expect(borrowFromCluster(rows, ['a', 'a', 'b', 'a'], [99, 99, 99, 13])).toBe(1);
    expect([...rows]).toEqual([10, 20, 90, 8.5]);
    // A cluster without an established store borrows from all of them: (10 + 20) ÷ 2 = 15.
    const alone = Float64Array.from([10, 20, 4]);
    borrowFromCluster(alone, ['a', 'a', 'b'], [99, 99, 0]);
    expect([...alone]).toEqual([10, 20, 15]);
    expect(borrowFromCluster(Float64Array.from([1, 2]), ['a', 'a'], [3, 3])).toBe(0);
  });
});
