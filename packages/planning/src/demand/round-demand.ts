import { roundToTotal } from '../arithmetic/apportion.ts';
import { compareIds } from '../arithmetic/compare-ids.ts';
import { sellableUnits } from './scenario-paths.ts';

/** One store's unrounded forecast on season weeks, oldest first. */
export interface StoreForecast {
  readonly store_id: string;
  readonly weekly: ArrayLike<number>;
}

/** One store's demand in whole units. */
export interface StoreDemand {
  readonly store_id: string;
  readonly weekly: readonly number[];
  readonly season_units: number;
}

/** Season demand of a category in whole units: stores add up to each week, weeks to each season. */
export interface SeasonDemand {
  readonly weeks: number;
  /** Category units a week. */
  readonly weekly: readonly number[];
  readonly season_units: number;
  /** In code-point order of ids. */
  readonly stores: readonly StoreDemand[];
}

/**
 * Rounds a forecast last, so that everything adds up: a category week is the rounded sum of unrounded
 * stores; store weeks follow by largest remainder on each store's cumulative curve (ties by id), so a
 * store that sells 0.3 a week gets its unit every third week instead of none.
 * Negative or missing forecasts count as 0.
 */
export function roundDemand(forecasts: readonly StoreForecast[]): SeasonDemand {
  const stores = [...forecasts].sort((a, b) => compareIds(a.store_id, b.store_id));
  const weeks = stores[0]?.weekly.length ?? 0;
  const curves = stores.map(() => new Array<number>(weeks).fill(0));
  const categoryWeeks = new Array<number>(weeks).fill(0);
  const expected = new Float64Array(stores.length);
  const given = new Float64Array(stores.length);
  const due = new Float64Array(stores.length);
  for (let week = 0; week < weeks; week++) {
    let sum = 0;
    for (let s = 0; s < stores.length; s++) {
      const units = sellableUnits(stores[s]!.weekly[week]!);
      sum += units;
      expected[s]! += units;
      due[s] = expected[s]! - given[s]!;
    }
    const total = Math.round(sum);
    categoryWeeks[week] = total;
    const units = roundToTotal(due, total);
    for (let s = 0; s < stores.length; s++) {
      curves[s]![week] = units[s]!;
      given[s]! += units[s]!;
    }
  }
  return {
    weeks,
    weekly: categoryWeeks,
    season_units: sumOf(categoryWeeks),
    stores: stores.map(({ store_id }, s) => ({
      store_id,
      weekly: curves[s]!,
      season_units: sumOf(curves[s]!),
    })),
  };
}

/** Sum of whole units. */
export function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
