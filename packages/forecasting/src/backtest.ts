import { compareCodePoints } from './code-point-order.ts';
import type { DemandForecast, LevelForecast, LevelName } from './demand-forecast.ts';
import { forecastDemand } from './forecast-demand.ts';
import { addWeek, type ErrorSums, emptyErrorSums, measuresOf, naiveScale } from './measures.ts';
import { type Panel, truncatePanel } from './panel.ts';

/** What to backtest. An origin is a count of training weeks. */
export interface BacktestOptions {
  readonly horizon: number;
  readonly origins: readonly number[];
  readonly models: readonly string[];
  readonly seed?: number;
  /** Makes a model's forecast; give one that shards over threads. The default runs in place. */
  readonly forecast?: (
    panel: Panel,
    model: string,
    steps: number,
  ) => DemandForecast | Promise<DemandForecast>;
  /** Reads a CPU clock in milliseconds; without one the report's times are null. */
  readonly cpuMs?: () => number;
  readonly onProgress?: (done: number, of: number, model: string, origin: number) => void;
  /** Gets each forecast as it is made, for a file of all rows. */
  readonly onForecast?: (model: string, origin: number, forecast: DemandForecast) => void;
}

/** Accuracy of one model at one level, over all origins or one. */
export interface BacktestRow {
  readonly model: string;
  readonly mock: boolean;
  readonly level: LevelName;
  /** Null for all origins together. */
  readonly origin: number | null;
  readonly wape: number | null;
  readonly bias: number | null;
  readonly mase: number | null;
  /** Shares of scored weeks inside the 80 % and 95 % ranges; null without weeks. */
  readonly held80: number | null;
  readonly held95: number | null;
  readonly weeks: number;
}

/** Everything `hemline backtest` prints. */
export interface BacktestReport {
  readonly horizon: number;
  readonly origins: readonly number[];
  readonly rows: readonly BacktestRow[];
  readonly cost: readonly { readonly model: string; readonly cpu_ms_per_series: number | null }[];
  readonly skipped: readonly { readonly model: string; readonly reason: string }[];
}

/** Id of a level's series as the forecasts file writes it: `TOTAL`, `CATEGORY_…`, `STORE_…` or `<store>_<category>`. */
export function seriesIdOf({ level, id }: Pick<LevelForecast, 'level' | 'id'>): string {
  return level === 'store' ? `STORE_${id}` : level === 'category' ? `CATEGORY_${id}` : id;
}

interface Score {
  readonly sums: ErrorSums;
  held80: number;
  held95: number;
}

function actualsByLevel(panel: Panel): ReadonlyMap<string, Float64Array> {
  const weeks = panel.week_starts.length;
  const ordered = [...panel.series].sort(
    (a, b) =>
      compareCodePoints(a.category, b.category) || compareCodePoints(a.store_id, b.store_id),
  );
  const actuals = new Map<string, Float64Array>();
  for (const series of ordered) {
    actuals.set(`cell ${series.store_id}_${series.category}`, series.units);
    for (const key of ['total TOTAL', `category ${series.category}`, `store ${series.store_id}`]) {
      let sums = actuals.get(key);
      if (!sums) {
        sums = new Float64Array(weeks).fill(NaN);
        actuals.set(key, sums);
      }
      for (let week = 0; week < weeks; week++) {
        const value = series.units[week]!;
        if (!Number.isNaN(value))
          sums[week] = (Number.isNaN(sums[week]!) ? 0 : sums[week]!) + value;
      }
    }
  }
  return actuals;
}

function rowOf(
  model: string,
  mock: boolean,
  level: LevelName,
  origin: number | null,
  scores: readonly Score[],
): BacktestRow {
  const merged = emptyErrorSums();
  let held80 = 0;
  let held95 = 0;
  for (const score of scores) {
    for (const key of Object.keys(merged) as (keyof ErrorSums)[]) merged[key] += score.sums[key];
    held80 += score.held80;
    held95 += score.held95;
  }
  const share = (held: number) => (merged.weeks > 0 ? held / merged.weeks : null);
  return {
    model,
    mock,
    level,
    origin,
    ...measuresOf(merged),
    held80: share(held80),
    held95: share(held95),
    weeks: merged.weeks,
  };
}

const levelNames: readonly LevelName[] = ['total', 'category', 'store', 'cell'];

/**
 * Rolling-origin accuracy of models on a panel: at each origin the panel is cut, forecast by the very code a run
 * uses, and held against what happened. Models that cannot run are listed with the reason, not dropped silently.
 */
export async function backtest(panel: Panel, options: BacktestOptions): Promise<BacktestReport> {
  const actuals = actualsByLevel(panel);
  const { horizon, seed = 0 } = options;
  const make =
    options.forecast ??
    ((cut: Panel, model: string, steps: number) => forecastDemand(cut, { steps, model, seed }));
  const rows: BacktestRow[] = [];
  const cost: { model: string; cpu_ms_per_series: number | null }[] = [];
  const skipped: { model: string; reason: string }[] = [];
  let done = 0;
  for (const model of options.models) {
    const byLevel = new Map<LevelName, Score[]>(levelNames.map((level) => [level, []]));
    const started = options.cpuMs?.();
    let mock = false;
    let failed: string | null = null;
    for (const origin of options.origins) {
      options.onProgress?.(done++, options.models.length * options.origins.length, model, origin);
      let forecast: DemandForecast;
      try {
        forecast = await make(truncatePanel(panel, origin), model, horizon);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        failed = error.message;
        break;
      }
      mock = forecast.mock;
      options.onForecast?.(model, origin, forecast);
      const scores = new Map(
        levelNames.map((level) => [level, { sums: emptyErrorSums(), held80: 0, held95: 0 }]),
      );
      for (const entry of forecast.levels) {
        const score = scores.get(entry.level)!;
        const known = actuals.get(`${entry.level} ${entry.id}`)!;
        const scale = naiveScale(known.subarray(0, origin));
        for (let step = 0; step < horizon && origin + step < known.length; step++) {
          const actual = known[origin + step]!;
          addWeek(score.sums, actual, entry.point[step]!, scale);
          if (actual >= entry.lo80[step]! && actual <= entry.hi80[step]!) score.held80 += 1;
          if (actual >= entry.lo95[step]! && actual <= entry.hi95[step]!) score.held95 += 1;
        }
      }
      for (const [level, score] of scores) {
        byLevel.get(level)!.push(score);
        rows.push(rowOf(model, mock, level, origin, [score]));
      }
    }
    if (failed !== null) {
      skipped.push({ model, reason: failed });
      continue;
    }
    for (const level of levelNames) rows.push(rowOf(model, mock, level, null, byLevel.get(level)!));
    const elapsed = started === undefined ? null : options.cpuMs!() - started;
    const forecasts = Math.max(1, panel.series.length * options.origins.length);
    cost.push({ model, cpu_ms_per_series: elapsed === null ? null : elapsed / forecasts });
  }
  return { horizon, origins: options.origins, rows, cost, skipped };
}
