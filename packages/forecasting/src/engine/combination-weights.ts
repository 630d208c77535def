import type { Grid } from '../grid.ts';
import { isIntermittent } from '../treatments/intermittent.ts';
import { addErrors, normalised } from './error-gram.ts';
import type { MemberPoints, PointLayout } from './member-points.ts';
import { leastSeasonal, leastTraining } from './pseudo-origins.ts';
import { applySeasonEvidence, type SeasonEvidence, seasonEvidence } from './season-evidence.ts';
import { simplexWeights } from './simplex-weights.ts';

/**
 * How much each scope's past errors count for a cell's weights, against each other; `equal` pulls towards equal
 * weights, `poor` away from members that did poorly.
 */
const scopeShares = {
  cell: 0.25,
  category: 0.5,
  categoryTotal: 0.2,
  panel: 0.6,
  equal: 0.1,
  poor: 1,
} as const;

/** Members that see each week's sale or silence; those that work in logs have no place on series full of zeros. */
const forIntermittent = ['tsb', 'category-season', 'pooled-level', 'damped-level'];
const onlyIntermittent = ['tsb'];
/** With hardly more than a year, its trend and its season cannot be told apart. */
const needsSeasons = ['svd-stl'];

/**
 * One weight a model and cell, row-major: cell × model. Steady and intermittent cells are weighed apart, each from the
 * members made for them. Minimum-variance weights are Bates & Granger (1969), shrinking towards equal weights
 * Stock & Watson (2004).
 */
export function combinationWeights(
  grid: Grid,
  points: MemberPoints,
  layout: PointLayout,
): Float64Array {
  const count = points.models.length;
  const weights = new Float64Array(grid.cells.length * count);
  if (count === 1) return weights.fill(1);
  const steady: number[] = [];
  const intermittent: number[] = [];
  grid.cells.forEach((cell, place) => {
    const rare = isIntermittent(cell.units, cell.start, grid.weeks);
    (rare ? intermittent : steady).push(place);
  });
  const modelsWith = (keep: (name: string) => boolean) =>
    points.models.flatMap((name, model) => (keep(name) ? [model] : []));
  weigh(
    steady,
    modelsWith(
      (name) =>
        !onlyIntermittent.includes(name) &&
        (grid.weeks >= leastSeasonal || !needsSeasons.includes(name)),
    ),
    seasonEvidence(grid, points, layout, steady),
  );
  weigh(
    intermittent,
    modelsWith((name) => forIntermittent.includes(name)),
    null,
  );
  return weights;

  function weigh(
    places: readonly number[],
    models: readonly number[],
    evidence: readonly SeasonEvidence[] | null,
  ): void {
    const own = groupWeights(grid, points, layout, places, models);
    const names = models.map((model) => points.models[model]!);
    places.forEach((place, index) => {
      const row = own.subarray(index * models.length, (index + 1) * models.length);
      if (evidence) applySeasonEvidence(row, names, evidence[grid.cells[place]!.categoryIndex]!);
      models.forEach((model, column) => {
        weights[place * count + model] = row[column]!;
      });
    });
  }
}

interface CategoryErrors {
  readonly gram: Float64Array;
  /** Errors of the category's sum: position × model. */
  readonly sums: Float64Array;
  size: number;
}

/** Weights of some cells over some models, row-major: place × model. */
function groupWeights(
  grid: Grid,
  points: MemberPoints,
  layout: PointLayout,
  places: readonly number[],
  models: readonly number[],
): Float64Array {
  const count = models.length;
  const square = count * count;
  const cellGrams = new Float64Array(places.length * square);
  const categories = grid.categories.map(
    (): CategoryErrors => ({
      gram: new Float64Array(square),
      sums: new Float64Array(count * layout.ahead),
      size: 0,
    }),
  );
  const errors = new Float64Array(count);
  places.forEach((place, index) => {
    const cell = grid.cells[place]!;
    const gram = cellGrams.subarray(index * square, (index + 1) * square);
    const category = categories[cell.categoryIndex]!;
    const size = recentSize(cell.actual);
    category.size += size;
    if (!(size > 0)) return;
    layout.origins.forEach(({ weeks, reach }, origin) => {
      // Before a series began every member is wrong alike, which would only blur who is better.
      if (weeks - cell.start < leastTraining) return;
      for (let step = 0; step < reach; step++) {
        const given = cell.actual[weeks + step]!;
        if (Number.isNaN(given) && !cell.gapsAreZero) continue;
        const actual = Number.isNaN(given) ? 0 : given;
        const position = layout.offsets[origin]! + step;
        models.forEach((model, column) => {
          const error = points.rows[model]![place * layout.width + position]! - actual;
          errors[column] = error;
          category.sums[position * count + column]! += error;
        });
        addErrors(gram, errors, count, 0.1 * size);
      }
    });
    for (let entry = 0; entry < square; entry++) category.gram[entry]! += gram[entry]!;
  });
  const scopes = categories.map(({ gram, sums, size }) => {
    const total = new Float64Array(square);
    for (let position = 0; position < layout.ahead; position++) {
      const week = sums.subarray(position * count, (position + 1) * count);
      addErrors(total, week, count, 0.05 * size + 1e-9);
    }
    return { cells: normalised(gram, count), total: normalised(total, count) };
  });
  const panelGram = new Float64Array(square);
  for (const { gram } of categories) {
    for (let entry = 0; entry < square; entry++) panelGram[entry]! += gram[entry]!;
  }
  const panel = normalised(panelGram, count);
  const weights = new Float64Array(places.length * count);
  const mixed = new Float64Array(square);
  places.forEach((place, index) => {
    const own = normalised(cellGrams.subarray(index * square, (index + 1) * square), count);
    const { cells, total } = scopes[grid.cells[place]!.categoryIndex]!;
    for (let entry = 0; entry < square; entry++) {
      mixed[entry] =
        scopeShares.cell * own[entry]! +
        scopeShares.category * cells[entry]! +
        scopeShares.categoryTotal * total[entry]! +
        scopeShares.panel * panel[entry]!;
    }
    for (let i = 0; i < count; i++) {
      const error = mixed[i * count + i]!;
      mixed[i * count + i] = error + scopeShares.equal + scopeShares.poor * error * error * error;
    }
    weights.set(simplexWeights(mixed, count), index * count);
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
