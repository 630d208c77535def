import { compareIds } from '../arithmetic/compare-ids.ts';
import type { WeekMapping } from '../calendar/week-mapping.ts';

/** Equally likely futures of one category's demand, correlated across weeks and stores as past errors were. */
export interface ScenarioPaths {
  /** How many paths. */
  readonly count: number;
  readonly store_ids: readonly string[];
  readonly weeks: number;
  /** Units at regular price, index `(path · stores + store) · weeks + week`. */
  readonly units: Float32Array;
}

/**
 * Paths on season weeks, stores in code-point order of their ids, negative demand (returns) set to 0.
 * `mapping` is the one the point forecast was shared out with (its `first` counts from the paths' first
 * week); leave it out when the paths lie on season weeks already.
 */
export function seasonPaths(paths: ScenarioPaths, mapping?: WeekMapping): ScenarioPaths {
  const order = Array.from(paths.store_ids.keys()).sort((a, b) =>
    compareIds(paths.store_ids[a]!, paths.store_ids[b]!),
  );
  const stores = order.length;
  const { first = 0, offset_days: offsetDays = 0, weeks = paths.weeks } = mapping ?? {};
  if (first + weeks + (offsetDays > 0 ? 1 : 0) > paths.weeks) {
    throw new RangeError(`paths of ${paths.weeks} weeks do not cover the season`);
  }
  const late = offsetDays / 7;
  const units = new Float32Array(paths.count * stores * weeks);
  let target = 0;
  for (let path = 0; path < paths.count; path++) {
    for (const store of order) {
      const source = (path * stores + store) * paths.weeks + first;
      for (let week = 0; week < weeks; week++) {
        const early = paths.units[source + week]!;
        const value =
          late === 0 ? early : early * (1 - late) + paths.units[source + week + 1]! * late;
        units[target++] = sellableUnits(value);
      }
    }
  }
  return { count: paths.count, store_ids: order.map((i) => paths.store_ids[i]!), weeks, units };
}

/** A forecast as demand: net returns (below 0) and missing values (NaN) count as 0. */
export function sellableUnits(forecast: number): number {
  // Not Math.max: that would let NaN through.
  if (forecast > 0) return forecast;
  return 0;
}

/** Category demand of each path over the season, length = count. */
export function seasonTotals(paths: ScenarioPaths): Float64Array {
  return windowTotals(paths, 0, paths.weeks);
}

/** Category demand of each path over weeks `from` (from 0) to `to` (excluded), length = count. */
export function windowTotals(paths: ScenarioPaths, from: number, to: number): Float64Array {
  const { count, weeks, units } = paths;
  const stores = paths.store_ids.length;
  const totals = new Float64Array(count);
  for (let path = 0; path < count; path++) {
    let sum = 0;
    for (let store = 0; store < stores; store++) {
      const base = (path * stores + store) * weeks;
      for (let week = from; week < to; week++) sum += units[base + week]!;
    }
    totals[path] = sum;
  }
  return totals;
}

/** Demand of each store and path over weeks `from` to `to` (excluded), index `store · count + path`. */
export function storeWindowSums(paths: ScenarioPaths, from: number, to: number): Float64Array {
  const { count, weeks, units } = paths;
  const stores = paths.store_ids.length;
  const sums = new Float64Array(stores * count);
  for (let path = 0; path < count; path++) {
    for (let store = 0; store < stores; store++) {
      const base = (path * stores + store) * weeks;
      let sum = 0;
      for (let week = from; week < to; week++) sum += units[base + week]!;
      sums[store * count + path] = sum;
    }
  }
  return sums;
}
