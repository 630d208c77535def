import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundDemand } from '../demand/round-demand.ts';
import { resolveEconomics } from '../economics.ts';
import { ASSUMED, CASES, inputsOf, planOf, seasonCases } from '../made-season.test-data.ts';
import { seasonInputs } from '../season-inputs.ts';
import {
  gmroi,
  grossMargin,
  inStockRate,
  lostSales,
  markdownCost,
  openToBuy,
  sellThrough,
  weeksOfSupply,
} from './kpis.ts';
import { openingStock, ownedUnits } from './opening-stock.ts';
import { planKpis } from './plan-kpis.ts';
import { weeklyStock } from './weekly-stock.ts';

describe('KPIs, by hand', () => {
  test('sell-through is sold ÷ bought, and has no meaning when nothing was bought', () => {
    expect(sellThrough(430, 1000)).toBe(0.43);
    expect(sellThrough(0, 0)).toBeNull();
  });
  test('weeks of supply is on hand ÷ mean forward demand', () => {
    // 90 on hand, 10, 20, 30 ahead: mean 20, 4.5 weeks.
    expect(weeksOfSupply(90, [10, 20, 30])).toBe(4.5);
    expect(weeksOfSupply(90, [])).toBeNull();
    expect(weeksOfSupply(90, [0, 0])).toBeNull();
  });
  test('in-stock rate and lost sales say the same thing twice', () => {
    expect(inStockRate(200, 10)).toBe(0.95);
    expect(inStockRate(0, 0)).toBeNull();
    expect(lostSales(200, 190)).toBe(10);
    expect(lostSales(190, 200)).toBe(0);
  });
  test('markdown cost is what the cut gives away', () => {
    expect(markdownCost(100, 0.2, 10_000)).toBe(200_000);
    expect(markdownCost(100, 0.2, null)).toBeNull();
  });
  test('gross margin counts salvage and the cost of all that was bought', () => {
    const season = {
      revenue_cents: 100_000,
      leftover_units: 5,
      bought_units: 20,
      cost_cents: 4_500,
      salvage_cents: 2_000,
    };
    expect(grossMargin(season)).toBe(100_000 + 10_000 - 90_000);
    expect(grossMargin({ ...season, salvage_cents: null })).toBe(10_000);
    expect(grossMargin({ ...season, cost_cents: null })).toBeNull();
  });
  test('GMROI is margin ÷ average inventory at cost', () => {
    // Inventory 30, 20, 10: mean 20 at 45.00 = 900.00; margin 1,800.00: 2.
    expect(gmroi(180_000, [30, 20, 10], 4_500)).toBe(2);
    expect(gmroi(null, [30], 4_500)).toBeNull();
    expect(gmroi(180_000, [0], 4_500)).toBeNull();
  });
  test('open to buy is cap − buy', () => {
    expect(openToBuy(1000, 1000)).toBe(0);
    expect(openToBuy(null, 1000)).toBeNull();
  });
});

describe('opening stock', () => {
  test('is aligned with the stores, a store without a row has none, DC stands for the distribution centre', () => {
    const stock = openingStock(
      ['A', 'B'],
      [
        { store_id: 'B', on_hand: 3.7, in_transit: -2 },
        { store_id: 'DC', on_hand: 10, in_transit: 5 },
      ],
    );
    expect(stock).toEqual({
      stores: [
        { on_hand: 0, in_transit: 0 },
        { on_hand: 3, in_transit: 0 },
      ],
      dc: { on_hand: 10, in_transit: 5 },
    });
    expect(ownedUnits(stock)).toBe(18);
  });
});

/** Two stores, three weeks: A sells 10, 10, 10 and B 5, 5, 5. */
function twoStores() {
  const demand = roundDemand([
    { store_id: 'A', weekly: [10, 10, 10] },
    { store_id: 'B', weekly: [5, 5, 5] },
  ]);
  return seasonInputs({
    parameters: {
      forecast_horizon_weeks: 3,
      season_start_date: '2026-03-02',
      replenishment_strategy: 'weekly',
      dc_holdback_percentage: 0.45,
      markdown_checkpoint_week: null,
      markdown_threshold: null,
      category: 'Dresses',
    },
    demand,
    paths: {
      count: 1,
      store_ids: ['A', 'B'],
      weeks: 3,
      units: Float32Array.from([10, 10, 10, 5, 5, 5]),
    },
    economics: resolveEconomics({ price_cents: 10_000, cost_cents: 4_500, salvage_cents: 2_000 }),
    stock: {
      stores: [
        { on_hand: 2, in_transit: 0 },
        { on_hand: 0, in_transit: 1 },
      ],
      dc: { on_hand: 0, in_transit: 0 },
    },
  });
}

describe('the weekly stock table', () => {
  test('is one accounting identity, by hand', () => {
    // A opens with 2 and gets 10, B gets 3 and 1 in transit; the DC gets 16, ships 8 + 6 in week 1 and
    // 2 in week 2 with lead time 1. Bought: 2 + 1 + 13 + 16 = 32.
    // Week 1: opening 2, intake 14; A sells 10 of 12, B 4 of 4 (lost 1); closing 2. On the way 14, DC 2.
    // Week 2: intake 14: A has 10, sells 10; B has 6, sells 5; closing 1. On the way 2, DC 0.
    // Week 3: intake 2: A sells 2 (lost 8), B 1 (lost 4); closing 0.
    const { rows } = weeklyStock(
      twoStores(),
      {
        dc_units: 16,
        stores: [
          {
            store_id: 'A',
            cluster_id: 'all',
            initial_units: 10,
            season_units: 30,
            minimum_units: 0,
          },
          {
            store_id: 'B',
            cluster_id: 'all',
            initial_units: 3,
            season_units: 15,
            minimum_units: 0,
          },
        ],
      },
      {
        lead_time_weeks: 1,
        shipments: [
          { week: 1, store_id: 'A', units: 8 },
          { week: 1, store_id: 'B', units: 6 },
          { week: 2, store_id: 'A', units: 2 },
        ],
      },
    );
    expect(rows).toEqual([
      {
        week: 1,
        week_start: '2026-03-02',
        opening: 2,
        intake: 14,
        sales: 14,
        closing: 2,
        lost_sales: 1,
        in_transit: 14,
        dc_opening: 0,
        dc_receipts: 16,
        dc_shipped: 14,
        dc_closing: 2,
        weeks_of_supply: 0.13,
        sell_through: 0.4375,
      },
      {
        week: 2,
        week_start: '2026-03-09',
        opening: 2,
        intake: 14,
        sales: 15,
        closing: 1,
        lost_sales: 0,
        in_transit: 2,
        dc_opening: 2,
        dc_receipts: 0,
        dc_shipped: 2,
        dc_closing: 0,
        weeks_of_supply: 0.07,
        sell_through: 0.9063,
      },
      {
        week: 3,
        week_start: '2026-03-16',
        opening: 1,
        intake: 2,
        sales: 3,
        closing: 0,
        lost_sales: 12,
        in_transit: 0,
        dc_opening: 0,
        dc_receipts: 0,
        dc_shipped: 0,
        dc_closing: 0,
        weeks_of_supply: null,
        sell_through: 1,
      },
    ]);
  });

  test('every unit bought is sold or left at season end, and sell-through never falls', () => {
    fc.assert(
      fc.property(seasonCases, (season) => {
        const { inputs, plan } = planOf(season);
        const last = plan.wssi.at(-1)!;
        const sold = plan.wssi.reduce((sum, row) => sum + row.sales, 0);
        expect(sold + last.closing + last.in_transit + last.dc_closing).toBe(
          plan.buy.units + ownedUnits(inputs.stock),
        );
        for (let w = 1; w < plan.wssi.length; w++) {
          if ((plan.wssi[w]!.sell_through ?? 0) < (plan.wssi[w - 1]!.sell_through ?? 0))
            throw new Error('falls');
        }
      }),
      { numRuns: CASES, seed: 19 },
    );
  });
});

describe('the plan’s KPIs', () => {
  test('each is a number or has its reason', () => {
    fc.assert(
      fc.property(seasonCases, (season) => {
        const { inputs, plan } = planOf({ ...season, stores: Math.min(6, season.stores) });
        const { kpis } = planKpis(
          inputs,
          plan.buy.units,
          plan.wssi,
          plan.replenishment,
          plan.markdown,
        );
        for (const [name, value] of Object.entries(kpis)) {
          if (name === 'missing') continue;
          if (value === null) expect(kpis.missing[name], name).toBeTruthy();
          else if (!Number.isFinite(value)) throw new Error(`${name}: ${value}`);
        }
      }),
      { numRuns: CASES, seed: 20 },
    );
  });

  test('stock stranded at the DC is leftover, not cover', () => {
    const supplyOf = (strategy: 'none' | 'weekly') => {
      const { inputs, plan } = planOf({ ...EXAMPLE, strategy, holdback: 0.5 });
      const { kpis } = planKpis(inputs, 1000, plan.wssi, plan.replenishment, plan.markdown);
      const weekly = inputs.demand.season_units / 8;
      return {
        supply: kpis.weeks_of_supply!,
        all: 1000 / weekly,
        dc: plan.allocation.dc_units / weekly,
      };
    };
    const stranded = supplyOf('none');
    expect(stranded.supply).toBeCloseTo(stranded.all - stranded.dc, 2);
    const shipped = supplyOf('weekly');
    expect(shipped.supply).toBeCloseTo(shipped.all, 2);
  });

  test('margin and markdown cost follow the chosen depth', () => {
    const inputs = inputsOf({ ...EXAMPLE });
    const { plan } = planOf(EXAMPLE);
    const at = (depth: number) =>
      planKpis(inputs, plan.buy.units, plan.wssi, plan.replenishment, {
        ...plan.markdown!,
        recommended_depth: depth,
      }).kpis;
    expect(at(0).markdown_cost).toBe(0);
    const before = plan.wssi.slice(0, 4).reduce((sum, row) => sum + row.sales, 0);
    const cut = plan.markdown!.candidates.find(({ depth }) => depth === 0.2)!;
    expect(at(0.2).markdown_cost).toBe(Math.round((cut.units - before) * 10_000 * 0.2));
    expect(at(0.2).gross_margin_after_markdown).toBe(
      cut.revenue! + 2_000 * cut.leftover - 4_500 * plan.buy.units,
    );
    expect(planOf(EXAMPLE).plan.markdown!.elasticity.value).toBe(ASSUMED.value);
  });
});

const EXAMPLE = {
  seed: 5,
  stores: 4,
  weeks: 8,
  paths: 6,
  shape: 'usual',
  strategy: 'weekly',
  holdback: 0.4,
  pack: 1,
  lead: 1,
  priced: true,
  stocked: false,
  cap: null,
  minimum: 0,
  checkpoint: 4,
  threshold: 0.6,
  method: 'marginal',
} as const;

test('stores, weeks or stock that do not belong together are refused', () => {
  const inputs = twoStores();
  const paths = { ...inputs.paths, store_ids: ['B', 'A'] };
  expect(() => seasonInputs({ ...inputs, paths })).toThrow('order');
  expect(() => seasonInputs({ ...inputs, paths: { ...inputs.paths, weeks: 2 } })).toThrow('weeks');
  expect(() => seasonInputs({ ...inputs, cluster_ids: ['one'] })).toThrow('aligned');
});
