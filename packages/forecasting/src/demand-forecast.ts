/** Bounds of the 80 % and 95 % ranges, one value a step; every range contains its point, the wide one the narrow one. */
export interface Ranges {
  readonly lo80: Float64Array;
  readonly hi80: Float64Array;
  readonly lo95: Float64Array;
  readonly hi95: Float64Array;
}

/** Unrounded forecast of one store × category. */
export interface CellForecast {
  readonly store_id: string;
  readonly category: string;
  readonly point: Float64Array;
  /** How the series was treated, in plain words for a planner. */
  readonly treatment: string;
}

/** The four levels of the hierarchy; a store or category is the sum of its cells in the forecast's selection. */
export type LevelName = 'total' | 'category' | 'store' | 'cell';

/** Forecast of one member of a level, with its own ranges (never a sum of the ranges below it). */
export interface LevelForecast extends Ranges {
  readonly level: LevelName;
  /** `TOTAL`, the category, the store id, or `<store>_<category>`. */
  readonly id: string;
  readonly point: Float64Array;
}

/** One model's rolling-origin accuracy on this very panel, over category weeks at the steps asked for. */
export interface LeaderboardRow {
  readonly model: string;
  readonly mock: boolean;
  /** Shares, not percent; null where the history is too short to tell. */
  readonly wape: number | null;
  readonly bias: number | null;
  readonly mase: number | null;
  readonly loses_to_seasonal_naive: boolean;
}

/** Rolling-origin accuracy of the model that was used; `held80` of `weeks` category weeks fell in their 80 % range. */
export interface AccuracySummary {
  readonly wape: number | null;
  readonly bias: number | null;
  readonly mase: number | null;
  readonly held80: number;
  readonly held95: number;
  readonly weeks: number;
}

/**
 * How forecast errors spread and hang together, as plain JSON. Spreads are standard deviations of the
 * relative error by horizon band; `persistence` is the share of an error's variance that all weeks of one
 * forecast have in common, `week_correlation` the correlation of the rest from one week to the next.
 */
export interface ErrorModel {
  /** Last step of each band, from 1; the last band also covers every later step. */
  readonly band_ends: readonly number[];
  readonly persistence: number;
  readonly week_correlation: number;
  readonly categories: Readonly<Record<string, readonly number[]>>;
  /** Keyed by `<store>_<category>`: spread of the cell's whole error, the shared part included. */
  readonly cells: Readonly<Record<string, readonly number[]>>;
  readonly non_negative: boolean;
}

/** What a run, a plan and a backtest share. All numbers are before rounding. */
export interface DemandForecast {
  readonly model: string;
  readonly mock: boolean;
  /** First day of each step's week. */
  readonly week_starts: readonly string[];
  /** In code-point order of category, then store. */
  readonly cells: readonly CellForecast[];
  readonly levels: readonly LevelForecast[];
  readonly leaderboard: readonly LeaderboardRow[];
  readonly accuracy: AccuracySummary;
  /** Why another model than the one asked for made the numbers; null when it did not. */
  readonly fallback_reason: string | null;
  readonly error_model: ErrorModel;
}

/** What to forecast. */
export interface ForecastOptions {
  /** Weeks ahead from the end of the panel's grid, 1–106. */
  readonly steps: number;
  /** A registered model; `hemline` when left out. */
  readonly model?: string;
  /** Only this category's cells are returned; every category still takes part in pooling. */
  readonly category?: string;
  /** Seeds the mock models only; no other number depends on it. */
  readonly seed: number;
}

/** Series id of one cell as benchmarks write it: `<store>_<category>`. */
export function cellId(storeId: string, category: string): string {
  return `${storeId}_${category}`;
}
