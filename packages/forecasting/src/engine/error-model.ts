import type { ErrorModel, LevelForecast } from '../demand-forecast.ts';
import type { Grid } from '../grid.ts';
import type { LevelMember } from './levels.ts';
import type { PointLayout } from './member-points.ts';
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

/** Shares of category error that whole forecasts and neighbouring weeks have in common; 0–0.95 each. */
function dependence(members: readonly LevelMember[], layout: PointLayout) {
  let between = 0;
  let within = 0;
  let neighbours = 0;
  for (const member of members) {
    layout.origins.forEach(({ reach }, origin) => {
      const errors: number[] = [];
      for (let step = 0; step < reach; step++) {
        const index = layout.offsets[origin]! + step;
        const error = (member.actuals[index]! - member.points[index]!) / member.spread.size;
        if (!Number.isNaN(error)) errors.push(error / Math.max(member.spread.spread, 1e-6));
      }
      if (errors.length < 4) return;
      const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
      between += mean * mean;
      const deviations = errors.map((error) => error - mean);
      within += deviations.reduce((sum, value) => sum + value * value, 0) / errors.length;
      neighbours +=
        deviations.slice(1).reduce((sum, value, index) => sum + value * deviations[index]!, 0) /
        (errors.length - 1);
    });
  }
  const share = between + within > 0 ? between / (between + within) : 0.3;
  const correlation = within > 0 ? neighbours / within : 0.3;
  return {
    persistence: Math.min(0.95, Math.max(0.05, share)),
    week_correlation: Math.min(0.95, Math.max(0, correlation)),
  };
}

/** Learns how errors spread and hang together, for scenarios and for the range of a season. */
export function learnErrorModel(
  grid: Grid,
  members: readonly LevelMember[],
  levels: readonly LevelForecast[],
  layout: PointLayout,
): ErrorModel {
  const byLevel = (level: string) =>
    Object.fromEntries(
      levels.filter((entry) => entry.level === level).map((entry) => [entry.id, spreads(entry)]),
    );
  return {
    band_ends: bandEnds,
    ...dependence(
      members.filter(({ level }) => level === 'category'),
      layout,
    ),
    categories: byLevel('category'),
    cells: byLevel('cell'),
    non_negative: grid.cells.every(({ nonNegative }) => nonNegative),
  };
}
