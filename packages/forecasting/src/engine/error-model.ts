import type { ErrorModel, LevelForecast } from '../demand-forecast.ts';
import type { Grid } from '../grid.ts';
import type { ErrorDependence } from '../ranges/error-dependence.ts';
import { bandEnds, bandOf } from './pseudo-origins.ts';

/** Standard normal quantiles of the 80 % and 95 % ranges' upper ends. */
const z80 = 1.2815515655446004;
const z95 = 1.959963984540054;

/** Relative spread by band that a normal error would need to have ranges as wide as these. */
function spreads(forecast: LevelForecast): readonly number[] {
  const sums = bandEnds.map(() => ({ width: 0, point: 0 }));
  forecast.point.forEach((point, step) => {
    const sum = sums[bandOf(step)]!;
    const width80 = (forecast.hi80[step]! - forecast.lo80[step]!) / (2 * z80);
    const width95 = (forecast.hi95[step]! - forecast.lo95[step]!) / (2 * z95);
    sum.width += (width80 + width95) / 2;
    sum.point += Math.abs(point);
  });
  const relative = sums.map(({ width, point }) => (point > 0 ? width / point : null));
  const known = relative.filter((value) => value !== null);
  const last = known[known.length - 1] ?? 0;
  return relative.map((value, band) => value ?? (band === 0 ? (known[0] ?? 0) : last));
}

/** Learns how errors spread and hang together, for scenarios and for the range of a season. */
export function learnErrorModel(
  grid: Grid,
  dependence: ErrorDependence,
  levels: readonly LevelForecast[],
): ErrorModel {
  const byLevel = (level: string) =>
    Object.fromEntries(
      levels.filter((entry) => entry.level === level).map((entry) => [entry.id, spreads(entry)]),
    );
  return {
    band_ends: bandEnds,
    ...dependence,
    categories: byLevel('category'),
    cells: byLevel('cell'),
    non_negative: grid.cells.every(({ nonNegative }) => nonNegative),
  };
}
