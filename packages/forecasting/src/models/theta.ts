import { perSeriesModel } from './per-series-model.ts';

/** Simple exponential smoothing from a given level: the last level and the sum of squared one-step errors. */
export function runSimpleSmoothing(
  history: ArrayLike<number>,
  alpha: number,
  initialLevel: number,
): { level: number; squaredError: number } {
  let level = initialLevel;
  let squaredError = 0;
  for (let week = 0; week < history.length; week++) {
    const error = history[week]! - level;
    squaredError += error * error;
    level += alpha * error;
  }
  return { level, squaredError };
}

/** Slope of the least-squares line through a history, units a week. */
export function slopeOf(history: ArrayLike<number>): number {
  const count = history.length;
  const middle = (count - 1) / 2;
  let product = 0;
  let square = 0;
  for (let week = 0; week < count; week++) {
    product += (week - middle) * history[week]!;
    square += (week - middle) * (week - middle);
  }
  return square > 0 ? product / square : 0;
}

/**
 * Forecast of the theta method with θ = 0 and 2 for given smoothing: simple smoothing plus half the slope of the
 * trend line. Source: Assimakopoulos & Nikolopoulos (2000); equivalence of Hyndman & Billah (2003), as in R's thetaf.
 */
export function thetaForecast(
  history: ArrayLike<number>,
  alpha: number,
  initialLevel: number,
  steps: number,
): Float64Array {
  const { level } = runSimpleSmoothing(history, alpha, initialLevel);
  const drift = slopeOf(history) / 2;
  const remaining = (1 - Math.exp(history.length * Math.log(Math.max(1 - alpha, 1e-300)))) / alpha;
  return Float64Array.from({ length: steps }, (_, step) => level + drift * (step + remaining));
}

const alphas = [0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 0.95] as const;

/** Theta with the smoothing chosen on a grid by one-step squared error. */
export function theta(history: Float64Array, steps: number): Float64Array {
  const opening = Math.min(history.length, 8);
  let initial = 0;
  for (let week = 0; week < opening; week++) initial += history[week]! / opening;
  let best = { alpha: 0.1, squaredError: Number.POSITIVE_INFINITY };
  for (const alpha of alphas) {
    const { squaredError } = runSimpleSmoothing(history, alpha, initial);
    if (squaredError < best.squaredError) best = { alpha, squaredError };
  }
  return thetaForecast(history, best.alpha, initial, steps);
}

/** Theta without a season. */
export const thetaModel = perSeriesModel(
  'theta',
  'Assimakopoulos & Nikolopoulos (2000), The theta model, International Journal of Forecasting 16(4); Hyndman & Billah (2003).',
  theta,
);
