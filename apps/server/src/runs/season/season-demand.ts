import type { PlanDemand, PlanWarning } from '@hemline/contracts';
import { type DemandForecast, rangeOfSum, scenarioPaths } from '@hemline/forecasting';
import {
  mapWeeks,
  type Provenance,
  roundDemand,
  type ScenarioPaths,
  type SeasonDemand,
  type SeasonReach,
  scenarioWarnings,
  seasonPaths,
  seasonWeeks,
  shareToSeasonWeeks,
  type WeekMapping,
} from '@hemline/planning';
import { PLAN_SEED } from './engine-version.ts';
import type { PlanInputs, RecordedForecast } from './plan-inputs.ts';

/** Most scenario values (paths × stores × weeks) that are held at once: 48 MB. */
const MOST_VALUES = 12_000_000;
const MOST_PATHS = 1_000;
const LEAST_PATHS = 100;

/** The category's demand on season weeks: what is planned with, and what the plan shows. */
export interface PlannedDemand {
  readonly demand: SeasonDemand;
  readonly paths: ScenarioPaths;
  readonly section: PlanDemand;
  readonly provenance: readonly Provenance[];
  readonly warnings: readonly PlanWarning[];
}

/** The forecast's own shape back from its recorded form. */
export function forecastOf(recorded: RecordedForecast, category: string): DemandForecast {
  const row = (values: readonly number[]) => Float64Array.from(values);
  return {
    model: recorded.model,
    mock: recorded.mock,
    week_starts: recorded.week_starts,
    cells: recorded.cells.map(({ store_id, treatment, point }) => ({
      store_id,
      category,
      point: row(point),
      treatment: treatment ?? '',
    })),
    levels: [
      {
        level: 'category',
        id: category,
        point: row(recorded.category.point),
        lo80: row(recorded.category.lo80),
        hi80: row(recorded.category.hi80),
        lo95: row(recorded.category.lo95),
        hi95: row(recorded.category.hi95),
      },
    ],
    leaderboard: [],
    accuracy: { wape: null, bias: null, mase: null, held80: 0, held95: 0, weeks: 0 },
    fallback_reason: recorded.fallback_reason,
    error_model: recorded.error_model,
  };
}

/** Where the recorded forecast's steps fall on season weeks. */
function mappingOf(recorded: RecordedForecast, reach: SeasonReach): WeekMapping {
  const mapped = mapWeeks(
    recorded.week_starts[0] ?? reach.as_of,
    recorded.week_starts.length,
    reach.plan_start,
    reach.plan_weeks,
  );
  if (!mapped.ok) throw new Error(mapped.error.message);
  return mapped.value;
}

/** The season in three numbers and its strongest week, for whoever has to choose a forecast. */
export function seasonOutlook(
  recorded: RecordedForecast,
  reach: SeasonReach,
  category: string,
): { season_units: number; season_lo80: number; season_hi80: number; peak_week: number } {
  const forecast = forecastOf(recorded, category);
  const mapping = mappingOf(recorded, reach);
  const { weekly, season_units } = roundDemand(
    forecast.cells.map(({ store_id, point }) => ({
      store_id,
      weekly: shareToSeasonWeeks(point, mapping),
    })),
  );
  const { lo80, hi80 } = nested(season_units, seasonBounds(forecast, mapping, category, 1));
  const peak_week = weekly.indexOf(Math.max(...weekly)) + 1;
  return { season_units, season_lo80: lo80, season_hi80: hi80, peak_week };
}

type Bounds = Readonly<Record<'lo80' | 'hi80' | 'lo95' | 'hi95', number>>;

/**
 * The season's own range. The steps may reach a few days beyond the season: the range keeps its width
 * relative to the point, times `factor` where weeks were overridden.
 */
function seasonBounds(
  forecast: DemandForecast,
  mapping: WeekMapping,
  category: string,
  factor: number,
): Bounds {
  const point = shareToSeasonWeeks(categoryLevel(forecast).point, mapping);
  const total = point.reduce((all, value) => all + value, 0);
  const lastStep = mapping.first + mapping.weeks + (mapping.offset_days > 0 ? 1 : 0);
  const sum = rangeOfSum(forecast, { category, steps: [mapping.first, lastStep] });
  const scale = scaleOf(total, sum.point) * factor;
  return {
    lo80: sum.lo80 * scale,
    hi80: sum.hi80 * scale,
    lo95: sum.lo95 * scale,
    hi95: sum.hi95 * scale,
  };
}

/** Whole bounds around whole units: the point lies in the narrow range, the narrow one in the wide one. */
function nested(units: number, bounds: Bounds): Bounds {
  const lo80 = Math.min(units, Math.max(0, Math.round(bounds.lo80)));
  const hi80 = Math.max(units, Math.round(bounds.hi80));
  return {
    lo80,
    hi80,
    lo95: Math.min(lo80, Math.max(0, Math.round(bounds.lo95))),
    hi95: Math.max(hi80, Math.round(bounds.hi95)),
  };
}

function categoryLevel(forecast: DemandForecast) {
  const level = forecast.levels[0];
  if (!level) throw new Error('the recorded forecast has no category level');
  return level;
}

/** Puts the recorded forecast on season weeks, rounds it last, applies overrides, and draws scenarios. */
export function planDemand(inputs: PlanInputs): PlannedDemand {
  const { facts, forecast: recorded, matched_category: category } = inputs;
  const { reach } = facts;
  const forecast = forecastOf(recorded, category);
  const mapping = mappingOf(recorded, reach);
  const unrounded = forecast.cells.map(({ store_id, point }) => ({
    store_id,
    weekly: shareToSeasonWeeks(point, mapping),
  }));
  const system = roundDemand(unrounded);
  const demand = overriddenDemand(system, inputs);
  const storeIds = demand.stores.map((store) => store.store_id);
  const lastStep = mapping.first + mapping.weeks + (mapping.offset_days > 0 ? 1 : 0);
  const count = Math.max(
    LEAST_PATHS,
    Math.min(
      MOST_PATHS,
      Math.floor(MOST_VALUES / Math.max(1, storeIds.length * (lastStep - mapping.first))),
    ),
  );
  const drawn = scenarioPaths(forecast, {
    category,
    store_ids: storeIds,
    steps: [mapping.first, lastStep],
    count,
    seed: PLAN_SEED,
  });
  const paths = scaledPaths(seasonPaths(drawn, { ...mapping, first: 0 }), system, demand);
  return {
    demand,
    paths,
    section: demandSection(inputs, forecast, mapping, system, demand),
    provenance: demandProvenance(recorded, inputs),
    warnings: [...demandWarnings(inputs), ...scenarioWarnings(paths, demand.season_units)],
  };
}

/** Store weeks the planner set replace the computed ones; weeks and season follow. */
function overriddenDemand(system: SeasonDemand, { overrides }: PlanInputs): SeasonDemand {
  const changes = overrides.filter(({ table }) => table === 'demand');
  if (changes.length === 0) return system;
  const stores = system.stores.map((store) => {
    const weekly = [...store.weekly];
    for (const { store_id, week, units } of changes) {
      if (store_id === store.store_id && week !== undefined) weekly[week - 1] = units;
    }
    return { ...store, weekly, season_units: weekly.reduce((sum, units) => sum + units, 0) };
  });
  const weekly = system.weekly.map((_, w) =>
    stores.reduce((sum, store) => sum + (store.weekly[w] ?? 0), 0),
  );
  return {
    weeks: system.weeks,
    stores,
    weekly,
    season_units: weekly.reduce((sum, units) => sum + units, 0),
  };
}

/** Scenarios move with an overridden point: scaled where there was demand, shifted where there was none. */
function scaledPaths(
  paths: ScenarioPaths,
  system: SeasonDemand,
  demand: SeasonDemand,
): ScenarioPaths {
  if (system === demand) return paths;
  const { count, weeks } = paths;
  const units = Float32Array.from(paths.units);
  demand.stores.forEach((store, s) => {
    store.weekly.forEach((now, w) => {
      const before = system.stores[s]?.weekly[w] ?? 0;
      if (now === before) return;
      for (let path = 0; path < count; path++) {
        const at = (path * demand.stores.length + s) * weeks + w;
        const value = units[at] ?? 0;
        units[at] = before > 0 ? (value * now) / before : value + now;
      }
    });
  });
  return { ...paths, units };
}

function demandSection(
  inputs: PlanInputs,
  forecast: DemandForecast,
  mapping: WeekMapping,
  system: SeasonDemand,
  demand: SeasonDemand,
): PlanDemand {
  const { facts, forecast: recorded, matched_category: category } = inputs;
  const level = categoryLevel(forecast);
  const shared = (values: Float64Array) => shareToSeasonWeeks(values, mapping);
  const ranges = {
    lo80: shared(level.lo80),
    hi80: shared(level.hi80),
    lo95: shared(level.lo95),
    hi95: shared(level.hi95),
  };
  const weekly = seasonWeeks(facts.reach.plan_start, demand.weeks).map(({ week, week_start }) => {
    const w = week - 1;
    const units = demand.weekly[w] ?? 0;
    // An overridden week keeps the relative width of its range.
    const scale = scaleOf(units, system.weekly[w] ?? 0);
    const around = (bound: number | undefined) => (bound ?? 0) * scale;
    return {
      week,
      week_start,
      units,
      ...nested(units, {
        lo80: around(ranges.lo80[w]),
        hi80: around(ranges.hi80[w]),
        lo95: around(ranges.lo95[w]),
        hi95: around(ranges.hi95[w]),
      }),
    };
  });
  const overridden = scaleOf(demand.season_units, system.season_units);
  const range = nested(demand.season_units, seasonBounds(forecast, mapping, category, overridden));
  const treatments = new Map(recorded.cells.map((cell) => [cell.store_id, cell.treatment]));
  return {
    model: recorded.model,
    mock: recorded.mock,
    fallback_reason: recorded.fallback_reason,
    weekly,
    season_units: demand.season_units,
    season_lo80: range.lo80,
    season_hi80: range.hi80,
    season_lo95: range.lo95,
    season_hi95: range.hi95,
    stores: demand.stores.map((store) => ({
      store_id: store.store_id,
      weekly: store.weekly.map((units, w) => ({ week: w + 1, units })),
      treatment: treatments.get(store.store_id) ?? null,
    })),
    leaderboard: recorded.leaderboard.map((row) => ({ ...row })),
    accuracy: recorded.accuracy,
    last_year: facts.last_year.map((row) => ({ ...row })),
    history: facts.history.map((row) => ({ ...row })),
    holidays: facts.holidays.map((row) => ({ ...row })),
  };
}

function scaleOf(now: number, before: number): number {
  return before > 0 ? now / before : 1;
}

function demandWarnings({ forecast, facts, season }: PlanInputs): PlanWarning[] {
  const warnings: PlanWarning[] = [...facts.warnings];
  if (forecast.mock) {
    warnings.push({
      code: 'mock_forecast',
      message: `The forecast comes from the mock model ${forecast.model}: its numbers are made up for demonstration.`,
      pointer: '/demand/model',
    });
  }
  if (forecast.fallback_reason !== null) {
    warnings.push({
      code: 'forecast_fell_back',
      message: forecast.fallback_reason,
      pointer: '/demand/model',
    });
  }
  const own = forecast.leaderboard.find((row) => row.model === forecast.model);
  if (own?.loses_to_seasonal_naive) {
    warnings.push({
      code: 'loses_to_seasonal_naive',
      message: `${forecast.model} did worse than repeating last year on this history.`,
      pointer: '/demand/leaderboard',
    });
  }
  if (facts.reach.elapsed_weeks > 0) {
    warnings.push({
      code: 'season_already_started',
      message: `The season began on ${season.season_start_date}; its remaining ${String(facts.reach.plan_weeks)} weeks from ${facts.reach.plan_start} are planned, counted from 1.`,
      pointer: '/demand/weekly',
    });
  }
  return warnings;
}

function demandProvenance(recorded: RecordedForecast, inputs: PlanInputs): Provenance[] {
  const model = `${recorded.model}${recorded.mock ? ' (mock)' : ''}`;
  const source = `forecast on data version ${String(inputs.dataset.version)}`;
  const row = (pointer: string, formula: string, given: readonly string[], from = source) => ({
    pointer,
    formula,
    inputs: [...given],
    source: from,
  });
  const overridden = inputs.overrides.some(({ table }) => table === 'demand');
  return [
    row(
      '/demand/weekly/*/units',
      'rounded sum of the unrounded forecasts of all stores',
      ['/demand/stores/*/weekly/*/units', `model ${model}`],
      overridden ? `${source}, with the planner's own store weeks` : source,
    ),
    row(
      '/demand/stores/*/weekly/*/units',
      `${model} for the store and category, shared out to season weeks by days; largest remainder on the cumulative curve`,
      ['history rows', '/demand/model'],
    ),
    ...['/demand/weekly/*/week', '/demand/stores/*/weekly/*/week', '/demand/last_year/*/week'].map(
      (pointer) => row(pointer, 'season week, from 1', ['/parameters/season_start_date'], 'brief'),
    ),
    ...(['lo80', 'hi80', 'lo95', 'hi95'] as const).map((bound) =>
      row(
        `/demand/weekly/*/${bound}`,
        `likely range of the category's week (${bound.slice(2)} %), from back-test errors of this model`,
        ['back-test errors', '/demand/weekly/*/units'],
      ),
    ),
    row('/demand/season_units', 'sum of weekly demand', ['/demand/weekly/*/units']),
    ...(['season_lo80', 'season_hi80', 'season_lo95', 'season_hi95'] as const).map((bound) =>
      row(
        `/demand/${bound}`,
        'likely range of the whole season, its own and not a sum of weekly ranges',
        ['back-test errors and their dependence between weeks', '/demand/season_units'],
      ),
    ),
    ...(['wape', 'bias', 'mase'] as const).map((measure) =>
      row(`/demand/leaderboard/*/${measure}`, 'rolling-origin back-test on this very data', [
        'history rows',
      ]),
    ),
    ...(['wape', 'bias', 'mase', 'held80', 'held95', 'weeks'] as const).map((measure) =>
      row(`/demand/accuracy/${measure}`, 'rolling-origin back-test of the chosen model', [
        'history rows',
      ]),
    ),
    row(
      '/demand/last_year/*/units',
      'the same 7 days 364 days earlier',
      ['history rows'],
      'history',
    ),
    row('/demand/history/*/units', 'sum of all stores', ['history rows'], 'history'),
    row(
      '/demand/holidays/*/week',
      'season week that holds the day',
      ['holiday calendar'],
      'calendar',
    ),
  ];
}
