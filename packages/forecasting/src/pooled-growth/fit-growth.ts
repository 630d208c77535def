import type { OriginView } from '../engine/origin-view.ts';
import { solveSymmetric } from '../linear-algebra/solve-symmetric.ts';
import type { GrowthFeatures } from './growth-features.ts';
import { growthFeaturePriors } from './growth-priors.ts';

const mostRows = 15_000;
const trainingSteps = [0, 1, 3, 6, 9, 12, 16, 20, 25] as const;
const halfLifeWeeks = 40;
const iterations = 6;
/** Below this log error an observation counts as fitted; keeps the reweighting finite. */
const smallestError = 0.02;
/** Ridge strength for one series; falls with the root of their number. */
const ridgeStrength = 8;
/** A series counts with this power of its volume, as WAPE nearly does. */
const volumePower = 0.8;

/**
 * Coefficients of the growth regression from every second pseudo-origin of the view: least absolute errors of log
 * sales, weighted by volume and age, pulled towards the prior the more the fewer series there are.
 */
export function fitGrowth(view: OriginView, features: GrowthFeatures): Float64Array {
  const count = growthFeaturePriors.length;
  const prior = Float64Array.from(growthFeaturePriors, ([, value]) => value);
  const first = 54;
  const cells = view.grid.cells.flatMap((cell, place) =>
    cell.start < view.origin - 26 && view.sizes[place]! > 0 ? [place] : [],
  );
  const origins: number[] = [];
  for (let origin = view.origin - 1; origin >= first; origin -= 2) origins.push(origin);
  if (origins.length === 0 || cells.length === 0) return prior;
  const perCell = origins.reduce(
    (sum, origin) => sum + trainingSteps.filter((step) => origin + step < view.origin).length,
    0,
  );
  const stride = Math.max(1, Math.ceil((cells.length * perCell) / mostRows));
  const rows = new Float64Array((Math.floor((cells.length * perCell) / stride) + perCell) * count);
  const targets: number[] = [];
  const weights: number[] = [];
  const row = new Float64Array(count);
  let counter = 0;
  for (const cell of cells) {
    const values = view.units[cell]!;
    const floor = features.floorOf(cell);
    const volume = Math.exp(volumePower * Math.log(view.sizes[cell]!));
    const { start } = view.grid.cells[cell]!;
    for (const origin of origins) {
      for (const step of trainingSteps) {
        const week = origin + step;
        if (week >= view.origin || origin < start + 8) continue;
        // A fixed stride through all (cell, origin, step) visits each kind of row evenly.
        counter += 1;
        if (counter % stride !== 0) continue;
        const base = features.fill(cell, origin, step, row);
        if (Number.isNaN(base)) continue;
        rows.set(row, targets.length * count);
        targets.push(Math.log((Math.max(values[week]!, 0) + floor) / (Math.max(base, 0) + floor)));
        const age = (view.origin - origin) / halfLifeWeeks;
        weights.push(volume * Math.exp(-Math.LN2 * age));
      }
    }
  }
  return fitAbsolute(rows, targets, weights, prior, ridgeStrength / Math.sqrt(cells.length));
}

/** Least absolute deviations with a ridge towards a prior, by iteratively reweighted least squares. */
export function fitAbsolute(
  rows: Float64Array,
  targets: readonly number[],
  weights: readonly number[],
  prior: Float64Array,
  ridge: number,
): Float64Array {
  const count = prior.length;
  let coefficients: Float64Array = Float64Array.from(prior);
  if (targets.length === 0) return coefficients;
  for (let iteration = 0; iteration < iterations; iteration++) {
    const normal = new Float64Array(count * count);
    const right = new Float64Array(count);
    for (let index = 0; index < targets.length; index++) {
      const base = index * count;
      let error = targets[index]!;
      for (let i = 0; i < count; i++) error -= rows[base + i]! * coefficients[i]!;
      const weight = weights[index]! / Math.max(Math.abs(error), smallestError);
      for (let i = 0; i < count; i++) {
        const scaled = weight * rows[base + i]!;
        if (scaled === 0) continue;
        right[i]! += scaled * targets[index]!;
        for (let j = 0; j <= i; j++) normal[i * count + j]! += scaled * rows[base + j]!;
      }
    }
    let trace = 0;
    for (let i = 0; i < count; i++) trace += normal[i * count + i]!;
    for (let i = 0; i < count; i++) {
      const diagonal = normal[i * count + i]!;
      const pull = ridge * (diagonal + 1e-3 * trace) + 1e-12;
      normal[i * count + i] = diagonal + pull;
      right[i]! += pull * prior[i]!;
    }
    coefficients = solveSymmetric(normal, right, count);
  }
  return coefficients;
}
