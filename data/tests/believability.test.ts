import { describe, expect, test } from 'vitest';
import { generateRetailer, type SampleRetailer } from '../src/generate-retailer.ts';
import { type RetailerModel, retailerModel } from '../src/retailer-model.ts';
import {
  againstNeighbours,
  censoring,
  impossibleUnits,
  measuredElasticity,
  median,
  seasonalShare,
  storeConcentration,
  weeklyNoise,
  weeklyTotals,
} from './believability.ts';

/**
 * Each check runs on the sample retailer, where it must hold, and on a retailer with one thing broken,
 * where it must not: a check that cannot fail proves nothing.
 */
const retailer = generateRetailer({ endDate: '2026-11-15', seed: 1 });
const broken = (change: Partial<RetailerModel>): SampleRetailer =>
  generateRetailer({ endDate: '2026-11-15', seed: 1 }, { ...retailerModel, ...change });
const categories = retailerModel.categories.map(({ name }) => name);
const totalOf = (values: Iterable<number>): number => [...values].reduce((sum, x) => sum + x, 0);
const seasonTotal = (rows: SampleRetailer['sales'], category: string): number =>
  totalOf(weeklyTotals(rows, category).values());

describe('season', () => {
  const shares = ({ sales }: SampleRetailer): number[] =>
    categories.map((category) => seasonalShare([...weeklyTotals(sales, category).values()]));

  test('the yearly pattern explains more than half of the variance of every category', () => {
    for (const share of shares(retailer)) expect(share).toBeGreaterThan(0.5);
  });

  test('the pattern and the noise of the stores hold for a history that ends elsewhere, too', () => {
    const later = generateRetailer({ endDate: '2028-07-02', seed: 1 });
    for (const share of shares(later)) expect(share).toBeGreaterThan(0.5);
    for (const noise of weeklyNoise(later.sales, 'store')) {
      expect(noise).toBeGreaterThan(0.1);
      expect(noise).toBeLessThan(0.25);
    }
  });

  test('a retailer without a season is noticed', () => {
    for (const share of shares(broken({ seasonStrength: 0 }))) expect(share).toBeLessThan(0.5);
  });
});

describe('growth', () => {
  /** Last 52 weeks against the 52 weeks two years before, in the stores that were open throughout. */
  const twoYears = ({ sales }: SampleRetailer): number[] =>
    categories.map((category) => {
      const first = sales[0]!.week_start;
      const open = new Set(
        sales.filter((row) => row.week_start === first).map((row) => row.store_id),
      );
      const old = sales.filter((row) => open.has(row.store_id));
      const totals = [...weeklyTotals(old, category).values()];
      return totalOf(totals.slice(-52)) / totalOf(totals.slice(-156, -104));
    });
  const errors = (retailers: SampleRetailer): number[] =>
    twoYears(retailers).map((ratio, at) => {
      const { yearlyGrowth } = retailerModel.categories[at]!;
      return Math.abs(ratio - (1 + yearlyGrowth) * (1 + yearlyGrowth));
    });

  test('every category grows or shrinks by its rate, within 6 points over two years', () => {
    for (const error of errors(retailer)) expect(error).toBeLessThan(0.06);
  });

  test('a retailer that stands still is noticed', () => {
    const still = retailerModel.categories.map((each) => ({ ...each, yearlyGrowth: 0 }));
    expect(Math.max(...errors(broken({ categories: still })))).toBeGreaterThan(0.06);
  });
});

describe('moving holidays', () => {
  // Easter Sunday was on 31 March 2024, 20 April 2025 and 5 April 2026; Black Friday on 24 November
  // 2023, 29 November 2024 and 28 November 2025. These are the Mondays before.
  const easterWeeks = ['2024-03-25', '2025-04-14', '2026-03-30'];
  const blackFridayWeeks = ['2023-11-20', '2024-11-25', '2025-11-24'];
  const easterLifts = ({ sales }: SampleRetailer): number[] => {
    const dresses = weeklyTotals(sales, 'Dresses');
    return easterWeeks.map((week) => againstNeighbours(dresses, week, [-4, -3, 1, 2]));
  };
  const novemberPeaks = ({ sales }: SampleRetailer): string[] =>
    blackFridayWeeks.map((blackFridayWeek) => {
      const year = blackFridayWeek.slice(0, 4);
      const weeks = [...weeklyTotals(sales, 'Knitwear')].filter(
        ([week]) => week >= `${year}-11-01` && week <= `${year}-12-02`,
      );
      return weeks.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
    });

  test('dresses peak in the week before Easter, wherever Easter falls', () => {
    for (const lift of easterLifts(retailer)) expect(lift).toBeGreaterThan(1.15);
  });

  test('November peaks in the week of Black Friday', () => {
    expect(novemberPeaks(retailer)).toEqual(blackFridayWeeks);
  });

  test('a retailer whose holidays stand still is noticed', () => {
    const pinned = broken({ movingHolidays: false });
    expect(easterLifts(pinned).filter((lift) => lift > 1.15)).toHaveLength(1);
    expect(novemberPeaks(pinned)).not.toEqual(blackFridayWeeks);
  });
});

describe('stores', () => {
  const band = { lowestGini: 0.3, highestGini: 0.42, lowestTopTenth: 0.2 };

  test('a tenth of the stores sells more than a fifth, and the Gini coefficient is 0.30 to 0.42', () => {
    const { gini, topTenthShare } = storeConcentration(retailer.sales);
    expect(topTenthShare).toBeGreaterThan(band.lowestTopTenth);
    expect(gini).toBeGreaterThan(band.lowestGini);
    expect(gini).toBeLessThan(band.highestGini);
  });

  test('a chain of equal stores, or of one giant, is noticed', () => {
    const equal = storeConcentration(broken({ storeSpread: 0 }).sales);
    expect(equal.topTenthShare).toBeLessThan(band.lowestTopTenth);
    expect(equal.gini).toBeLessThan(band.lowestGini);
    expect(storeConcentration(broken({ storeSpread: 1 }).sales).gini).toBeGreaterThan(
      band.highestGini,
    );
  });

  test('week-to-week noise of every store is 10 to 25 %, and of the middle store × category too', () => {
    for (const noise of weeklyNoise(retailer.sales, 'store')) {
      expect(noise).toBeGreaterThan(0.1);
      expect(noise).toBeLessThan(0.25);
    }
    const cells = median(weeklyNoise(retailer.sales, 'store × category'));
    expect(cells).toBeGreaterThan(0.1);
    expect(cells).toBeLessThan(0.25);
  });

  test('a retailer without store noise, or with too much, is noticed', () => {
    const calm = weeklyNoise(broken({ storeNoise: 0 }).sales, 'store');
    expect(Math.min(...calm)).toBeLessThan(0.1);
    expect(median(weeklyNoise(broken({ storeNoise: 0.3 }).sales, 'store'))).toBeGreaterThan(0.25);
  });
});

describe('units and stock-outs', () => {
  test('units are whole numbers of 0 or more, in the history and in all three seasons', () => {
    const { on_plan, hot, cold } = retailer.actuals;
    for (const rows of [retailer.sales, on_plan, hot, cold])
      expect(impossibleUnits(rows)).toEqual([]);
  });

  test('half a unit and a return are noticed', () => {
    const row = retailer.sales[0]!;
    expect(impossibleUnits([row, { ...row, units: 0.5 }, { ...row, units: -1 }])).toHaveLength(2);
  });

  test('0.5 to 3 % of the rows carry a stock-out, and sold about the share of the week in stock', () => {
    const { flaggedShare, soldAgainstFlag } = censoring(retailer.sales);
    expect(flaggedShare).toBeGreaterThan(0.005);
    expect(flaggedShare).toBeLessThan(0.03);
    expect(soldAgainstFlag).toBeGreaterThan(0.9);
    expect(soldAgainstFlag).toBeLessThan(1.1);
  });

  test('missing stock-outs, and flags on the wrong rows, are noticed', () => {
    expect(censoring(broken({ stockOutRate: 0 }).sales).flaggedShare).toBe(0);
    const { sales } = retailer;
    const shifted = sales.map((row, at) => ({
      ...row,
      in_stock: sales[(at + 7) % sales.length]!.in_stock,
    }));
    expect(censoring(shifted).soldAgainstFlag).toBeGreaterThan(1.1);
  });
});

describe('price and promotion', () => {
  const promotedWeeks = ({ sales, calendar }: SampleRetailer): number[] =>
    categories.flatMap((category) => {
      const totals = weeklyTotals(sales, category);
      const weeks = calendar.filter((row) => row.category === category);
      return weeks
        .filter(
          ({ promotion, week_start }, at) =>
            promotion >= 0.5 &&
            totals.has(week_start) &&
            weeks[at - 1]?.promotion === 0 &&
            weeks[at + 1]?.promotion === 0,
        )
        .map(({ week_start }) => againstNeighbours(totals, week_start, [-1, 1]));
    });

  test('stores that change their price lose and win units by the stated elasticity, within 0.3', () => {
    for (const { name, elasticity } of retailerModel.categories) {
      expect(Math.abs(measuredElasticity(retailer.sales, name) - elasticity)).toBeLessThan(0.3);
    }
  });

  test('customers who ignore the price are noticed', () => {
    const { sales } = broken({ priceResponse: 0 });
    for (const { name, elasticity } of retailerModel.categories) {
      expect(Math.abs(measuredElasticity(sales, name) - elasticity)).toBeGreaterThan(0.3);
    }
  });

  test('a promoted week sells at least a tenth more than its neighbours', () => {
    expect(promotedWeeks(retailer).length).toBeGreaterThan(20);
    expect(median(promotedWeeks(retailer))).toBeGreaterThan(1.1);
  });

  test('promotions without effect are noticed', () => {
    const dull = broken({ promotionLift: 0, priceResponse: 0 });
    expect(median(promotedWeeks(dull))).toBeLessThan(1.1);
  });
});

describe('the three seasons', () => {
  /** Season of twelve weeks against the same weeks a year before, by category. */
  const againstLastYear = (
    { sales, actuals }: SampleRetailer,
    season: 'on_plan' | 'hot' | 'cold',
  ) =>
    categories.map((category) => {
      const lastYear = [...weeklyTotals(sales, category).values()].slice(-52, -40);
      return seasonTotal(actuals[season], category) / totalOf(lastYear);
    });
  const pace = ({ actuals }: SampleRetailer, season: 'hot' | 'cold'): number[] =>
    categories.map(
      (category) => seasonTotal(actuals[season], category) / seasonTotal(actuals.on_plan, category),
    );

  test('they are the twelve weeks that follow the history', () => {
    const weeks = [...weeklyTotals(retailer.actuals.hot, 'Dresses').keys()];
    expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([12, '2026-11-16', '2027-02-01']);
    expect(retailer.sales.at(-1)!.week_start).toBe('2026-11-09');
  });

  test('on plan stays within 15 % of last year', () => {
    for (const ratio of againstLastYear(retailer, 'on_plan')) {
      expect(Math.abs(ratio - 1)).toBeLessThan(0.15);
    }
  });

  test('hot sells 15 to 40 % more than on plan in every category, cold 15 to 40 % less', () => {
    for (const ratio of pace(retailer, 'hot')) {
      expect(ratio).toBeGreaterThan(1.15);
      expect(ratio).toBeLessThan(1.4);
    }
    for (const ratio of pace(retailer, 'cold')) {
      expect(ratio).toBeGreaterThan(0.6);
      expect(ratio).toBeLessThan(0.85);
    }
  });

  test('seasons that do not differ as named are noticed', () => {
    const { seasons } = retailerModel;
    const lukewarm = broken({ seasons: { on_plan: seasons.hot, hot: [1.05], cold: [1] } });
    expect(Math.max(...againstLastYear(lukewarm, 'on_plan'))).toBeGreaterThan(1.15);
    for (const ratio of pace(lukewarm, 'hot')) expect(ratio).toBeLessThan(1.15);
  });
});
