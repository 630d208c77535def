import type { Ranges } from './demand-forecast.ts';
import type { Grid } from './grid.ts';
import type { Panel } from './panel.ts';

/** Point forecasts of every cell from one origin. */
export interface PointForecaster {
  /** Forecast of cell `cell` (its place in the grid) for steps 1…`steps`, oldest first, before rounding. */
  forecast(cell: number, steps: number): Float64Array;
}

/** The part of a model that differs from one model to the next: point forecasts from an origin. */
export interface PointModel {
  readonly name: string;
  /** True for numbers that are made up; wherever they appear the word "mock" appears. */
  readonly mock: boolean;
  /** The paper, book or program the method comes from. */
  readonly source: string;
  /** Why the model cannot run here; null when it can. */
  unavailable(): string | null;
  /** Learns from the first `origin` weeks of the grid, and from no later week. */
  fitAt(grid: Grid, origin: number, seed: number): PointForecaster;
}

/** Forecast of one cell at the asked levels. */
export interface ForecastedSeries {
  readonly store_id: string;
  readonly category: string;
  readonly point: Float64Array;
  /** One entry a level, in the order asked. */
  readonly ranges: readonly {
    readonly level: number;
    readonly lo: Float64Array;
    readonly hi: Float64Array;
  }[];
}

/** What a fitted model predicts. */
export interface Forecast {
  readonly week_starts: readonly string[];
  readonly series: readonly ForecastedSeries[];
}

/** A model that has seen its history; it can only predict. */
export interface FittedModel {
  /** `levels` are coverages such as 0.8 and 0.95. */
  predict(horizonWeeks: number, levels: readonly (0.8 | 0.95)[]): Forecast;
}

/** A registered model; unfitted, it can only fit. */
export interface Model {
  readonly name: string;
  readonly mock: boolean;
  readonly source: string;
  unavailable(): string | null;
  fit(panel: Panel, seed?: number): FittedModel;
}

/** The range of a level name. */
export function rangeAt(ranges: Ranges, level: 0.8 | 0.95): { lo: Float64Array; hi: Float64Array } {
  return level === 0.8
    ? { lo: ranges.lo80, hi: ranges.hi80 }
    : { lo: ranges.lo95, hi: ranges.hi95 };
}
