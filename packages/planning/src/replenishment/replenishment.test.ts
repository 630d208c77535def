import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomStream } from '../arithmetic/random.ts';
import { CASES, planOf, seasonCases } from '../made-season.test-data.ts';
import { networkMemory, playNetwork } from './play-network.ts';
import { rationWhole } from './ration.ts';
import { replenishmentPolicy } from './replenishment-policy.ts';

describe('the replenishment policy', () => {
  test('weekly reviews every week, bi-weekly the odd ones, and the last goods can still sell', () => {
    expect(replenishmentPolicy('weekly', 4, 1).review_weeks).toEqual([1, 2, 3]);
    expect(replenishmentPolicy('bi-weekly', 6, 1).review_weeks).toEqual([1, 3, 5]);
    expect(replenishmentPolicy('bi-weekly', 5, 1).review_weeks).toEqual([1, 3]);
    expect(replenishmentPolicy('weekly', 3, 0).review_weeks).toEqual([1, 2, 3]);
  });

  test('none, and a lead time longer than the season, skip the step with the reason', () => {
    const none = replenishmentPolicy('none', 12, 1);
    expect(none).toMatchObject({
      review_weeks: [],
      first_arrival_week: null,
      allocation_window_weeks: 12,
      cover_buffer: 0.25,
    });
    expect(none.skipped_reason).toContain('none');
    expect(replenishmentPolicy('weekly', 3, 3).skipped_reason).toContain('3 weeks');
  });

  test('the rarer the top-ups the larger the cover', () => {
    const covers = (['none', 'bi-weekly', 'weekly'] as const).map(
      (s) => replenishmentPolicy(s, 12, 1).cover_buffer,
    );
    expect(covers).toEqual([0.25, 0.22, 0.2]);
  });
});

describe('rationing', () => {
  test('lifts every store to the same weeks of cover', () => {
    // Positions 10 and 0, rates 10 and 5 a week, needs 20 and 15, 14 units there. At cover c the stores
    // get 10c − 10 and 5c: 15c − 10 = 14, c = 1.6: 6 and 8.
    const units = rationWhole(
      Float64Array.from([20, 15]),
      Float64Array.from([10, 0]),
      Float64Array.from([10, 5]),
      14,
    );
    expect(units).toEqual([6, 8]);
  });

  test('ships whole units, exactly what there is, to no store more than it needs', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 8 }), (seed, stores) => {
        const random = randomStream(seed, 'ration');
        const draw = (bound: number) =>
          Float64Array.from({ length: stores }, () => random.below(bound));
        const needs = draw(20);
        const total = needs.reduce((sum, need) => sum + need, 0);
        const available = random.below(total + 1);
        const rates = draw(9).map((rate) => rate + 0.5);
        const units = rationWhole(needs, draw(30), rates, available);
        expect(units.reduce((sum, unit) => sum + unit, 0)).toBe(available);
        units.forEach((unit, s) => {
          if (!Number.isInteger(unit) || unit < 0 || unit > needs[s]!)
            throw new Error(`${unit} of ${needs[s]}`);
        });
      }),
      { numRuns: CASES, seed: 14 },
    );
  });
});

describe('order-up-to', () => {
  test('three weeks with rationing, by hand', () => {
    // Two stores, lead time 1, weekly reviews in weeks 1 and 2. Forecast 10 and 5 a week, no safety, so
    // targets are 20 and 10. Stores start with 12 and 4, the DC with 16. Demand is 10, 10, 10 and 5, 5, 5.
    // Week 1: needs 20 − 12 = 8 and 10 − 4 = 6; 14 ≤ 16: ship 8 and 6, DC 2. Sales 10 and 4 (lost 1).
    //         Left on hand 2 and 0.
    // Week 2: arrive 8 and 6: 10 and 6. Needs 10 and 4 = 14 > 2: equal cover c: 10c − 10 and 5c − 6, at
    //         c = 1.2 the first has 2 and the second 0: ship 2 and 0, DC 0. Sales 10 and 5, left 0 and 1.
    // Week 3: arrive 2 and 0: sales 2 (lost 8) and 1 (lost 4).
    const shipments: [number, number, number][] = [];
    const review = (week: number) => ({
      week,
      cover_weeks: 2,
      forecast: Float64Array.from([20, 10]),
      safety: Float64Array.from([0, 0]),
    });
    const network = {
      stores: 2,
      weeks: 3,
      lead_time_weeks: 1,
      reviews: [review(1), review(2)],
      store_units: Float64Array.from([12, 4]),
      dc_units: 16,
      whole: true,
      rationing: 'equal_cover' as const,
    };
    const outcome = playNetwork(network, networkMemory(network), [10, 10, 10, 5, 5, 5], 0, {
      onShipment: (...shipment) => shipments.push(shipment),
    });
    expect(shipments).toEqual([
      [1, 0, 8],
      [1, 1, 6],
      [2, 0, 2],
    ]);
    expect(outcome).toEqual({ demand: 45, sold: 32, lost: 13, dc_left: 0, store_left: 0 });
  });

  test('served in order, the first store takes what the others would need', () => {
    // As above with 17 units at the DC: week 1 ships 8 and 6, 3 stay. In week 2 the first store alone
    // needs 10 and takes all 3; equal cover would have given it 2.33 and the second 0.67.
    const shipments: [number, number, number][] = [];
    const review = (week: number) => ({
      week,
      cover_weeks: 2,
      forecast: Float64Array.from([20, 10]),
      safety: Float64Array.from([0, 0]),
    });
    const network = {
      stores: 2,
      weeks: 3,
      lead_time_weeks: 1,
      reviews: [review(1), review(2)],
      store_units: Float64Array.from([12, 4]),
      dc_units: 17,
      whole: true,
      rationing: 'first_come' as const,
    };
    playNetwork(network, networkMemory(network), [10, 10, 10, 5, 5, 5], 0, {
      onShipment: (...shipment) => shipments.push(shipment),
    });
    expect(shipments.slice(2)).toEqual([[2, 0, 3]]);
  });

  test('every schedule keeps its parity, ships no more than the DC holds and loses no unit', () => {
    fc.assert(
      fc.property(seasonCases, (season) => {
        const { inputs, plan } = planOf(season);
        const { shipments, skipped_reason: skipped } = plan.replenishment;
        const opening =
          plan.allocation.dc_units + inputs.stock.dc.on_hand + inputs.stock.dc.in_transit;
        let shipped = 0;
        for (const { week, units } of shipments) {
          if (!Number.isInteger(units) || units <= 0) throw new Error(`${units} units`);
          if (season.strategy === 'bi-weekly' && week % 2 === 0) throw new Error(`week ${week}`);
          if (week + season.lead > season.weeks) throw new Error('too late to sell');
          shipped += units;
        }
        if (season.strategy === 'none' || skipped !== null) expect(shipments).toEqual([]);
        expect(shipped + (plan.wssi.at(-1)?.dc_closing ?? 0)).toBe(opening);
      }),
      { numRuns: CASES, seed: 15 },
    );
  });

  test('over the scenarios no unit appears or vanishes', () => {
    fc.assert(
      fc.property(seasonCases, (season) => {
        const { inputs, plan } = planOf({ ...season, stores: Math.min(season.stores, 60) });
        const {
          expected_lost_sales: lost,
          expected_dc_leftover: atDc,
          expected_store_leftover: inStores,
        } = plan.replenishment;
        const demand = inputs.paths.units.reduce((sum, units) => sum + units, 0) / season.paths;
        const owned = inputs.stock.stores.reduce(
          (sum, s) => sum + s.on_hand + s.in_transit,
          inputs.stock.dc.on_hand + inputs.stock.dc.in_transit,
        );
        const left = plan.buy.units + owned - (demand - lost!);
        expect(Math.abs(left - atDc! - inStores)).toBeLessThan(0.2 + demand * 1e-5);
      }),
      { numRuns: CASES, seed: 16 },
    );
  });
});
