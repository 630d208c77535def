import { mostStepsAhead } from '../engine/most-steps-ahead.ts';
import type { Grid } from '../grid.ts';
import { solveSymmetric } from '../linear-algebra/solve-symmetric.ts';
import { flooredLogs, withoutLevel } from './quick-changes.ts';

/** What a category's promotions do to its sales. */
export interface PromotionEffect {
  /** By week, past and ahead: log of the sales multiplier for a store that answers like its category. */
  readonly logEffects: Float64Array;
  /** Log multiplier of a week whose promotion is not known. */
  readonly unknown: number;
  /** By cell: how strongly the store answers, 1 like its category. */
  readonly responses: ReadonlyMap<number, number>;
}

const settings = {
  halfWindow: 8,
  ridge: 0.02,
  categoryRidge: 0.25,
  responsePull: 0.1,
  gate: 2,
} as const;
const regressors = 3;
const iterations = 4;
const strongestLogEffect = 2;

/** Share on promotion, its root (effects level off) and the root of the week before (shelves at home are full). */
function promotionRegressors(shares: Float64Array, week: number, into: Float64Array): void {
  const share = shares[week]!;
  into[0] = share;
  into[1] = Math.sqrt(share);
  into[2] = week > 0 ? Math.sqrt(shares[week - 1]!) : 0;
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

/** One category's quick log changes and the quick changes of its regressors. */
interface Problem {
  readonly target: Float64Array;
  readonly columns: readonly Float64Array[];
}

function errorsOf({ target, columns }: Problem, coefficients: Float64Array): Float64Array {
  return target.map((value, week) => {
    let error = value;
    for (let i = 0; i < columns.length; i++) error -= coefficients[i]! * columns[i]![week]!;
    return error;
  });
}

/** Robust regression (Huber weights) over one or more categories, pulled towards a prior. */
function regress(problems: readonly Problem[], prior: Float64Array, ridge: number): Float64Array {
  const count = regressors;
  let coefficients = prior;
  for (let iteration = 0; iteration < iterations; iteration++) {
    const normal = new Float64Array(count * count);
    const right = new Float64Array(count);
    for (const problem of problems) {
      const errors = errorsOf(problem, coefficients);
      const sorted = errors.map(Math.abs).sort();
      const scale = 1.4826 * sorted[Math.floor(sorted.length / 2)]! + 1e-6;
      for (let week = 0; week < errors.length; week++) {
        const weight = Math.min(1, (1.5 * scale) / (Math.abs(errors[week]!) + 1e-12));
        for (let i = 0; i < count; i++) {
          right[i]! += weight * problem.columns[i]![week]! * problem.target[week]!;
          for (let j = 0; j <= i; j++) {
            normal[i * count + j]! +=
              weight * problem.columns[i]![week]! * problem.columns[j]![week]!;
          }
        }
      }
    }
    let trace = 0;
    for (let i = 0; i < count; i++) trace += normal[i * count + i]! / count;
    for (let i = 0; i < count; i++) {
      normal[i * count + i]! += ridge * trace + 1e-9;
      right[i]! += (ridge * trace + 1e-9) * prior[i]!;
    }
    coefficients = solveSymmetric(normal, right, count);
  }
  return coefficients;
}

/** True when the gain in absolute error beats what so many regressors would explain of pure noise. */
function explains(problem: Problem, coefficients: Float64Array): boolean {
  let before = 0;
  let after = 0;
  for (const value of problem.target) before += Math.abs(value);
  for (const error of errorsOf(problem, coefficients)) after += Math.abs(error);
  const chance = (settings.gate * regressors) / (2 * problem.target.length);
  return after < before * (1 - chance);
}

/** Effects of every category's promotions; null for one without a calendar, without change, or without effect. */
export function learnPromotionEffects(
  grid: Grid,
  origin: number,
): readonly (PromotionEffect | null)[] {
  const { promotions } = grid.panel;
  const cellsOf = grid.categories.map((): number[] => []);
  if (promotions) {
    grid.cells.forEach((cell, place) => {
      cellsOf[cell.categoryIndex]!.push(place);
    });
  }
  const prepared = grid.categories.map((category, categoryIndex) => {
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
    const { halfWindow } = settings;
    const problem: Problem = {
      target: withoutLevel(flooredLogs(sums), halfWindow),
      columns: columns.map((column) => withoutLevel(column.slice(0, origin), halfWindow)),
    };
    return { weeks, columns, problem };
  });
  const problems = prepared.flatMap((entry) => (entry ? [entry.problem] : []));
  const common = regress(problems, new Float64Array(regressors), settings.ridge);
  const { halfWindow } = settings;
  return prepared.map((entry, categoryIndex) => {
    if (!entry) return null;
    const { weeks, columns, problem } = entry;
    const coefficients = regress([problem], common, settings.categoryRidge);
    if (!explains(problem, coefficients)) return null;
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
  const target = withoutLevel(flooredLogs(units.slice(start)), halfWindow);
  let product = 0;
  let square = 0;
  let noise = 0;
  for (let week = 0; week < target.length; week++) {
    const effect = effects[start + week]!;
    product += effect * target[week]!;
    square += effect * effect;
    noise += (target[week]! - effect) * (target[week]! - effect);
  }
  const pull = noise / target.length / settings.responsePull;
  return Math.max(0, Math.min(2.5, (product + pull) / (square + pull)));
}
