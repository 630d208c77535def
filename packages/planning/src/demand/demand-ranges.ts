import { quantileOfSorted } from '../arithmetic/quantile.ts';
import { type ScenarioPaths, seasonTotals, windowTotals } from './scenario-paths.ts';

/** Likely ranges: sales fall inside about 8 (80) and 19 of 20 (95) times; always around the point. */
export interface DemandRange {
  readonly lo80: number;
  readonly hi80: number;
  readonly lo95: number;
  readonly hi95: number;
}

function rangeAround(point: number, totals: Float64Array): DemandRange {
  const sorted = totals.sort();
  const at = (probability: number) => Math.round(quantileOfSorted(sorted, probability));
  const lo80 = Math.min(point, at(0.1));
  const hi80 = Math.max(point, at(0.9));
  return { lo80, hi80, lo95: Math.min(lo80, at(0.025)), hi95: Math.max(hi80, at(0.975)) };
}

/** Category ranges of each season week around the rounded `points`, from the paths' quantiles. */
export function weeklyRanges(points: readonly number[], paths: ScenarioPaths): DemandRange[] {
  return points.map((point, week) => rangeAround(point, windowTotals(paths, week, week + 1)));
}

/** The season's own range: quantiles of season totals, never a sum of weekly ranges. */
export function seasonRange(seasonUnits: number, paths: ScenarioPaths): DemandRange {
  return rangeAround(seasonUnits, seasonTotals(paths));
}
