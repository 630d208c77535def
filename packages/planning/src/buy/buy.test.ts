import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../arithmetic/normal-quantile.test-data.ts';
import { roundDemand } from '../demand/round-demand.ts';
import { resolveEconomics } from '../economics.ts';
import { CASES, inputsOf, planOf, type SeasonCase, seasonCases } from '../made-season.test-data.ts';
import { seasonInputs } from '../season-inputs.ts';
import { buyCandidates } from './buy-candidates.ts';
import { buyConsequences } from './buy-consequences.ts';
import { checkBuy, shapeBuy } from './buy-quantity.ts';
import { chooseBuy } from './choose-buy.ts';
import { dcUnits } from './dc-units.ts';

/** One store, one week, demand normal with mean 1,000 and standard deviation 100 in 999 even quantiles. */
function normalSeason(economics: Parameters<typeof resolveEconomics>[0], holdback = 0) {
  const units = Float32Array.from(
    { length: 999 },
    (_, i) => 1000 + 100 * normalQuantile((i + 1) / 1000),
  );
  return seasonInputs({
    parameters: {
      forecast_horizon_weeks: 1,
      season_start_date: '2026-03-02',
      replenishment_strategy: 'none',
      dc_holdback_percentage: holdback,
      markdown_checkpoint_week: null,
      markdown_threshold: null,
      category: 'Dresses',
    },
    demand: roundDemand([{ store_id: 'A', weekly: [1000] }]),
    paths: { count: 999, store_ids: ['A'], weeks: 1, units },
    economics: resolveEconomics(economics),
  });
}

const MONEY = { price_cents: 10_000, cost_cents: 4_500, salvage_cents: 2_000 };

const SHORT: SeasonCase = {
  seed: 1,
  stores: 3,
  weeks: 4,
  paths: 5,
  shape: 'usual',
  strategy: 'weekly',
  holdback: 0.4,
  pack: 1,
  lead: 1,
  priced: false,
  stocked: false,
  cap: null,
  minimum: 0,
  checkpoint: null,
  threshold: null,
  method: 'marginal',
};

describe('the buy', () => {
  test('newsvendor: the critical fractile of normal demand', () => {
    // (100 − 45) ÷ (100 − 20) = 0.6875; Φ⁻¹(0.6875) = 0.48878; 1,000 + 48.9 = 1,048.9, whole units up: 1,049.
    const candidates = buyCandidates(normalSeason(MONEY));
    expect(candidates.critical_fractile).toBe(0.6875);
    expect(candidates.default_method).toBe('critical_fractile');
    expect(candidates.methods[0]!.units).toBe(1049);
    // Cover policy beside it: 1,000 × 1.25 without replenishment.
    expect(candidates.methods[1]!.units).toBe(1250);
  });

  test('newsvendor: expected lost sales and margin of normal demand', () => {
    // At the mean, E[lost] = σ·φ(0) = 100 × 0.39894 = 39.9; sold 960.1, left 39.9.
    // Margin = 100 × 960.1 + 20 × 39.9 − 45 × 1,000 = 51,808.
    const consequence = buyConsequences(normalSeason(MONEY))(1000);
    expect(consequence.expected_lost_sales).toBeCloseTo(39.9, 0);
    expect(consequence.expected_leftover).toBeCloseTo(39.9, 0);
    expect(consequence.stockout_probability).toBeCloseTo(0.5, 2);
    expect(consequence.expected_margin! / 100).toBeCloseTo(51_808, -2);
  });

  test('without money the cover policy decides, and says why', () => {
    const candidates = buyCandidates(normalSeason({}));
    expect(candidates.default_method).toBe('cover_policy');
    expect(candidates.methods[0]).toMatchObject({ method: 'critical_fractile', units: null });
    expect(candidates.alternatives.every((row) => row.expected_margin === null)).toBe(true);
    const chosen = chooseBuy(normalSeason({}), candidates, { method: 'critical_fractile' });
    expect(chosen).toMatchObject({ ok: false, error: { code: 'method_unavailable' } });
  });

  test('packs, minimum order and open-to-buy shape an order; the cap wins', () => {
    const terms = { pack_size: 12, min_order_units: 0, otb_units: null };
    expect(shapeBuy(1, terms)).toBe(12);
    expect(shapeBuy(24.000000001, terms)).toBe(24);
    expect(shapeBuy(0, { ...terms, min_order_units: 100 })).toBe(0);
    expect(shapeBuy(-5, terms)).toBe(0);
    // A minimum of 100 is 108 in twelves; a cap of 100 is 96.
    expect(shapeBuy(5, { ...terms, min_order_units: 100 })).toBe(108);
    expect(shapeBuy(500, { ...terms, otb_units: 100 })).toBe(96);
    expect(shapeBuy(500, { ...terms, min_order_units: 200, otb_units: 100 })).toBe(96);
  });

  test('an edited buy is whole packs within bounds, or says what is wrong', () => {
    const terms = { pack_size: 12, min_order_units: 24, otb_units: 120 };
    expect(checkBuy(48, terms)).toEqual({ ok: true, value: 48 });
    expect(checkBuy(0, terms)).toEqual({ ok: true, value: 0 });
    expect(checkBuy(50, terms)).toMatchObject({
      error: { code: 'not_whole_packs', details: { below: 48, above: 60 } },
    });
    expect(checkBuy(12, terms)).toMatchObject({ error: { code: 'below_min_order' } });
    expect(checkBuy(132, terms)).toMatchObject({ error: { code: 'over_open_to_buy' } });
    expect(checkBuy(12.5, terms)).toMatchObject({ error: { code: 'not_whole_units' } });
    expect(checkBuy(-12, terms)).toMatchObject({ error: { code: 'not_whole_units' } });
  });

  test('an edited buy becomes the planner’s, with its own consequences', () => {
    const inputs = normalSeason(MONEY);
    const candidates = buyCandidates(inputs);
    const chosen = chooseBuy(inputs, candidates, { units: 900, reason: 'budget' });
    expect(chosen).toMatchObject({
      ok: true,
      value: { units: 900, method: 'planner', reason: 'budget', buffer: -0.1 },
    });
    const same = chooseBuy(inputs, candidates, { units: 1049 });
    expect(same).toMatchObject({ ok: true, value: { method: 'critical_fractile' } });
  });

  test('stock already owned is not bought again', () => {
    const plain = normalSeason(MONEY);
    const owned = {
      ...plain,
      stock: { stores: [{ on_hand: 40, in_transit: 5 }], dc: { on_hand: 0, in_transit: 0 } },
    };
    expect(buyCandidates(owned).methods[0]!.units).toBe(1049 - 45);
  });

  test('DC stock that nothing will ship counts as leftover, not as cover, and the plan says so', () => {
    const plain = normalSeason(MONEY);
    const stock = { stores: [{ on_hand: 40, in_transit: 5 }], dc: { on_hand: 300, in_transit: 9 } };
    const { methods, warnings } = buyCandidates({ ...plain, stock });
    expect(methods.map(({ units }) => units)).toEqual([1049 - 45, 1250 - 45]);
    const stranded = warnings.find(({ code }) => code === 'dc_stock_stranded');
    expect(stranded?.message).toContain('309 units');
  });

  test('a holdback is stranded too when goods cannot arrive within the season', () => {
    const late = planOf({ ...SHORT, strategy: 'weekly', weeks: 1, lead: 1, holdback: 0.4 });
    expect(late.plan.replenishment.skipped_reason).toContain('1 week to reach');
    expect(late.candidates.warnings.map(({ code }) => code)).toContain('holdback_stranded');
    const arrives = planOf({ ...SHORT, strategy: 'weekly', weeks: 4, lead: 1, holdback: 0.4 });
    expect(arrives.candidates.warnings.map(({ code }) => code)).not.toContain('holdback_stranded');
  });

  test('a cap or a minimum that shapes the buy is said in its reason, its cover and a warning', () => {
    const capped = normalSeason({ otb_units: 600 });
    const few = buyCandidates(capped);
    const cover = few.methods[1]!;
    expect(cover.units).toBe(600);
    expect(cover.reason).toContain('cut to 600 by the open-to-buy');
    expect(few.warnings.find(({ code }) => code === 'open_to_buy_binds')?.message).toContain(
      '1,250',
    );
    const chosen = chooseBuy(capped, few, { method: 'cover_policy' });
    expect(chosen.ok && chosen.value.buffer).toBe(-0.4);

    const raised = buyCandidates(normalSeason({ min_order_units: 5_000 }));
    expect(raised.methods[1]!.reason).toContain('raised to the minimum order of 5,000');
    expect(raised.warnings.map(({ code }) => code)).toContain('min_order_binds');

    const free = buyCandidates(normalSeason({}));
    expect(free.methods[1]!.reason).toMatch(/without replenishment$/);
    const usual = chooseBuy(normalSeason({}), free, { method: 'cover_policy' });
    expect(usual.ok && usual.value.buffer).toBe(0.25);
  });

  test('without replenishment the stock held back sells nothing and is left over', () => {
    const consequence = buyConsequences(normalSeason(MONEY, 0.5))(2000);
    // 1,000 reach the store as in the newsvendor case above; 1,000 stay at the DC.
    expect(consequence.expected_lost_sales).toBeCloseTo(39.9, 0);
    expect(consequence.expected_leftover).toBeCloseTo(1039.9, 0);
    expect(buyCandidates(normalSeason(MONEY, 0.5)).warnings.map(({ code }) => code)).toContain(
      'holdback_stranded',
    );
  });

  test('buys are whole packs within minimum and cap, and more units never lose more sales', () => {
    fc.assert(
      fc.property(seasonCases, (season) => {
        const inputs = inputsOf(season);
        const { alternatives, methods, bounds } = buyCandidates(inputs);
        for (const { units } of methods) {
          if (units === null || units === 0) continue;
          if (units % season.pack !== 0 || units > bounds.max || units < bounds.min)
            throw new Error(`${units}`);
        }
        for (let i = 1; i < alternatives.length; i++) {
          const [less, more] = [alternatives[i - 1]!, alternatives[i]!];
          expect(more.units).toBeGreaterThan(less.units);
          if (
            more.expected_lost_sales > less.expected_lost_sales + 0.1 &&
            dcShare(season, more.units) >= dcShare(season, less.units)
          ) {
            throw new Error('a larger buy loses more sales');
          }
        }
      }),
      { numRuns: CASES, seed: 10 },
    );
    // The rounding of holdback to whole packs can take a pack from the stores as the buy grows by one.
    function dcShare(season: { holdback: number; pack: number }, units: number) {
      return units - dcUnits(units, season.holdback, season.pack);
    }
  });
});

test('what the policy file leaves out is assumed and said; zero is a value', () => {
  const assumed = resolveEconomics({});
  expect(assumed).toMatchObject({
    lead_time_weeks: 1,
    service_level: 0.95,
    pack_size: 1,
    min_order_units: 0,
    otb_units: null,
  });
  expect(assumed.assumed.join()).toContain('lead_time_weeks');
  expect(assumed.warnings).toHaveLength(1);
  expect(resolveEconomics({ lead_time_weeks: 1.5, pack_size: 0, otb_units: 99.9 })).toMatchObject({
    lead_time_weeks: 2,
    pack_size: 1,
    otb_units: 99,
  });
  const zero = resolveEconomics({ lead_time_weeks: 0, otb_units: 0, salvage_cents: 0 });
  expect(zero).toMatchObject({ lead_time_weeks: 0, otb_units: 0, salvage_cents: 0 });
  expect(zero.assumed.join()).not.toContain('lead_time_weeks');
});

test('the distribution centre keeps the nearest whole packs of the holdback, half up', () => {
  expect(dcUnits(50, 0.29, 1)).toBe(15);
  // 10 packs of 6 at 45 %: 4.5 packs, half up 5.
  expect(dcUnits(60, 0.45, 6)).toBe(30);
  expect(dcUnits(60, 0, 6)).toBe(0);
  expect(dcUnits(60, 1, 6)).toBe(60);
});
