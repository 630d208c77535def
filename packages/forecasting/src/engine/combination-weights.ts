import type { Grid } from '../grid.ts';
import type { MemberPoints, PointLayout } from './member-points.ts';

const sweeps = 40;

/**
 * Weights on the simplex that minimise w'Gw, by exact moves along pairs of weights.
 * `gram` is symmetric, row-major, `count` × `count`.
 */
export function simplexWeights(gram: Float64Array, count: number): Float64Array {
  const weights = new Float64Array(count).fill(1 / count);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let largestMove = 0;
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const curvature = gram[i * count + i]! - 2 * gram[i * count + j]! + gram[j * count + j]!;
        if (!(curvature > 1e-12)) continue;
        let slope = 0;
        for (let k = 0; k < count; k++) {
          slope += weights[k]! * (gram[i * count + k]! - gram[j * count + k]!);
        }
        const move = Math.min(weights[j]!, Math.max(-weights[i]!, -slope / curvature));
        weights[i]! += move;
        weights[j]! -= move;
        largestMove = Math.max(largestMove, Math.abs(move));
      }
    }
    if (largestMove < 1e-6) break;
  }
  return weights;
}

/** Adds the outer product of one position's errors, weighted so that the sum grows like absolute errors do. */
function addErrors(gram: Float64Array, errors: Float64Array, count: number, floor: number): void {
  let middle = 0;
  for (let i = 0; i < count; i++) middle += errors[i]! / count;
  const weight = 1 / (Math.abs(middle) + floor);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) gram[i * count + j]! += weight * errors[i]! * errors[j]!;
  }
}

function normalised(gram: Float64Array, count: number): Float64Array {
  let diagonal = 0;
  for (let i = 0; i < count; i++) diagonal += gram[i * count + i]! / count;
  if (!(diagonal > 0)) return new Float64Array(count * count);
  return gram.map((value) => value / diagonal);
}

/** How much each scope's own past errors count for a cell's weights, against each other. */
export const scopeShares = {
  cell: 0.25,
  category: 0.5,
  categoryTotal: 0.2,
  panel: 0.6,
  equal: 0.1,
  own: 1,
  power: 3,
} as const;

/**
 * One weight a model and cell, from past errors of the cell, of its category's cells, of the category's total and
 * of the whole panel. Row-major: cell × model. Shrinking towards equal weights follows Stock & Watson (2004);
 * minimum-variance weights are Bates & Granger (1969), the absolute-error weighting one reweighted step.
 */
export function combinationWeights(
  grid: Grid,
  points: MemberPoints,
  layout: PointLayout,
): Float64Array {
  const count = points.models.length;
  const square = count * count;
  const cells = grid.cells.length;
  if (count === 1) return new Float64Array(cells).fill(1);
  const cellGrams = new Float64Array(cells * square);
  const categoryGrams = grid.categories.map(() => new Float64Array(square));
  const panelGram = new Float64Array(square);
  const totals = grid.categories.map(() => ({
    errors: new Float64Array(count * layout.ahead),
    size: 0,
  }));
  const errors = new Float64Array(count);
  grid.cells.forEach((cell, place) => {
    const gram = cellGrams.subarray(place * square, (place + 1) * square);
    const size = recentSize(cell.actual);
    const category = totals[cell.categoryIndex]!;
    category.size += size;
    if (!(size > 0)) return;
    layout.origins.forEach(({ weeks, reach }, origin) => {
      for (let step = 0; step < reach; step++) {
        const actual = cell.actual[weeks + step]!;
        if (Number.isNaN(actual)) continue;
        const position = layout.offsets[origin]! + step;
        for (let model = 0; model < count; model++) {
          const error = points.rows[model]![place * layout.width + position]! - actual;
          errors[model] = error;
          category.errors[position * count + model]! += error;
        }
        addErrors(gram, errors, count, 0.1 * size);
      }
    });
    const own = categoryGrams[cell.categoryIndex]!;
    for (let index = 0; index < square; index++) own[index]! += gram[index]!;
  });
  for (const gram of categoryGrams) {
    for (let index = 0; index < square; index++) panelGram[index]! += gram[index]!;
  }
  const totalGrams = totals.map(({ errors: sums, size }) => {
    const gram = new Float64Array(square);
    for (let position = 0; position < layout.ahead; position++) {
      addErrors(
        gram,
        sums.subarray(position * count, (position + 1) * count),
        count,
        0.05 * size + 1e-9,
      );
    }
    return normalised(gram, count);
  });
  const panel = normalised(panelGram, count);
  const categories = categoryGrams.map((gram) => normalised(gram, count));
  const weights = new Float64Array(cells * count);
  const mixed = new Float64Array(square);
  grid.cells.forEach((cell, place) => {
    const own = normalised(cellGrams.subarray(place * square, (place + 1) * square), count);
    const category = categories[cell.categoryIndex]!;
    const summed = totalGrams[cell.categoryIndex]!;
    for (let index = 0; index < square; index++) {
      mixed[index] =
        scopeShares.cell * own[index]! +
        scopeShares.category * category[index]! +
        scopeShares.categoryTotal * summed[index]! +
        scopeShares.panel * panel[index]!;
    }
    for (let i = 0; i < count; i++)
      mixed[i * count + i]! +=
        scopeShares.equal +
        scopeShares.own * Math.exp(scopeShares.power * Math.log(mixed[i * count + i]! + 1e-9));
    weights.set(simplexWeights(mixed, count), place * count);
  });
  return weights;
}

/** Mean |units| of the last 52 weeks that have a row. */
export function recentSize(actual: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let week = Math.max(0, actual.length - 52); week < actual.length; week++) {
    const value = actual[week]!;
    if (Number.isNaN(value)) continue;
    sum += Math.abs(value);
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}
