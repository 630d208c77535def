import { mostStepsAhead } from '../engine/most-steps-ahead.ts';
import type { Grid } from '../grid.ts';
import { solveSymmetric } from '../linear-algebra/solve-symmetric.ts';

/** What a category's promotions do to its sales. */
export interface PromotionEffect {
  /** By week, past and ahead: log of the sales multiplier for a store that answers like its category. */
  readonly logEffects: Float64Array;
  /** Log multiplier of a week whose promotion is not known. */
  readonly unknown: number;
  /** By cell: how strongly the store answers, 1 like its category. */
  readonly responses: ReadonlyMap<number, number>;
}

/** Settings of the promotion regression, kept in one place for experiments. */
export const promotionSettings = { halfWindow: 8, ridge: 0.02, responsePull: 0.15, gate: 2 };
const regressors = 3;
const iterations = 4;
const strongestLogEffect = 2;

/** Share on promotion, its root (effects level off) and the week before (shelves at home are full). */
function promotionRegressors(shares: Float64Array, week: number, into: Float64Array): void {
  const share = shares[week]!;
  into[0] = share;
  into[1] = Math.sqrt(share);
  into[2] = week > 0 ? shares[week - 1]! : share;
}

/** Subtracts the mean of the surrounding weeks, so that only quick changes are left. */
function withoutLevel(values: Float64Array, halfWindow: number): Float64Array {
  const weeks = values.length;
  return values.map((value, week) => {
    const from = Math.max(0, Math.min(week - halfWindow, weeks - 2 * halfWindow - 1));
    const to = Math.min(weeks, from + 2 * halfWindow + 1);
    let sum = 0;
    for (let other = from; other < to; other++) sum += values[other]!;
    return value - sum / (to - from);
  });
}

function logs(values: Float64Array): Float64Array {
  let sum = 0;
  for (const value of values) sum += Math.abs(value);
  const floor = (0.02 * sum) / values.length + 1e-9;
  return values.map((value) => Math.log(Math.max(value, 0) + floor));
}

function fillUnknown(given: Float64Array, weeks: number, origin: number): Float64Array {
  let sum = 0;
  let count = 0;
  for (let week = 0; week < origin; week++) {
    if (Number.isNaN(given[week]!)) continue;
    sum += given[week]!;
    count += 1;
  }
  const mean = count > 0 ? sum / count : 0;
  return Float64Array.from({ length: weeks }, (_, week) => {
    const share = given[week] ?? Number.NaN;
    return Number.isNaN(share) ? mean : Math.min(1, Math.max(0, share));
  });
}

interface Fit {
  readonly coefficients: Float64Array;
  readonly explains: boolean;
}

/** Robust regression (Huber weights) of quick log changes on quick changes of the promotion regressors. */
function regress(target: Float64Array, columns: readonly Float64Array[]): Fit {
  const count = columns.length;
  const weeks = target.length;
  let coefficients: Float64Array = new Float64Array(count);
  let scale = Number.POSITIVE_INFINITY;
  const errorsOf = (beta: Float64Array) =>
    target.map((value, week) => {
      let error = value;
      for (let i = 0; i < count; i++) error -= beta[i]! * columns[i]![week]!;
      return error;
    });
  for (let iteration = 0; iteration < iterations; iteration++) {
    const errors = errorsOf(coefficients);
    if (iteration > 0) {
      const sorted = errors.map(Math.abs).sort();
      scale = 1.4826 * sorted[Math.floor(weeks / 2)]! + 1e-6;
    }
    const normal = new Float64Array(count * count);
    const right = new Float64Array(count);
    for (let week = 0; week < weeks; week++) {
      const weight = Math.min(1, (1.5 * scale) / (Math.abs(errors[week]!) + 1e-12));
      for (let i = 0; i < count; i++) {
        right[i]! += weight * columns[i]![week]! * target[week]!;
        for (let j = 0; j <= i; j++) {
          normal[i * count + j]! += weight * columns[i]![week]! * columns[j]![week]!;
        }
      }
    }
    let trace = 0;
    for (let i = 0; i < count; i++) trace += normal[i * count + i]! / count;
    for (let i = 0; i < count; i++)
      normal[i * count + i]! += promotionSettings.ridge * trace + 1e-9;
    coefficients = solveSymmetric(normal, right, count);
  }
  let before = 0;
  let after = 0;
  for (const value of target) before += Math.abs(value);
  for (const error of errorsOf(coefficients)) after += Math.abs(error);
  // The gain must beat what so many regressors would explain of pure noise.
  return {
    coefficients,
    explains: after < before * (1 - (promotionSettings.gate * count) / (2 * weeks)),
  };
}

/** Effects of every category's promotions; null for one without a calendar, without change, or without effect. */
export function learnPromotionEffects(
  grid: Grid,
  origin: number,
): readonly (PromotionEffect | null)[] {
  const { promotions } = grid.panel;
  const cellsOf = grid.categories.map((): number[] => []);
  if (promotions) grid.cells.forEach((cell, place) => cellsOf[cell.categoryIndex]!.push(place));
  return grid.categories.map((category, categoryIndex) => {
    const given = promotions?.get(category);
    if (!given || origin < 26) return null;
    const weeks = grid.weeks + mostStepsAhead;
    const shares = fillUnknown(given, weeks, origin);
    const sums = new Float64Array(origin);
    for (const place of cellsOf[categoryIndex]!) {
      const { units } = grid.cells[place]!;
      for (let week = 0; week < origin; week++) sums[week]! += units[week]!;
    }
    const columns = Array.from({ length: regressors }, () => new Float64Array(weeks));
    const row = new Float64Array(regressors);
    for (let week = 0; week < weeks; week++) {
      promotionRegressors(shares, week, row);
      for (let i = 0; i < regressors; i++) columns[i]![week] = row[i]!;
    }
    const { halfWindow } = promotionSettings;
    const quick = columns.map((column) => withoutLevel(column.slice(0, origin), halfWindow));
    const target = withoutLevel(logs(sums), halfWindow);
    const { coefficients, explains } = regress(target, quick);
    if (!explains) return null;
    const logEffects = Float64Array.from({ length: weeks }, (_, week) => {
      let effect = 0;
      for (let i = 0; i < regressors; i++) effect += coefficients[i]! * columns[i]![week]!;
      return Math.max(-strongestLogEffect, Math.min(strongestLogEffect, effect));
    });
    const quickEffects = withoutLevel(logEffects.slice(0, origin), halfWindow);
    const responses = new Map<number, number>();
    for (const place of cellsOf[categoryIndex]!) {
      const cell = grid.cells[place]!;
      responses.set(
        place,
        responseOf(cell.units.subarray(0, origin), cell.start, quickEffects, halfWindow),
      );
    }
    return { logEffects, unknown: 0, responses };
  });
}

/** How a store answers the category's effect: least squares, pulled towards 1 by its own noise. */
function responseOf(
  units: Float64Array,
  start: number,
  effects: Float64Array,
  halfWindow: number,
): number {
  if (units.length - start < 26) return 1;
  const target = withoutLevel(logs(units.slice(start)), halfWindow);
  let product = 0;
  let square = 0;
  let noise = 0;
  for (let week = 0; week < target.length; week++) {
    const effect = effects[start + week]!;
    product += effect * target[week]!;
    square += effect * effect;
    noise += (target[week]! - effect) * (target[week]! - effect);
  }
  const pull = noise / target.length / promotionSettings.responsePull;
  return Math.max(0, Math.min(2.5, (product + pull) / (square + pull)));
}
