import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES, planOf, type SeasonCase, seasonCases } from '../made-season.test-data.ts';
import { checkInvariants } from './check-invariants.ts';

const EXAMPLE: SeasonCase = {
  seed: 7,
  stores: 6,
  weeks: 8,
  paths: 20,
  shape: 'usual',
  strategy: 'weekly',
  holdback: 0.45,
  pack: 6,
  lead: 1,
  priced: true,
  stocked: true,
  cap: null,
  minimum: 0,
  checkpoint: 4,
  threshold: 0.6,
  method: 'marginal',
};

test('a plan of any season keeps every invariant', () => {
  fc.assert(
    fc.property(seasonCases, (season) => {
      expect(checkInvariants(planOf(season).plan)).toEqual([]);
    }),
    { numRuns: CASES, seed: 1 },
  );
});

test('a season of 2,000 stores and 52 weeks keeps every invariant', () => {
  const { plan } = planOf({ ...EXAMPLE, stores: 2_000, weeks: 52, paths: 5, checkpoint: 20 });
  expect(checkInvariants(plan)).toEqual([]);
});

test('the same season planned twice gives the same numbers', () => {
  expect(JSON.stringify(planOf(EXAMPLE).plan)).toBe(JSON.stringify(planOf(EXAMPLE).plan));
});

describe('a broken promise is found, with its place', () => {
  type Plan = ReturnType<typeof planOf>['plan'];
  const cases: [string, string, (plan: Plan) => void][] = [
    ['stores_and_dc_not_buy', '/allocation', (p) => (p.allocation.dc_units += 6)],
    [
      'store_above_buy',
      '/allocation/stores/0/initial_units',
      (p) => (p.allocation.stores[0]!.initial_units = p.buy.units + 6),
    ],
    [
      'not_whole_units',
      '/allocation/stores/1/initial_units',
      (p) => (p.allocation.stores[1]!.initial_units -= 0.5),
    ],
    [
      'not_whole_units',
      '/allocation/stores/1/initial_units',
      (p) => (p.allocation.stores[1]!.initial_units = -6),
    ],
    [
      'cluster_not_sum_of_stores',
      '/allocation/clusters/0/units',
      (p) => (p.allocation.clusters[0]!.units += 1),
    ],
    ['clusters_not_stores', '/allocation/clusters', (p) => (p.allocation.clusters[0]!.units += 1)],
    [
      'season_not_store_demand',
      '/allocation/stores/2/season_units',
      (p) => (p.allocation.stores[2]!.season_units += 1),
    ],
    [
      'season_not_category',
      '/allocation/stores',
      (p) => (p.allocation.stores[2]!.season_units += 1),
    ],
    ['season_not_sum_of_weeks', '/demand/season_units', (p) => (p.demand.season_units += 1)],
    [
      'week_not_sum_of_stores',
      '/demand/weekly/3/units',
      (p) => (p.demand.stores[0]!.weekly[3]!.units += 1),
    ],
    ['range_without_point', '/demand/weekly/0', (p) => (p.demand.weekly[0]!.lo80 = 1e6)],
    ['buy_not_whole_packs', '/buy/units', (p) => (p.buy.pack_size = 7)],
    ['stock_identity', '/wssi/2/closing', (p) => (p.wssi[2]!.closing += 1)],
    ['opening_not_closing', '/wssi/3/opening', (p) => (p.wssi[2]!.closing += 1)],
    ['dc_identity', '/wssi/1/dc_closing', (p) => (p.wssi[1]!.dc_closing += 1)],
    ['shipped_not_schedule', '/wssi/4/dc_shipped', (p) => (p.wssi[4]!.dc_shipped += 1)],
    ['sales_and_lost_not_demand', '/wssi/0/sales', (p) => (p.wssi[0]!.lost_sales += 1)],
    [
      'skipped_but_ships',
      '/replenishment/shipments',
      (p) => (p.replenishment = { ...p.replenishment, skipped_reason: 'none' }),
    ],
    [
      'unknown_store',
      '/replenishment/shipments/0/store_id',
      (p) => (p.replenishment.shipments[0]!.store_id = 'X'),
    ],
    [
      'store_in_other_cluster',
      '/allocation/stores/0/cluster_id',
      (p) => p.clusters[0]!.store_ids.shift(),
    ],
    [
      'not_whole_units',
      '/markdown/candidates/0/units',
      (p) => (p.markdown!.candidates[0]!.units += 0.5),
    ],
    ['dc_receipts_below_allocation', '/wssi/0/dc_receipts', (p) => (p.wssi[0]!.dc_receipts = 0)],
  ];
  test.each(cases)('%s at %s', (code, pointer, tamper) => {
    const plan = planOf(EXAMPLE).plan;
    expect(plan.replenishment.shipments.length).toBeGreaterThan(0);
    expect(checkInvariants(plan)).toEqual([]);
    tamper(plan);
    expect(checkInvariants(plan)).toContainEqual(expect.objectContaining({ code, pointer }));
  });
});
