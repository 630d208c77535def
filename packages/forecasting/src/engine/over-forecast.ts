import type { Grid } from '../grid.ts';
import type { PointLayout } from './member-points.ts';
import { leastTraining } from './pseudo-origins.ts';

const settings = { share: 0.5, most: 0.1 } as const;

/**
 * Factor of at most 1 by which a panel's forecasts shrink because the past ones were too high: half of the mean log
 * error of the panel's sums over the past origins, less the more that error varied from origin to origin
 * (positive-part shrinkage, James & Stein 1961), and never more than a tenth. Only downwards: what grew less than
 * forecast tends to go on doing so, forecasts that were too low are no such sign (measured, see docs/accuracy.md).
 */
export function overForecast(grid: Grid, rows: Float64Array, layout: PointLayout): number {
  let weight = 0;
  let first = 0;
  let second = 0;
  layout.origins.forEach(({ weeks, reach }, origin) => {
    let actual = 0;
    let forecast = 0;
    grid.cells.forEach((cell, place) => {
      if (weeks - cell.start < leastTraining) return;
      for (let step = 0; step < reach; step++) {
        const units = cell.actual[weeks + step]!;
        if (Number.isNaN(units)) continue;
        actual += units;
        forecast += rows[place * layout.width + layout.offsets[origin]! + step]!;
      }
    });
    if (!(actual > 0 && forecast > 0)) return;
    const error = Math.log(actual / forecast);
    weight += reach;
    first += reach * error;
    second += reach * error * error;
  });
  if (weight === 0) return 1;
  const mean = first / weight;
  const variance = Math.max(0, second / weight - mean * mean);
  const kept = (mean * mean) / (mean * mean + variance / 2 + 1e-9);
  return Math.exp(Math.max(-settings.most, Math.min(0, settings.share * kept * mean)));
}
