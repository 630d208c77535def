import { alignedValue } from '../calendar/alignment.ts';
import type { OriginView } from '../engine/origin-view.ts';
import { dampedTrend } from './holt-winters.ts';
import { lastLevel, pooledSmoothing } from './pooled-smoothing.ts';
import { lastYear } from './seasonal-naive-aligned.ts';
import { viewModel } from './view-model.ts';

const settings = { threshold: 0.1, noiseShare: 3, historyWeeks: 104 } as const;
const recentWeeks = 8;

/** Median size of a category's week-to-week log changes over its last year: what a move must beat to be more than chance. */
function usualChange(values: Float64Array): number {
  const changes: number[] = [];
  for (let week = Math.max(1, values.length - 52); week < values.length; week++) {
    if (values[week]! > 0 && values[week - 1]! > 0) {
      changes.push(Math.abs(Math.log(values[week]! / values[week - 1]!)));
    }
  }
  return Float64Array.from(changes).sort()[Math.floor(changes.length / 2)] ?? 0;
}

/** The part of a category's seasonal move (in logs) that is too large to be chance. */
function clearSeason(view: OriginView, category: number, steps: number): Float64Array {
  const values = view.categoryUnits[category]!;
  const { origin } = view;
  let before = 0;
  let count = 0;
  for (let week = Math.max(0, origin - recentWeeks); week < origin; week++) {
    const value = alignedValue(view.alignments[0]!, values, week, 0, origin);
    if (Number.isNaN(value)) continue;
    before += value;
    count += 1;
  }
  const threshold = settings.threshold + settings.noiseShare * usualChange(values);
  const multipliers = new Float64Array(steps).fill(1);
  if (count < recentWeeks || !(before > 0)) return multipliers;
  for (let step = 0; step < steps; step++) {
    const ahead = lastYear(view, values, origin + step);
    if (!(ahead > 0)) continue;
    const move = Math.log((ahead * count) / before);
    const clear = Math.max(0, Math.abs(move) - threshold);
    multipliers[step] = Math.exp(move > 0 ? clear : -clear);
  }
  return multipliers;
}

function levelModel(
  name: string,
  source: string,
  learn: (
    view: OriginView,
  ) => (history: Float64Array, steps: number, category: number) => Float64Array,
) {
  return viewModel(name, source, (view) => {
    const forecast = learn(view);
    const kept = new Map<number, Float64Array>();
    return (cell, steps) => {
      const { start, categoryIndex } = view.grid.cells[cell]!;
      let season = kept.get(categoryIndex);
      if (!season || season.length < steps) {
        season = clearSeason(view, categoryIndex, steps);
        kept.set(categoryIndex, season);
      }
      const from = Math.max(start, view.origin - settings.historyWeeks);
      const level = forecast(view.units[cell]!.slice(from, view.origin), steps, categoryIndex);
      return level.map((value, step) => value * season[step]!);
    };
  });
}

/** No season but the category's clearest peaks, and no trend: one level, smoothed as much as suits the category. */
export const pooledLevelModel = levelModel(
  'pooled-level',
  'Simple exponential smoothing (Brown 1956) on driver-free sales, its smoothing pooled over the category; seasonal moves soft-thresholded (Donoho 1995).',
  (view) => {
    const alphas = pooledSmoothing(view, settings.historyWeeks);
    return (history, steps, category) =>
      new Float64Array(steps).fill(lastLevel(history, alphas[category]!));
  },
);

/** The same with a damped trend, smoothed as suits the series. */
export const dampedLevelModel = levelModel(
  'damped-level',
  'Damped trend (Gardner & McKenzie 1985) on driver-free sales; seasonal moves soft-thresholded (Donoho 1995).',
  () => dampedTrend,
);
