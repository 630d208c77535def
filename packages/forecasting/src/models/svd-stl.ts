import { alignedValue } from '../calendar/alignment.ts';
import type { OriginView } from '../engine/origin-view.ts';
import { applyTrend, localTrend } from '../svd-stl/local-trend.ts';
import { projectLowRank } from '../svd-stl/low-rank.ts';
import { dampedTrend } from './holt-winters.ts';
import { viewModel } from './view-model.ts';

const settings = { rank: 8, trendSpan: 79, adjustedWeeks: 104 } as const;
const passes = 2;

interface CategoryShapes {
  /** By cell of the category: log deviation from trend, pooled. */
  readonly deviations: ReadonlyMap<number, Float64Array>;
}

function logUnits(view: OriginView, cell: number): Float64Array {
  const floor = floorOf(view, cell);
  return view.units[cell]!.subarray(0, view.origin).map((value) =>
    Math.log(Math.max(value, 0) + floor),
  );
}

function floorOf(view: OriginView, cell: number): number {
  return 0.05 * view.sizes[cell]! + 1e-9;
}

/** Seasonal means by place in the year, counted from the origin backwards, so that the last year is complete. */
function periodicSeason(deviations: Float64Array): Float64Array {
  const weeks = deviations.length;
  const sums = new Float64Array(52);
  const counts = new Float64Array(52);
  for (let week = 0; week < weeks; week++) {
    const place = (weeks - 1 - week) % 52;
    sums[place]! += deviations[week]!;
    counts[place]! += 1;
  }
  let mean = 0;
  for (let place = 0; place < 52; place++) {
    sums[place] = counts[place]! > 0 ? sums[place]! / counts[place]! : 0;
    mean += sums[place]! / 52;
  }
  return Float64Array.from({ length: weeks }, (_, week) => sums[(weeks - 1 - week) % 52]! - mean);
}

/** Periodic STL-like decomposition in logs: the deviation from a smooth trend, season included. */
function decompose(values: Float64Array, trend: ReturnType<typeof localTrend>): Float64Array {
  const weeks = values.length;
  const smooth = new Float64Array(weeks);
  const rest = Float64Array.from(values);
  const deviations = new Float64Array(weeks);
  for (let pass = 0; pass < passes; pass++) {
    applyTrend(trend, rest, smooth);
    for (let week = 0; week < weeks; week++) deviations[week] = values[week]! - smooth[week]!;
    const season = periodicSeason(deviations);
    for (let week = 0; week < weeks; week++) rest[week] = values[week]! - season[week]!;
  }
  applyTrend(trend, rest, smooth);
  for (let week = 0; week < weeks; week++) deviations[week] = values[week]! - smooth[week]!;
  return deviations;
}

/** Mean of what the corresponding weeks of all complete past years deviated. */
function seasonOf(view: OriginView, deviations: Float64Array, week: number): number {
  let sum = 0;
  let count = 0;
  if (week < view.origin) {
    sum = deviations[week]!;
    count = 1;
  }
  for (const alignment of view.alignments) {
    const value = alignedValue(alignment, deviations, week, 0, view.origin);
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}

/** Seasonal shapes pooled over a category's stores, then damped-trend smoothing of what is left. */
export const svdStlModel = viewModel(
  'svd-stl',
  'Truncated SVD over stores before STL (Cleveland et al. 1990) + ETS, after the winner of the 2014 Walmart competition; damped trend of Gardner & McKenzie (1985).',
  (view) => {
    const trend = localTrend(view.origin, settings.trendSpan);
    let keptCategory = -1;
    let kept: CategoryShapes | null = null;
    const shapes = (category: number): CategoryShapes => {
      if (kept && category === keptCategory) return kept;
      const deviations = new Map<number, Float64Array>();
      view.grid.cells.forEach((cell, place) => {
        if (cell.categoryIndex !== category || cell.start >= view.origin) return;
        deviations.set(place, decompose(logUnits(view, place), trend));
      });
      projectLowRank([...deviations.values()], settings.rank);
      keptCategory = category;
      kept = { deviations };
      return kept;
    };
    return (cell, steps) => {
      const deviations = shapes(view.grid.cells[cell]!.categoryIndex).deviations.get(cell)!;
      const values = logUnits(view, cell);
      const from = Math.max(0, view.origin - settings.adjustedWeeks);
      const adjusted = Float64Array.from(
        { length: view.origin - from },
        (_, index) => values[from + index]! - seasonOf(view, deviations, from + index),
      );
      const level = dampedTrend(adjusted, steps);
      const floor = floorOf(view, cell);
      return Float64Array.from(
        { length: steps },
        (_, step) =>
          Math.exp(level[step]! + seasonOf(view, deviations, view.origin + step)) - floor,
      );
    };
  },
);
