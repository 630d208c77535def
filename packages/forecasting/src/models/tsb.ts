import { categoryIndexAhead } from './category-season.ts';
import { viewModel } from './view-model.ts';

/**
 * Teunter–Syntetos–Babai: demand size is updated in weeks that sell, the probability of selling in every week, so
 * that a dying item fades. Answers probability × size. Source: Teunter, Syntetos & Babai (2011), EJOR 214(3).
 */
export function runTsb(history: ArrayLike<number>, alpha: number, beta: number): number {
  let size = 0;
  let demands = 0;
  for (let week = 0; week < history.length; week++) {
    if (history[week]! === 0) continue;
    size += history[week]!;
    demands += 1;
  }
  if (demands === 0) return 0;
  size /= demands;
  let probability = demands / history.length;
  for (let week = 0; week < history.length; week++) {
    const value = history[week]!;
    if (value !== 0) size += alpha * (value - size);
    probability += beta * ((value === 0 ? 0 : 1) - probability);
  }
  return probability * size;
}

const alpha = 0.1;
const beta = 0.05;
const historyWeeks = 78;

/** TSB under the season of the category, for series that sell in some weeks only. */
export const tsbModel = viewModel(
  'tsb',
  'Teunter, Syntetos & Babai (2011), Intermittent demand: linking forecasting to inventory obsolescence, EJOR 214(3).',
  (view) => {
    const seasonAhead = categoryIndexAhead(view);
    return (cell, steps) => {
      const { start, categoryIndex } = view.grid.cells[cell]!;
      const from = Math.max(start, view.origin - historyWeeks);
      const rate = runTsb(view.units[cell]!.subarray(from, view.origin), alpha, beta);
      const season = seasonAhead(categoryIndex, steps);
      return Float64Array.from({ length: steps }, (_, step) => rate * season[step]!);
    };
  },
);
