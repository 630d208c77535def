import { perSeriesModel } from './per-series-model.ts';

/** Smoothing parameters of the damped trend method, each in (0, 1]. */
export interface DampedTrendParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly phi: number;
}

/** State after the last week of a history. */
export interface DampedTrendState {
  readonly level: number;
  readonly trend: number;
  /** Sum of squared one-step errors. */
  readonly squaredError: number;
}

/**
 * Runs damped-trend exponential smoothing, ETS(A,Ad,N), through a history from a given initial state.
 * Source: Gardner & McKenzie (1985); recursions as in Hyndman & Athanasopoulos (2021), section 8.2.
 */
export function runDampedTrend(
  history: ArrayLike<number>,
  { alpha, beta, phi }: DampedTrendParameters,
  initial: { readonly level: number; readonly trend: number },
): DampedTrendState {
  let { level, trend } = initial;
  let squaredError = 0;
  for (let week = 0; week < history.length; week++) {
    const expected = level + phi * trend;
    const error = history[week]! - expected;
    squaredError += error * error;
    level = expected + alpha * error;
    trend = phi * trend + beta * error;
  }
  return { level, trend, squaredError };
}

/** Forecasts ahead of a damped-trend state. */
export function forecastDampedTrend(
  state: { readonly level: number; readonly trend: number },
  phi: number,
  steps: number,
): Float64Array {
  const point = new Float64Array(steps);
  let damping = 0;
  let power = 1;
  for (let step = 0; step < steps; step++) {
    power *= phi;
    damping += power;
    point[step] = state.level + damping * state.trend;
  }
  return point;
}

const alphas = [0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8] as const;
const betaShares = [0, 0.1] as const;
const phi = 0.9;

/** Damped trend with parameters chosen on a small grid by one-step squared error. */
export function dampedTrend(history: Float64Array, steps: number): Float64Array {
  const opening = Math.min(history.length, 8);
  let level = 0;
  for (let week = 0; week < opening; week++) level += history[week]! / opening;
  let best: DampedTrendState | null = null;
  for (const alpha of alphas) {
    for (const share of betaShares) {
      const parameters = { alpha, beta: alpha * share, phi };
      const state = runDampedTrend(history, parameters, { level, trend: 0 });
      if (best === null || state.squaredError < best.squaredError) best = state;
    }
  }
  return forecastDampedTrend(best!, phi, steps);
}

/** Damped-trend exponential smoothing without a season. */
export const holtWintersModel = perSeriesModel(
  'holt-winters',
  'Gardner & McKenzie (1985), Forecasting trends in time series, Management Science 31(10); ETS(A,Ad,N).',
  dampedTrend,
);
