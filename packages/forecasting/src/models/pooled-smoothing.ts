import type { OriginView } from '../engine/origin-view.ts';
import { runSimpleSmoothing } from './theta.ts';

const alphas = [0.05, 0.08, 0.12, 0.18, 0.27, 0.4, 0.6, 0.9] as const;
/** A smoothing is judged by the mean of so many weeks ahead: what matters is where the level will be, not the next week. */
const weeksAhead = 8;
const warmUpWeeks = 4;
const leastWeeks = 13;
/** How much the other categories' choice counts. */
const panelShare = 0.5;

/** Mean of the first eight weeks: the level to start from. */
function opening(history: Float64Array): number {
  const count = Math.min(8, history.length);
  let sum = 0;
  for (let week = 0; week < count; week++) sum += history[week]!;
  return count > 0 ? sum / count : 0;
}

/** The level after a history. */
export function lastLevel(history: Float64Array, alpha: number): number {
  return runSimpleSmoothing(history, alpha, opening(history)).level;
}

/** Adds |mean of the weeks ahead − level| of every week to each smoothing's errors. */
function addErrors(history: Float64Array, means: Float64Array, errors: Float64Array): void {
  for (const [index, alpha] of alphas.entries()) {
    let level = opening(history);
    let sum = 0;
    for (let week = 0; week + weeksAhead < history.length; week++) {
      level += alpha * (history[week]! - level);
      if (week >= warmUpWeeks) sum += Math.abs(means[week + weeksAhead]! - level);
    }
    errors[index]! += sum;
  }
}

/** By category, the smoothing with the least absolute errors over its series' last `historyWeeks` weeks. */
export function pooledSmoothing(view: OriginView, historyWeeks: number): readonly number[] {
  const errors = view.grid.categories.map(() => new Float64Array(alphas.length));
  const means = new Float64Array(historyWeeks);
  view.grid.cells.forEach((cell, place) => {
    const from = Math.max(cell.start, view.origin - historyWeeks);
    if (view.origin - from < leastWeeks || view.closed[place]! > 0) return;
    const history = view.units[place]!.subarray(from, view.origin);
    let running = 0;
    for (let week = 0; week < history.length; week++) {
      running += history[week]!;
      if (week >= weeksAhead) running -= history[week - weeksAhead]!;
      means[week] = running / weeksAhead;
    }
    addErrors(history, means, errors[cell.categoryIndex]!);
  });
  const totalOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  const panel = alphas.map((_, index) => errors.reduce((sum, own) => sum + own[index]!, 0));
  const panelTotal = Math.max(
    panel.reduce((sum, value) => sum + value, 0),
    1e-300,
  );
  return errors.map((own) => {
    const ownTotal = Math.max(totalOf(own), 1e-300);
    let best = { alpha: alphas[0] as number, error: Number.POSITIVE_INFINITY };
    for (const [index, alpha] of alphas.entries()) {
      const error = own[index]! / ownTotal + (panelShare * panel[index]!) / panelTotal;
      if (error < best.error) best = { alpha, error };
    }
    return best.alpha;
  });
}
