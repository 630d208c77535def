import { perSeriesModel } from './per-series-model.ts';

/** Smoothed size and interval of demand after a history. */
export interface CrostonState {
  readonly size: number;
  readonly interval: number;
}

/**
 * Croston's method with the same smoothing for sizes and intervals, from the first demand on. A history without any
 * demand has size 0. Source: Croston (1972), Forecasting and stock control for intermittent demands, ORQ 23(3).
 */
export function runCroston(history: ArrayLike<number>, alpha: number): CrostonState {
  let size = 0;
  let interval = 0;
  let since = 0;
  let seen = false;
  for (let week = 0; week < history.length; week++) {
    since += 1;
    const value = history[week]!;
    if (value === 0) continue;
    if (seen) {
      size += alpha * (value - size);
      interval += alpha * (since - interval);
    } else {
      size = value;
      interval = since;
      seen = true;
    }
    since = 0;
  }
  return { size, interval: Math.max(1, interval) };
}

/** Croston with the correction of Syntetos & Boylan (2005), which removes its upward bias: (1 − α/2) · size ÷ interval. */
export const crostonModel = perSeriesModel(
  'croston',
  'Croston (1972); Syntetos–Boylan approximation (2005), International Journal of Forecasting 21(2).',
  (history, steps) => {
    const alpha = 0.1;
    const { size, interval } = runCroston(history, alpha);
    return new Float64Array(steps).fill(((1 - alpha / 2) * size) / interval);
  },
);
