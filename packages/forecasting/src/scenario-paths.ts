import { cellId, type DemandForecast, type ErrorModel } from './demand-forecast.ts';
import { randomStream } from './random.ts';

/** Many possible seasons of one category. */
export interface ScenarioPaths {
  readonly count: number;
  readonly store_ids: readonly string[];
  readonly weeks: number;
  /** Units by [path][store][week], row-major: index = (path · stores + store) · weeks + week. */
  readonly units: Float32Array;
  /** Sum over stores and weeks of each path. */
  readonly season_total: Float64Array;
}

/** Which part of a forecast; `steps` are from (0-based) up to and without to. */
export interface ScenarioOptions {
  readonly category: string;
  readonly store_ids: readonly string[];
  readonly steps: readonly [number, number];
  readonly count: number;
  readonly seed: number;
}

function bandAt(model: ErrorModel, step: number): number {
  const band = model.band_ends.findIndex((end) => step < end);
  return band === -1 ? model.band_ends.length - 1 : band;
}

/** Relative spread of a step; beyond the last band it grows with the square root of the distance. */
export function spreadAt(model: ErrorModel, spreads: readonly number[], step: number): number {
  const last = model.band_ends[model.band_ends.length - 1]!;
  return spreads[bandAt(model, step)]! * (step < last ? 1 : Math.sqrt((step + 1) / last));
}

/** Standard normal errors of a run of weeks: one part lasts all weeks, the rest fades from week to week. */
function errorRun(model: ErrorModel, weeks: number, normal: () => number): Float64Array {
  const lasting = Math.sqrt(model.persistence) * normal();
  const passing = Math.sqrt(1 - model.persistence);
  const keep = model.week_correlation;
  const fresh = Math.sqrt(1 - keep * keep);
  const errors = new Float64Array(weeks);
  let state = normal();
  for (let week = 0; week < weeks; week++) {
    if (week > 0) state = keep * state + fresh * normal();
    errors[week] = lasting + passing * state;
  }
  return errors;
}

/**
 * Possible seasons around the forecast: errors shared by the category's stores plus each store's own, both lasting
 * over weeks, as wide as the forecast's ranges. The mean over many paths is the forecast (log-normal errors; normal
 * where sales can be negative). Throws RangeError for a store the forecast does not have.
 */
export function scenarioPaths(forecast: DemandForecast, options: ScenarioOptions): ScenarioPaths {
  const { category, store_ids, steps, count, seed } = options;
  const [from, to] = steps;
  const weeks = to - from;
  const model = forecast.error_model;
  const categorySpreads = model.categories[category];
  if (!categorySpreads) throw new RangeError(`the forecast has no category "${category}"`);
  const stores = store_ids.map((storeId) => {
    const cell = forecast.cells.find(
      (entry) => entry.store_id === storeId && entry.category === category,
    );
    if (!cell) throw new RangeError(`the forecast has no ${storeId} × ${category}`);
    return { storeId, point: cell.point, spreads: model.cells[cellId(storeId, category)]! };
  });
  const shared = Float64Array.from({ length: weeks }, (_, week) =>
    spreadAt(model, categorySpreads, from + week),
  );
  const own = stores.map(({ spreads }) =>
    Float64Array.from({ length: weeks }, (_, week) => {
      const whole = spreadAt(model, spreads, from + week);
      return Math.sqrt(
        Math.max(whole * whole - shared[week]! * shared[week]!, 0.09 * whole * whole),
      );
    }),
  );
  const units = new Float32Array(count * stores.length * weeks);
  const seasonTotal = new Float64Array(count);
  const common = randomStream(`scenario/${category}`, seed);
  const streams = stores.map(({ storeId }) =>
    randomStream(`scenario/${category}/${storeId}`, seed),
  );
  for (let path = 0; path < count; path++) {
    const sharedErrors = errorRun(model, weeks, common.normal);
    for (const [place, store] of stores.entries()) {
      const ownErrors = errorRun(model, weeks, streams[place]!.normal);
      for (let week = 0; week < weeks; week++) {
        const point = store.point[from + week]!;
        const s = shared[week]!;
        const o = own[place]![week]!;
        const error = s * sharedErrors[week]! + o * ownErrors[week]!;
        const value = model.non_negative
          ? point * Math.exp(error - (s * s + o * o) / 2)
          : point + Math.abs(point) * error;
        units[(path * stores.length + place) * weeks + week] = value;
        seasonTotal[path]! += value;
      }
    }
  }
  return { count, store_ids, weeks, units, season_total: seasonTotal };
}
