import type { CategorySales, Sales } from './read-sales.ts';

/** Weeks of every season, and the lag of seasonal naive. */
export const HORIZON_WEEKS = 12;
export const YEAR_WEEKS = 52;
const FEWEST_STORES = 10;

/** One season of one category: what seasonal naive forecast, and what was really sold. */
export interface DrawnSeason {
  readonly category: CategorySales;
  /** Index of the season's first week on the file's grid. */
  readonly origin: number;
  /** Rows of `category.units` that take part: stores with sales in every week needed. */
  readonly rows: readonly number[];
  readonly store_ids: readonly string[];
  /** Last year's sales of the same weeks, index `store · weeks + week`. */
  readonly forecast: Float64Array;
  /** Sales of the season itself, whole units, same index: forecast plus its real error. */
  readonly actual: Float64Array;
}

/** Sales as demand: returns count as 0. */
export function soldUnits(value: number): number {
  return Math.max(0, value);
}

/**
 * Draws `count` seasons at random from all (category, origin) pairs that have two years of history
 * before the season, so that errors of the past can be learned without looking ahead.
 */
export function drawSeasons(sales: Sales, count: number, uniform: () => number): DrawnSeason[] {
  const first = 2 * YEAR_WEEKS;
  const origins = sales.weeks.length - HORIZON_WEEKS - first + 1;
  if (origins < 1) throw new Error('the file needs two years of history and one season');
  const seasons: DrawnSeason[] = [];
  for (let tries = 0; seasons.length < count && tries < 100 * count; tries++) {
    const category = sales.categories[Math.floor(uniform() * sales.categories.length)]!;
    const origin = first + Math.floor(uniform() * origins);
    const season = seasonAt(category, origin);
    if (season) seasons.push(season);
  }
  if (seasons.length < count) throw new Error('too few complete seasons in this file');
  return seasons;
}

function seasonAt(category: CategorySales, origin: number): DrawnSeason | null {
  const from = origin - 2 * YEAR_WEEKS;
  const rows = category.units.flatMap((units, row) =>
    units.subarray(from, origin + HORIZON_WEEKS).some(Number.isNaN) ? [] : [row],
  );
  if (rows.length < FEWEST_STORES) return null;
  const windowAt = (start: number) =>
    Float64Array.from(
      rows.flatMap((row) => [...category.units[row]!.subarray(start, start + HORIZON_WEEKS)]),
      soldUnits,
    );
  const forecast = windowAt(origin - YEAR_WEEKS);
  const actual = windowAt(origin).map(Math.round);
  const total = forecast.reduce((sum, units) => sum + units, 0);
  if (total < 100 * rows.length) return null;
  return {
    category,
    origin,
    rows,
    store_ids: rows.map((row) => category.store_ids[row]!),
    forecast,
    actual,
  };
}
