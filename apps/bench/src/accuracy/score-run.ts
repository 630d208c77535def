import type { PeerRun } from './run-peers.ts';
import type { ScoredSeries } from './score-series.ts';

/** Accuracy of one method over some series from one or more origins; all are shares. */
export interface Score {
  readonly series: number;
  readonly wape12: number;
  readonly wape26: number;
  readonly bias26: number;
  readonly held80: number;
  readonly held95: number;
}

/** Scores the forecasts a method made of these series from these origins; null when it made none. */
export function scoreRun(
  run: PeerRun,
  series: readonly ScoredSeries[],
  origins: readonly number[],
): Score | null {
  const error = { near: 0, far: 0, signed: 0 };
  const size = { near: 0, far: 0 };
  let weeks = 0;
  let held80 = 0;
  let held95 = 0;
  const made = new Set<string>();
  for (const origin of origins) {
    for (const { id, values } of series) {
      const forecast = run.forecasts.get(`${origin}/${id}`);
      if (!forecast) continue;
      made.add(id);
      for (const [step, point] of forecast.point.entries()) {
        const actual = values[origin + step];
        if (actual === undefined || step >= 26) break;
        if (step < 12) {
          error.near += Math.abs(actual - point);
          size.near += Math.abs(actual);
        }
        error.far += Math.abs(actual - point);
        error.signed += point - actual;
        size.far += Math.abs(actual);
        weeks += 1;
        if (actual >= forecast.lo80[step]! && actual <= forecast.hi80[step]!) held80 += 1;
        if (actual >= forecast.lo95[step]! && actual <= forecast.hi95[step]!) held95 += 1;
      }
    }
  }
  if (weeks === 0) return null;
  return {
    series: made.size,
    wape12: error.near / size.near,
    wape26: error.far / size.far,
    bias26: error.signed / size.far,
    held80: held80 / weeks,
    held95: held95 / weeks,
  };
}
