import type { SalesRow } from '../src/rows.ts';

/** Measures on plain sales rows that turn "believable" into numbers. None knows the generator. */

const sumBy = (
  sales: readonly SalesRow[],
  keyOf: (row: SalesRow) => string,
): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const row of sales) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.units);
  return sums;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const square = (value: number): number => value * value;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle - 0.5)]! + sorted[Math.floor(middle)]!) / 2;
};

/** Units of all stores by week start, oldest first. */
export function weeklyTotals(
  sales: readonly SalesRow[],
  category: string,
): ReadonlyMap<string, number> {
  return sumBy(
    sales.filter((row) => row.category === category),
    (row) => row.week_start,
  );
}

/**
 * Share of the variance of weekly totals that the same week of the *other* years explains (1 is all,
 * below 0 is worse than the average). No week helps to explain itself.
 */
export function seasonalShare(totals: readonly number[]): number {
  const average = mean(totals);
  let unexplained = 0;
  let all = 0;
  for (const [week, units] of totals.entries()) {
    const others = [-156, -104, -52, 52, 104, 156]
      .map((lag) => totals[week + lag])
      .filter((value) => value !== undefined);
    unexplained += square(units - mean(others));
    all += square(units - average);
  }
  return 1 - unexplained / all;
}

/** Gini coefficient of the stores' sales (0 all alike) and the share of the largest tenth. */
export function storeConcentration(sales: readonly SalesRow[]): {
  readonly gini: number;
  readonly topTenthShare: number;
} {
  const sizes = [...sumBy(sales, (row) => row.store_id).values()].sort((a, b) => a - b);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const count = sizes.length;
  const weighted = sizes.reduce((sum, size, rank) => sum + (2 * (rank + 1) - count - 1) * size, 0);
  const top = sizes.slice(-Math.round(count / 10)).reduce((sum, size) => sum + size, 0);
  return { gini: weighted / (count * total), topTenthShare: top / total };
}

/**
 * Week-to-week noise of each store, or of each store × category: what is left of its weekly units after
 * dividing by (the chain's units of the category that week × the store's share of the category),
 * as a robust standard deviation (1.4826 × median absolute deviation) of the logarithm.
 */
export function weeklyNoise(
  sales: readonly SalesRow[],
  per: 'store' | 'store × category',
): readonly number[] {
  const byWeek = sumBy(sales, (row) => `${row.category} ${row.week_start}`);
  const byStore = sumBy(sales, (row) => `${row.category} ${row.store_id}`);
  const byCategory = sumBy(sales, (row) => row.category);
  const seriesOf = (row: SalesRow): string =>
    per === 'store' ? row.store_id : `${row.store_id} ${row.category}`;
  const expected = new Map<string, Map<string, { sold: number; usual: number }>>();
  for (const row of sales) {
    const weeks = expected.get(seriesOf(row)) ?? new Map<string, { sold: number; usual: number }>();
    expected.set(seriesOf(row), weeks);
    const week = weeks.get(row.week_start) ?? { sold: 0, usual: 0 };
    weeks.set(row.week_start, week);
    week.sold += row.units;
    week.usual +=
      (byWeek.get(`${row.category} ${row.week_start}`)! *
        byStore.get(`${row.category} ${row.store_id}`)!) /
      byCategory.get(row.category)!;
  }
  return [...expected.values()].map((weeks) => {
    const logs = [...weeks.values()].map(({ sold, usual }) =>
      Math.log((sold + 0.5) / (usual + 0.5)),
    );
    const centre = median(logs);
    return 1.4826 * median(logs.map((value) => Math.abs(value - centre)));
  });
}

/**
 * Price elasticity of a category from the stores' own price steps: the slope of log units on log price
 * after taking out every store's and every week's average, weeks with a stock-out left out. A positive
 * number: 2 means that 1 % more in price loses 2 % of units. Ordinary least squares, two-way fixed effects.
 */
export function measuredElasticity(sales: readonly SalesRow[], category: string): number {
  const rows = sales
    .filter((row) => row.category === category && row.in_stock === 1 && row.units >= 5)
    .map((row) => ({ ...row, x: Math.log(row.price), y: Math.log(row.units) }));
  for (let round = 0; round < 6; round++) {
    for (const side of ['store_id', 'week_start'] as const) {
      const sums = new Map<string, { x: number; y: number; count: number }>();
      for (const row of rows) {
        const sum = sums.get(row[side]) ?? { x: 0, y: 0, count: 0 };
        sums.set(row[side], sum);
        sum.x += row.x;
        sum.y += row.y;
        sum.count++;
      }
      for (const row of rows) {
        const sum = sums.get(row[side])!;
        row.x -= sum.x / sum.count;
        row.y -= sum.y / sum.count;
      }
    }
  }
  const slope = rows.reduce((sum, { x, y }) => sum + x * y, 0);
  return -slope / rows.reduce((sum, { x }) => sum + x * x, 0);
}

/** A week's units against the average of the weeks at the given distances, in weeks. */
export function againstNeighbours(
  totals: ReadonlyMap<string, number>,
  weekStart: string,
  distances: readonly number[],
): number {
  const weeks = [...totals.keys()];
  const at = weeks.indexOf(weekStart);
  const neighbours = distances
    .map((distance) => totals.get(weeks[at + distance] ?? ''))
    .filter((units) => units !== undefined);
  return (totals.get(weekStart) ?? Number.NaN) / mean(neighbours);
}

/**
 * How the weeks with a stock-out sold against what they would have sold with full shelves: the ratio of
 * units to the chain's week × the store's share × the share of the week in stock. 1 when the flag says
 * how much of the week was lost.
 */
export function censoring(sales: readonly SalesRow[]): {
  readonly flaggedShare: number;
  readonly soldAgainstFlag: number;
} {
  const byWeek = sumBy(sales, (row) => `${row.category} ${row.week_start}`);
  const byStore = sumBy(sales, (row) => `${row.category} ${row.store_id}`);
  const byCategory = sumBy(sales, (row) => row.category);
  const flagged = sales.filter((row) => row.in_stock < 1);
  let sold = 0;
  let usual = 0;
  for (const row of flagged) {
    const share = byStore.get(`${row.category} ${row.store_id}`)! / byCategory.get(row.category)!;
    sold += row.units;
    usual += byWeek.get(`${row.category} ${row.week_start}`)! * share * row.in_stock;
  }
  return { flaggedShare: flagged.length / sales.length, soldAgainstFlag: sold / usual };
}

/** Rows whose units are not a whole number of 0 or more. */
export function impossibleUnits(sales: readonly SalesRow[]): readonly SalesRow[] {
  return sales.filter(({ units }) => !Number.isSafeInteger(units) || units < 0);
}
