import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomStream } from '../arithmetic/random.ts';
import { CASES, planOf, type SeasonCase, seasonCases } from '../made-season.test-data.ts';
import { demandLift, depthForLift, MARKDOWN_DEPTHS } from './demand-response.ts';
import { estimateElasticity } from './elasticity.ts';
import { chooseDepth, judgeDepths } from './judge-depths.ts';
import { chooseMarkdown } from './markdown-candidates.ts';
import { markdownReason } from './markdown-words.ts';

describe('demand response', () => {
  test('the depth that lifts sales by a quarter: 10.6 % at elasticity 2, 17.0 % at 1.2', () => {
    // 1 − 1.25^(−1/2) = 1 − 0.8944 = 0.1056; 1 − 1.25^(−1/1.2) = 1 − 0.8303 = 0.1697.
    expect(depthForLift(1.25, 2)).toBeCloseTo(0.1056, 4);
    expect(depthForLift(1.25, 1.2)).toBeCloseTo(0.1697, 4);
  });

  test('depth and lift are inverse, and a more elastic category needs a smaller cut', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 4, noNaN: true }),
        fc.double({ min: 0.3, max: 6, noNaN: true }),
        (lift, elasticity) => {
          const depth = depthForLift(lift, elasticity);
          expect(demandLift(depth, elasticity)).toBeCloseTo(lift, 8);
          expect(depthForLift(lift, elasticity + 0.5)).toBeLessThanOrEqual(depth);
        },
      ),
      { numRuns: CASES, seed: 17 },
    );
  });

  test('candidate depths are 0, 5 … 60 %', () => {
    expect(MARKDOWN_DEPTHS).toEqual([
      0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6,
    ]);
  });
});

/** A season certain in every scenario: 1,200 bought, 500 sold by week 6, 500 to come. */
const OUTLOOK = {
  checkpoint_week: 6,
  bought_units: 1200,
  stranded_units: 0,
  served_share: 1,
  misplaced_units: 0,
  planned_sold_units: 500,
  planned_remaining_units: 500,
  remaining_factors: Float64Array.from([1]),
  persistence: 1,
};
const TERMS = {
  elasticity: 2,
  target_sell_through: 1000 / 1200,
  economics: { price_cents: 10_000, cost_cents: 4_500, salvage_cents: 2_000 },
  buy_units: 1200,
};

describe('judging depths', () => {
  test('units, leftover, revenue and margin by hand', () => {
    const candidates = judgeDepths(OUTLOOK, 500, TERMS);
    // No cut: 1,000 sold, 200 left. 100 × 1,000 = 100,000; + 20 × 200 − 45 × 1,200 = 50,000.
    expect(candidates[0]).toEqual({
      depth: 0,
      units: 1000,
      leftover: 200,
      revenue: 10_000_000,
      margin: 5_000_000,
      sell_through: 0.8333,
      reaches_target: true,
    });
    // 10 %: 500 ÷ 0.81 = 617.3 → 617 more; 50,000 + 90 × 617 = 105,530; left 83.
    // Margin on 617.28: 50,000 + 20 × 700 + 70 × 617.284 − 54,000 = 53,209.88.
    expect(candidates[2]).toMatchObject({
      units: 1117,
      leftover: 83,
      revenue: 10_553_000,
      margin: 5_320_988,
    });
    // 15 %: 500 ÷ 0.7225 = 692.04; 50,000 + 14,000 + 65 × 692.04 − 54,000 = 54,982.70: the best.
    expect(candidates[3]!.margin).toBe(5_498_270);
    // 20 % would sell 781, but 700 are there: 50,000 + 80 × 700 − 54,000 = 52,000.
    expect(candidates[4]).toMatchObject({ units: 1200, leftover: 0, margin: 5_200_000 });
    expect(chooseDepth(candidates)).toBe(0.15);
  });

  test('a slow season carries its pace on', () => {
    // 250 sold instead of 500: half the pace, 250 more to come; 950 in stock.
    const candidates = judgeDepths(OUTLOOK, 250, TERMS);
    expect(candidates[0]).toMatchObject({ units: 500, leftover: 700, reaches_target: false });
    // With persistence 0.5 the gap halves in logs: 500 × √0.5 = 353.6 → 354.
    expect(judgeDepths({ ...OUTLOOK, persistence: 0.5 }, 250, TERMS)[0]!.units).toBe(604);
  });

  test('of depths that reach the target the best margin wins, if none does the closest, smallest first', () => {
    const slow = judgeDepths(OUTLOOK, 250, TERMS);
    // 60 %: 250 ÷ 0.16 = 1,562 > 950: sold out; 50 %: 250 × 4 = 1,000 > 950 too; 45 %: 826 → 1,076 ≥ 1,000.
    expect(slow.filter((candidate) => candidate.reaches_target).map(({ depth }) => depth)).toEqual([
      0.45, 0.5, 0.55, 0.6,
    ]);
    expect(chooseDepth(slow)).toBe(0.45);
    const hopeless = judgeDepths(OUTLOOK, 0, TERMS);
    expect(hopeless.every((candidate) => !candidate.reaches_target)).toBe(true);
    expect(chooseDepth(hopeless)).toBe(0);
  });

  test('without a price the smallest depth that reaches the target is chosen', () => {
    const none = { price_cents: null, cost_cents: null, salvage_cents: null };
    const candidates = judgeDepths(OUTLOOK, 500, {
      ...TERMS,
      economics: none,
      target_sell_through: 0.9,
    });
    expect(candidates[0]).toMatchObject({ revenue: null, margin: null, reaches_target: false });
    // 90 % of 1,200 = 1,080: 580 more; 5 % gives 554, 10 % gives 617.
    expect(chooseDepth(candidates)).toBe(0.1);
  });

  test('a price without a cost still knows revenue, and picks the smallest depth', () => {
    const economics = { price_cents: 10_000, cost_cents: null, salvage_cents: null };
    const candidates = judgeDepths(OUTLOOK, 500, { ...TERMS, economics });
    expect(candidates[0]).toMatchObject({ revenue: 10_000_000, margin: null });
    expect(chooseDepth(candidates)).toBe(0);
  });

  test('stock that cannot reach a store is not marked down but left over', () => {
    const candidates = judgeDepths({ ...OUTLOOK, stranded_units: 600 }, 500, TERMS);
    expect(candidates.at(-1)).toMatchObject({ units: 600, leftover: 600 });
  });
});

const SEASON: SeasonCase = {
  seed: 3,
  stores: 5,
  weeks: 12,
  paths: 40,
  shape: 'usual',
  strategy: 'weekly',
  holdback: 0.45,
  pack: 1,
  lead: 1,
  priced: true,
  stocked: false,
  cap: null,
  minimum: 0,
  checkpoint: 6,
  threshold: 0.6,
  method: 'marginal',
};

describe('the markdown plan', () => {
  test('picks among its candidates the best margin that reaches the target, for any season', () => {
    fc.assert(
      fc.property(seasonCases, (season) => {
        const { markdown, plan } = planOf(season);
        if (markdown.plan === null) {
          expect(season.checkpoint).toBeNull();
          expect(markdown.skipped_reason).toContain('no markdown planned');
          return;
        }
        for (const [depth, candidates] of [
          [markdown.plan.recommended_depth, markdown.plan.candidates],
          [markdown.plan.depth_if_below, markdown.plan.candidates_if_below],
        ] as const) {
          const chosen = candidates.find((candidate) => candidate.depth === depth)!;
          for (const other of candidates) {
            if (other.units + other.leftover !== chosen.units + chosen.leftover)
              throw new Error('units vanish');
            if (other.units < (candidates[0]?.units ?? 0)) throw new Error('a cut sells less');
            if (!chosen.reaches_target && other.reaches_target)
              throw new Error('target missed for nothing');
            if (
              chosen.reaches_target &&
              other.reaches_target &&
              (other.margin ?? 0) > (chosen.margin ?? 0)
            ) {
              throw new Error(`${other.depth} earns more than ${depth}`);
            }
          }
        }
        expect(plan.markdown!.threshold).toBe(season.threshold ?? 0.6);
      }),
      { numRuns: CASES, seed: 18 },
    );
  });

  test('a threshold above the plan’s own curve is called out, one below is not', () => {
    const codes = (threshold: number) =>
      planOf({ ...SEASON, threshold }).markdown.warnings.map(({ code }) => code);
    expect(codes(0.99)).toContain('threshold_above_plan');
    expect(codes(0.1)).not.toContain('threshold_above_plan');
    expect(codes(0.1)).toContain('elasticity_assumed');
  });

  test('the slower the season stands, the deeper the ladder cuts', () => {
    const { markdown } = planOf({ ...SEASON, paths: 1 });
    const depths = markdown.ladder.map(({ depth }) => depth);
    const slowest = depths.indexOf(Math.max(...depths));
    for (let i = slowest + 1; i < depths.length; i++)
      expect(depths[i]!).toBeLessThanOrEqual(depths[i - 1]!);
    expect(Math.max(...depths)).toBeGreaterThan(0.3);
    expect(depths.at(-1)).toBe(0);
  });

  test('only a computed depth can be chosen, and only when a review is planned', () => {
    const { markdown } = planOf(SEASON);
    expect(chooseMarkdown(markdown, 0.3)).toMatchObject({
      ok: true,
      value: { recommended_depth: 0.3 },
    });
    expect(chooseMarkdown(markdown, 0.33)).toMatchObject({
      error: { code: 'depth_not_a_candidate' },
    });
    const none = planOf({ ...SEASON, checkpoint: null }).markdown;
    expect(chooseMarkdown(none, 0)).toMatchObject({ error: { code: 'no_markdown_planned' } });
  });

  test('the reason speaks of the depths that stand in the plan', () => {
    const { plan } = planOf({ ...SEASON, threshold: 0.3 }).markdown;
    const cut = (depth: number) =>
      depth === 0 ? 'no markdown' : `a cut of ${Math.round(depth * 100)} %`;
    expect(plan!.reason).toContain(`on plan, ${cut(plan!.recommended_depth)}`);
    expect(plan!.reason).toContain(
      `only 30 % is sold by week ${plan!.checkpoint_week}, ${cut(plan!.depth_if_below)}`,
    );
    const { markdown } = planOf(SEASON);
    const same = chooseMarkdown(markdown, markdown.plan!.recommended_depth);
    expect(same.ok && same.value.reason).toBe(markdown.plan!.reason);
    const other = chooseMarkdown(markdown, 0.55);
    expect(other.ok && other.value.reason).toContain('A cut of 55 % was chosen instead');
  });

  test('a cut that pays although the target is reached without it is not called needed', () => {
    const candidates = judgeDepths({ ...OUTLOOK, planned_remaining_units: 520 }, 500, {
      ...TERMS,
      target_sell_through: 0.8,
    });
    expect(candidates[0]!.reaches_target).toBe(true);
    const paying = candidates[2]!.depth;
    const { plan } = planOf(SEASON).markdown;
    const reason = markdownReason(
      { ...plan!, recommended_depth: paying, candidates, target_sell_through: 0.8 },
      true,
    );
    expect(reason).toContain(
      'a cut of 10 % earns most, though 80 % of what was bought (the target) would sell without it',
    );
  });

  test('a threshold above plan is not spoken of as a slow season', () => {
    const { plan } = planOf({ ...SEASON, threshold: 0.95 }).markdown;
    expect(plan!.reason).toContain('if 95 % is sold by week');
    expect(plan!.reason).not.toContain('only');
  });

  test('without a cut the review sells what the weekly stock table sells, wherever stock lies', () => {
    fc.assert(
      fc.property(seasonCases, (season) => {
        const { markdown, plan } = planOf({ ...season, stores: Math.min(season.stores, 6) });
        const none = markdown.plan?.candidates[0];
        if (!none) return;
        const sold = plan.wssi.reduce((sum, row) => sum + row.sales, 0);
        expect(Math.abs(none.units - sold)).toBeLessThanOrEqual(1);
      }),
      { numRuns: CASES, seed: 31 },
    );
  });

  test('a review at the end of the last week says that nothing can follow', () => {
    const { markdown } = planOf({ ...SEASON, checkpoint: 12 });
    expect(markdown.warnings.map(({ code }) => code)).toContain('checkpoint_in_last_week');
    expect(new Set(markdown.plan!.candidates.map(({ units }) => units)).size).toBe(1);
    expect(markdown.plan!.recommended_depth).toBe(0);
  });
});

/** Stores with known elasticity, season and noise; `own` prices differ between stores. */
function pricedHistory(elasticity: number, own: boolean, weeks = 156, noise = 0.15) {
  const random = randomStream(9, 'prices');
  const chain = Array.from({ length: weeks }, () => (random.uniform() < 0.3 ? 0.8 : 1));
  return Array.from({ length: 12 }, (_, s) => {
    const price = Float64Array.from(
      { length: weeks },
      (_, w) => (own ? (random.uniform() < 0.3 ? 0.75 : 1) : chain[w]!) * 50,
    );
    const units = price.map((p, w) =>
      Math.exp(
        3 +
          0.1 * s +
          0.5 * Math.sin(w / 8.3) -
          elasticity * Math.log(p / 50) +
          noise * (random.uniform() - 0.5),
      ),
    );
    return { units, price };
  });
}

describe('elasticity', () => {
  test('is recovered from prices that differ between stores', () => {
    const found = estimateElasticity(pricedHistory(1.7, true));
    expect(found.source).toBe('estimated');
    expect(Math.abs(found.value - 1.7)).toBeLessThan(3 * found.standard_error! + 0.001);
    expect(found.standard_error!).toBeLessThan(0.05);
  });

  test('is recovered from one price for all stores by changes on the year before', () => {
    const history = pricedHistory(2.4, false).map((series) => ({
      ...series,
      units: series.units.map(
        (units, w) =>
          units * Math.exp(0.5 * (Math.sin((2 * Math.PI * w) / 52) - Math.sin(w / 8.3))),
      ),
    }));
    const found = estimateElasticity(history);
    expect(found).toMatchObject({ source: 'estimated' });
    expect(Math.abs(found.value - 2.4)).toBeLessThan(3 * found.standard_error! + 0.001);
  });

  test('is assumed to be 2, with the reason, where history cannot tell', () => {
    expect(estimateElasticity([])).toMatchObject({
      value: 2,
      source: 'assumed',
      standard_error: null,
    });
    const flat = pricedHistory(2, true).map(({ units }) => ({ units, price: units.map(() => 50) }));
    expect(estimateElasticity(flat).reason).toContain('hardly changed');
    expect(estimateElasticity(pricedHistory(-1, true)).reason).toContain('not believable');
    expect(estimateElasticity(pricedHistory(0.3, true, 30, 60)).source).toBe('assumed');
    expect(estimateElasticity([{ units: [1, 2, 3] }]).reason).toContain('no prices');
  });

  test('weeks out of stock do not count as low demand', () => {
    const history = pricedHistory(1.7, true).map((series) => ({
      units: series.units.map((units, w) => (w % 7 === 0 ? 0.01 * units : units)),
      price: series.price,
      in_stock: series.units.map((_, w) => (w % 7 === 0 ? 0.2 : 1)),
    }));
    expect(Math.abs(estimateElasticity(history).value - 1.7)).toBeLessThan(0.1);
  });
});
