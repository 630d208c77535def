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

/**
 * Most that an error's standard deviation is taken to be, as a share of the point. Beyond it a log-normal draw is a
 * handful of giants among zeros: no season anyone could plan for, and no mean that a thousand paths would find.
 */
const mostRelativeSpread = 1;

/** Relative spread of a step, at most 1; beyond the last band it grows with the square root of the distance. */
export function spreadAt(model: ErrorModel, spreads: readonly number[], step: number): number {
  const last = model.band_ends[model.band_ends.length - 1]!;
  const spread = spreads[bandAt(model, step)]! * (step < last ? 1 : Math.sqrt((step + 1) / last));
  return Math.min(mostRelativeSpread, spread);
}

/** Spread of the logarithm that gives a log-normal value this relative standard deviation. */
function logSpread(relative: number): number {
  return Math.sqrt(Math.log(1 + relative * relative));
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
 * The part of the errors that all stores of a category have in common, by week: as large as makes the sum over its
 * stores, their own parts added, spread as the category does. No matter which stores are asked for.
 */
function sharedSpreads(
  { cells, error_model: model }: DemandForecast,
  category: string,
  [from, to]: readonly [number, number],
): Float64Array {
  const members = cells.filter((cell) => cell.category === category);
  return Float64Array.from({ length: to - from }, (_, week) => {
    const step = from + week;
    const whole = logSpread(spreadAt(model, model.categories[category]!, step));
    const size = members.reduce((sum, { point }) => sum + Math.abs(point[step]!), 0);
    if (!(size > 0)) return whole;
    let apart = 0;
    let concentration = 0;
    for (const { store_id, point } of members) {
      const share = Math.abs(point[step]!) / size;
      const own = logSpread(spreadAt(model, model.cells[cellId(store_id, category)]!, step));
      apart += share * share * own * own;
      concentration += share * share;
    }
    // whole² = shared² + Σ share² · (own² − shared²), solved for the shared part.
    const shared = Math.max(0, whole * whole - apart) / Math.max(1e-9, 1 - concentration);
    // Where nearly all is sold in one store the equation says nothing: never more than the category's own spread.
    return Math.min(whole, Math.sqrt(shared));
  });
}

/**
 * Multiplies every store's week so that its mean over the paths is the forecast, exactly and not only in the limit:
 * `units` come in as multipliers around 1 and go out as units. The season of each path is added up on the way.
 */
function centre(
  units: Float32Array,
  points: readonly Float64Array[],
  weeks: number,
  count: number,
): Float64Array {
  const width = points.length * weeks;
  const scales = new Float64Array(width);
  for (let index = 0; index < units.length; index++) scales[index % width]! += units[index]!;
  points.forEach((point, store) => {
    for (let week = 0; week < weeks; week++) {
      const index = store * weeks + week;
      scales[index] = scales[index]! > 0 ? (point[week]! * count) / scales[index]! : 0;
    }
  });
  const totals = new Float64Array(count);
  for (let path = 0; path < count; path++) {
    let sum = 0;
    const base = path * width;
    for (let index = 0; index < width; index++) {
      const value = units[base + index]! * scales[index]!;
      units[base + index] = value;
      sum += value;
    }
    totals[path] = sum;
  }
  return totals;
}

/**
 * Possible seasons around the forecast: errors shared by the category's stores plus each store's own, both lasting
 * over weeks, as wide as the forecast's ranges up to a standard deviation of the point itself. Every store's week
 * averages its forecast over the paths, so the mean season is the forecast season. Errors are log-normal: a path keeps
 * the sign of the point, also where returns have made weeks negative. Throws RangeError for a store the forecast does
 * not have.
 */
export function scenarioPaths(forecast: DemandForecast, options: ScenarioOptions): ScenarioPaths {
  const { category, store_ids, steps, count, seed } = options;
  const [from, to] = steps;
  const weeks = to - from;
  const model = forecast.error_model;
  if (!model.categories[category])
    throw new RangeError(`the forecast has no category "${category}"`);
  const stores = store_ids.map((storeId) => {
    const cell = forecast.cells.find(
      (entry) => entry.store_id === storeId && entry.category === category,
    );
    if (!cell) throw new RangeError(`the forecast has no ${storeId} × ${category}`);
    return { storeId, point: cell.point, spreads: model.cells[cellId(storeId, category)]! };
  });
  const shared = sharedSpreads(forecast, category, steps);
  const own = stores.map(({ spreads }) =>
    Float64Array.from({ length: weeks }, (_, week) => {
      const whole = logSpread(spreadAt(model, spreads, from + week));
      return Math.sqrt(
        Math.max(whole * whole - shared[week]! * shared[week]!, 0.09 * whole * whole),
      );
    }),
  );
  const units = new Float32Array(count * stores.length * weeks);
  const common = randomStream(`scenario/${category}`, seed);
  const streams = stores.map(({ storeId }) =>
    randomStream(`scenario/${category}/${storeId}`, seed),
  );
  for (let path = 0; path < count; path++) {
    const sharedErrors = errorRun(model, weeks, common.normal);
    for (const place of stores.keys()) {
      const ownErrors = errorRun(model, weeks, streams[place]!.normal);
      const base = (path * stores.length + place) * weeks;
      for (let week = 0; week < weeks; week++) {
        const s = shared[week]!;
        const o = own[place]![week]!;
        const error = s * sharedErrors[week]! + o * ownErrors[week]!;
        units[base + week] = Math.exp(error - (s * s + o * o) / 2);
      }
    }
  }
  const points = stores.map(({ point }) => point.subarray(from, to));
  const seasonTotal = centre(units, points, weeks, count);
  return { count, store_ids, weeks, units, season_total: seasonTotal };
}
