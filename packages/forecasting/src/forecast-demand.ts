import { formatDay } from './calendar/day-number.ts';
import type { DemandForecast, ForecastOptions } from './demand-forecast.ts';
import { combinationWeights } from './engine/combination-weights.ts';
import { learnErrorModel } from './engine/error-model.ts';
import { fallBackWhereNaiveWins, type Verdict } from './engine/fallback.ts';
import { leaderboardOf, summariseAccuracy } from './engine/leaderboard.ts';
import { buildLevels, forecastMember } from './engine/levels.ts';
import {
  type CellRange,
  layoutPoints,
  type MemberPoints,
  memberPoints,
} from './engine/member-points.ts';
import { mostStepsAhead } from './engine/most-steps-ahead.ts';
import { viewAt } from './engine/origin-view.ts';
import { overForecast } from './engine/over-forecast.ts';
import { pseudoOrigins } from './engine/pseudo-origins.ts';
import { type Grid, prepareGrid } from './grid.ts';
import { engineMembers, engineName, findPointModel, leaderboardModels } from './models/index.ts';
import type { Panel } from './panel.ts';
import { describeTreatment } from './treatments/describe-treatment.ts';

function modelsFor(name: string) {
  const own = name === engineName ? engineMembers() : [findPointModel(name)];
  const shown = name === engineName ? leaderboardModels() : [findPointModel('seasonal-naive')];
  return {
    own,
    all: [...own, ...shown.filter(({ name: other }) => own.every((model) => model.name !== other))],
  };
}

function checkOptions(panel: Panel, { steps }: ForecastOptions): void {
  if (!Number.isInteger(steps) || steps < 1 || steps > mostStepsAhead) {
    throw new RangeError(`steps must be a whole number from 1 to ${mostStepsAhead}, got ${steps}`);
  }
  if (panel.week_starts.length === 0) throw new RangeError('the panel has no weeks');
}

/** Parts of equal size; part `index` of `count` covers these places of the sorted cells. */
function rangeOfShard(cells: number, index: number, count: number): CellRange {
  return {
    from: Math.floor((cells * index) / count),
    to: Math.floor((cells * (index + 1)) / count),
  };
}

/**
 * The costly half of a forecast for one part of the cells. Give every thread the same panel and options and its
 * own `index` of `count`; `joinShards` then makes the same numbers whatever the count.
 */
export function forecastShard(
  panel: Panel,
  options: ForecastOptions,
  shard: { readonly index: number; readonly count: number } = { index: 0, count: 1 },
): MemberPoints {
  checkOptions(panel, options);
  return shardOfGrid(prepareGrid(panel), options, shard);
}

function shardOfGrid(
  grid: Grid,
  options: ForecastOptions,
  { index, count }: { readonly index: number; readonly count: number },
): MemberPoints {
  const layout = layoutPoints(pseudoOrigins(grid.weeks), options.steps);
  const range = rangeOfShard(grid.cells.length, index, count);
  return memberPoints(
    grid,
    modelsFor(options.model ?? engineName).all,
    layout,
    range,
    options.seed,
  );
}

function concatenate(shards: readonly MemberPoints[]): MemberPoints {
  const first = shards[0]!;
  if (shards.length === 1) return first;
  const ordered = [...shards].sort((a, b) => a.from - b.from);
  const rows = first.models.map((_, model) => {
    const length = ordered.reduce((sum, shard) => sum + shard.rows[model]!.length, 0);
    const joined = new Float64Array(length);
    let offset = 0;
    for (const shard of ordered) {
      joined.set(shard.rows[model]!, offset);
      offset += shard.rows[model]!.length;
    }
    return joined;
  });
  return { from: 0, to: ordered[ordered.length - 1]!.to, models: first.models, rows };
}

/** The reasons of the chosen category, or of all. */
function fallbackReason(
  verdicts: ReadonlyMap<string, Verdict>,
  category: string | undefined,
): string | null {
  const fallen = [...verdicts].filter(
    ([name, { fellBack }]) => fellBack && (category === undefined || name === category),
  );
  if (fallen.length === 0) return null;
  return fallen.map(([name, { reason }]) => `${name}: ${reason}`).join('; ');
}

function joinGrid(
  grid: Grid,
  options: ForecastOptions,
  shards: readonly MemberPoints[],
): DemandForecast {
  const name = options.model ?? engineName;
  const layout = layoutPoints(pseudoOrigins(grid.weeks), options.steps);
  const joined = concatenate(shards);
  const { own } = modelsFor(name);
  const members = {
    ...joined,
    models: joined.models.slice(0, own.length),
    rows: joined.rows.slice(0, own.length),
  };
  const weights = combinationWeights(grid, members, layout);
  const rows = new Float64Array(grid.cells.length * layout.width);
  members.rows.forEach((points, model) => {
    for (let cell = 0; cell < grid.cells.length; cell++) {
      const weight = weights[cell * members.models.length + model]!;
      const base = cell * layout.width;
      for (let index = base; index < base + layout.width; index++) {
        rows[index]! += weight * points[index]!;
      }
    }
  });
  if (name === engineName) {
    const factor = overForecast(grid, rows, layout);
    if (factor < 1) for (let index = 0; index < rows.length; index++) rows[index]! *= factor;
  }
  const fallbacks =
    name === engineName
      ? fallBackWhereNaiveWins(grid, rows, joined, layout)
      : new Map<string, Verdict>();
  const view = viewAt(grid, grid.weeks);
  const { members: levelMembers, dependence } = buildLevels(
    grid,
    rows,
    layout,
    options.category,
    own.every(({ mock }) => mock),
  );
  const levels = levelMembers.map((member) => forecastMember(member, layout));
  const chosen = grid.cells.flatMap((cell, place) =>
    options.category === undefined || cell.category === options.category ? [place] : [],
  );
  const treatmentOf = (place: number): string => {
    if (own.every(({ mock }) => mock))
      return 'mock: made-up numbers, no history was read; ranges are assumed';
    const verdict = fallbacks.get(grid.cells[place]!.category);
    const treatment = describeTreatment(view, place);
    // A closed series is zero whichever model its category uses.
    if (verdict === undefined || view.closed[place]! > 0) return treatment;
    return `${treatment}; ${verdict.reason}`;
  };
  const cellLevels = levels.filter(({ level }) => level === 'cell');
  return {
    model: name,
    mock: own.every(({ mock }) => mock),
    week_starts: Array.from({ length: options.steps }, (_, step) =>
      formatDay(grid.firstDay + 7 * (grid.weeks + step)),
    ),
    cells: chosen.map((place, index) => ({
      store_id: grid.cells[place]!.storeId,
      category: grid.cells[place]!.category,
      point: cellLevels[index]!.point,
      treatment: treatmentOf(place),
    })),
    levels,
    leaderboard: leaderboardOf(grid, joined, rows, layout, name, own[0]!.mock, options.category),
    accuracy: summariseAccuracy(grid, levelMembers, layout, dependence),
    fallback_reason: fallbackReason(fallbacks, options.category),
    error_model: learnErrorModel(grid, dependence, levels),
  };
}

/** The second half of a forecast: weights, sums, ranges and leaderboard from the shards' points, in any order. */
export function joinShards(
  panel: Panel,
  options: ForecastOptions,
  shards: readonly MemberPoints[],
): DemandForecast {
  checkOptions(panel, options);
  return joinGrid(prepareGrid(panel), options, shards);
}

/**
 * Forecasts every store × category of the panel and adds up (bottom-up), with ranges of every level, a leaderboard
 * and the accuracy to expect. The numbers of a step do not depend on how many steps are asked for.
 * Throws RangeError for an unknown model, no weeks, or steps outside 1–106.
 */
export function forecastDemand(panel: Panel, options: ForecastOptions): DemandForecast {
  checkOptions(panel, options);
  const grid = prepareGrid(panel);
  return joinGrid(grid, options, [shardOfGrid(grid, options, { index: 0, count: 1 })]);
}
