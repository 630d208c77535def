import type { AccuracySummary, LeaderboardRow } from '../demand-forecast.ts';
import type { Grid } from '../grid.ts';
import { addWeek, emptyErrorSums, measuresOf, naiveScale } from '../measures.ts';
import { applyScores, learnScores } from '../ranges/conformal-ranges.ts';
import { dependenceWidening, type ErrorDependence } from '../ranges/error-dependence.ts';
import type { LevelMember } from './levels.ts';
import type { MemberPoints, PointLayout } from './member-points.ts';

interface CategorySums {
  readonly actuals: Float64Array;
  readonly scale: number;
}

function categoryActuals(grid: Grid, layout: PointLayout): readonly CategorySums[] {
  const histories = grid.categories.map(() => new Float64Array(grid.weeks));
  for (const cell of grid.cells) {
    const history = histories[cell.categoryIndex]!;
    for (let week = 0; week < grid.weeks; week++) {
      const value = cell.actual[week]!;
      if (!Number.isNaN(value)) history[week]! += value;
    }
  }
  return histories.map((history) => {
    const actuals = new Float64Array(layout.ahead);
    layout.origins.forEach(({ weeks, reach }, origin) => {
      for (let step = 0; step < reach; step++) {
        actuals[layout.offsets[origin]! + step] = history[weeks + step]!;
      }
    });
    return { actuals, scale: naiveScale(history) };
  });
}

function categoryMeasures(
  grid: Grid,
  rows: Float64Array,
  layout: PointLayout,
  sums: readonly CategorySums[],
  category: string | undefined,
) {
  const points = grid.categories.map(() => new Float64Array(layout.ahead));
  grid.cells.forEach((cell, place) => {
    const own = points[cell.categoryIndex]!;
    for (let index = 0; index < layout.ahead; index++) {
      own[index]! += rows[place * layout.width + index]!;
    }
  });
  const measured = emptyErrorSums();
  grid.categories.forEach((name, place) => {
    if (category !== undefined && name !== category) return;
    const { actuals, scale } = sums[place]!;
    layout.origins.forEach(({ reach }, origin) => {
      for (let step = 0; step < Math.min(reach, layout.steps); step++) {
        const index = layout.offsets[origin]! + step;
        addWeek(measured, actuals[index]!, points[place]![index]!, scale);
      }
    });
  });
  return measuresOf(measured);
}

/** Every model's rolling-origin accuracy over category weeks, best WAPE first; the asked model's row is `rows`. */
export function leaderboardOf(
  grid: Grid,
  points: MemberPoints,
  rows: Float64Array,
  layout: PointLayout,
  name: string,
  mock: boolean,
  category: string | undefined,
): readonly LeaderboardRow[] {
  const sums = categoryActuals(grid, layout);
  const entries = points.models
    .map((model, place) => ({ model, mock: model.startsWith('mock-'), rows: points.rows[place]! }))
    .filter(({ model }) => model !== name);
  const measured = [{ model: name, mock, rows }, ...entries].map((entry) => ({
    model: entry.model,
    mock: entry.mock,
    ...categoryMeasures(grid, entry.rows, layout, sums, category),
  }));
  const naive = measured.find(({ model }) => model === 'seasonal-naive')?.wape ?? null;
  return measured
    .map((row) => ({
      ...row,
      loses_to_seasonal_naive: row.wape !== null && naive !== null && row.wape > naive,
    }))
    .sort((a, b) => (a.wape ?? Infinity) - (b.wape ?? Infinity));
}

/**
 * Accuracy of the forecast itself over category weeks at the steps asked for. The ranges that are held against the
 * past weeks of one origin are learned from the other origins.
 */
export function summariseAccuracy(
  grid: Grid,
  members: readonly LevelMember[],
  layout: PointLayout,
  dependence: ErrorDependence,
): AccuracySummary {
  const widening = dependenceWidening(dependence);
  const categories = members.filter(({ level }) => level === 'category');
  const sums = categoryActuals(grid, layout);
  const measured = emptyErrorSums();
  let held80 = 0;
  let held95 = 0;
  layout.origins.forEach(({ reach }, origin) => {
    const others = categories.map((member) => ({
      ...member,
      actuals: member.actuals.map((value, index) =>
        index >= layout.offsets[origin]! && index < layout.offsets[origin]! + reach ? NaN : value,
      ),
    }));
    const { scores, spreads } = learnScores(others, layout, 'category');
    categories.forEach((member, place) => {
      const scale = sums[grid.categories.indexOf(member.id)]!.scale;
      const offset = layout.offsets[origin]!;
      const spread = spreads[place]!;
      const wide = { ...spread, spread: spread.spread * widening };
      const past = member.points.slice(offset, offset + reach);
      const ranges = applyScores(past, member.nonNegative, wide, scores);
      for (let step = 0; step < Math.min(reach, layout.steps); step++) {
        const actual = member.actuals[offset + step]!;
        addWeek(measured, actual, past[step]!, scale);
        if (actual >= ranges.lo80[step]! && actual <= ranges.hi80[step]!) held80 += 1;
        if (actual >= ranges.lo95[step]! && actual <= ranges.hi95[step]!) held95 += 1;
      }
    });
  });
  return { ...measuresOf(measured), held80, held95, weeks: measured.weeks };
}
