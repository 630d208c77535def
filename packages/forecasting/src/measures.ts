/** Running sums behind WAPE and bias; add weeks with `addWeek`. */
export interface ErrorSums {
  absoluteError: number;
  error: number;
  absoluteActual: number;
  actual: number;
  scaledError: number;
  weeks: number;
}

/** Empty sums. */
export function emptyErrorSums(): ErrorSums {
  return { absoluteError: 0, error: 0, absoluteActual: 0, actual: 0, scaledError: 0, weeks: 0 };
}

/** Adds one week; weeks without an actual (NaN) are left out. `scale` is the in-sample seasonal naive error. */
export function addWeek(sums: ErrorSums, actual: number, forecast: number, scale: number): void {
  if (Number.isNaN(actual) || Number.isNaN(forecast)) return;
  sums.absoluteError += Math.abs(actual - forecast);
  sums.error += forecast - actual;
  sums.absoluteActual += Math.abs(actual);
  sums.actual += actual;
  if (scale > 0) sums.scaledError += Math.abs(actual - forecast) / scale;
  sums.weeks += 1;
}

/** WAPE = Σ|A−F| / Σ|A|, bias = Σ(F−A) / Σ|A| (positive over-forecasts), MASE; each null when its denominator is 0. */
export function measuresOf(sums: ErrorSums): {
  wape: number | null;
  bias: number | null;
  mase: number | null;
} {
  const total = sums.absoluteActual;
  return {
    wape: total > 0 ? sums.absoluteError / total : null,
    bias: total > 0 ? sums.error / total : null,
    mase: sums.weeks > 0 && sums.scaledError > 0 ? sums.scaledError / sums.weeks : null,
  };
}

/**
 * In-sample seasonal naive error: mean |y(t) − y(t−season)|, or the one-step naive error where less than a
 * season of history exists; 0 for a constant series. Source: Hyndman & Koehler (2006), MASE.
 */
export function naiveScale(history: ArrayLike<number>, seasonLength = 52): number {
  const mean = (lag: number): number => {
    let sum = 0;
    let count = 0;
    for (let index = lag; index < history.length; index++) {
      const difference = Math.abs(history[index]! - history[index - lag]!);
      if (Number.isNaN(difference)) continue;
      sum += difference;
      count += 1;
    }
    return count > 0 ? sum / count : 0;
  };
  const seasonal = history.length > seasonLength ? mean(seasonLength) : 0;
  return seasonal > 0 ? seasonal : mean(1);
}
