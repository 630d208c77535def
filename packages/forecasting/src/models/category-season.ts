import { alignedValue } from '../calendar/alignment.ts';
import type { OriginView } from '../engine/origin-view.ts';
import { dampedTrend } from './holt-winters.ts';
import { viewModel } from './view-model.ts';

/** A category's seasonal index of each week, past and ahead: its aligned past years over its own running year. */
function categoryIndex(view: OriginView, category: number, weeksAhead: number): Float64Array {
  const values = view.categoryUnits[category]!;
  const { origin } = view;
  // Ratio of each week to the mean of the year around it (one-sided at the ends).
  const ratios = new Float64Array(origin);
  for (let week = 0; week < origin; week++) {
    const from = Math.max(0, Math.min(week - 26, origin - 52));
    const to = Math.min(origin, from + 52);
    let sum = 0;
    for (let other = from; other < to; other++) sum += values[other]!;
    const mean = sum / (to - from);
    ratios[week] = mean > 0 ? Math.max(values[week]!, 0) / mean : 1;
  }
  const index = new Float64Array(origin + weeksAhead);
  for (let week = 0; week < index.length; week++) {
    let sum = week < origin ? ratios[week]! : 0;
    let count = week < origin ? 1 : 0;
    for (const alignment of view.alignments) {
      const value = alignedValue(alignment, ratios, week, 0, origin);
      if (Number.isNaN(value)) continue;
      sum += value;
      count += 1;
    }
    index[week] = count > 0 ? Math.max(sum / count, 0.02) : 1;
  }
  return index;
}

/** A category's index over past weeks and `steps` ahead, made once a category and length. */
function indexOf(view: OriginView): (category: number, steps: number) => Float64Array {
  const kept = new Map<number, Float64Array>();
  return (category, steps) => {
    let index = kept.get(category);
    if (!index || index.length < view.origin + steps) {
      index =
        view.origin >= 52
          ? categoryIndex(view, category, steps)
          : new Float64Array(view.origin + steps).fill(1);
      kept.set(category, index);
    }
    return index;
  };
}

/** Seasonal index of a category's weeks ahead, relative to its mean over the year; all 1 before a year is known. */
export function categoryIndexAhead(
  view: OriginView,
): (category: number, steps: number) => Float64Array {
  const index = indexOf(view);
  return (category, steps) => index(category, steps).subarray(view.origin, view.origin + steps);
}

/** Own level and trend under the season of the whole category: for stores too noisy or too young for their own. */
export const categorySeasonModel = viewModel(
  'category-season',
  'Group seasonal indices (Dalhart 1974; Withycombe 1989) with damped-trend smoothing (Gardner & McKenzie 1985).',
  (view) => {
    const indexFor = indexOf(view);
    return (cell, steps) => {
      const index = indexFor(view.grid.cells[cell]!.categoryIndex, steps);
      const from = Math.max(view.grid.cells[cell]!.start, view.origin - 104);
      const own = view.units[cell]!;
      const adjusted = Float64Array.from(
        { length: view.origin - from },
        (_, place) => own[from + place]! / index[from + place]!,
      );
      const level = dampedTrend(adjusted, steps);
      return level.map((value, step) => value * index[view.origin + step]!);
    };
  },
);
