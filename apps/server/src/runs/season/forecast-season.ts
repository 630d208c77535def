import {
  type DemandForecast,
  type ForecastOptions,
  forecastDemand,
  joinShards,
  type MemberPoints,
} from '@hemline/forecasting';
import type { SeasonReach } from '@hemline/planning';
import { PLAN_SEED } from './engine-version.ts';
import type { RecordedForecast, SeasonFacts } from './plan-inputs.ts';
import { type SeasonData, seasonFacts } from './season-facts.ts';

/** What the demand phase computes about one season with one model. */
export interface ForecastedSeason {
  readonly forecast: RecordedForecast;
  readonly facts: SeasonFacts;
}

/** What one season asks of a forecast. */
export interface SeasonForecastRequest {
  readonly category: string;
  readonly reach: SeasonReach;
  readonly model: string;
}

/** The same for the forecasting package; every category takes part in pooling. */
export function forecastOptions({
  category,
  reach,
  model,
}: SeasonForecastRequest): ForecastOptions {
  return { steps: reach.steps, model, category, seed: PLAN_SEED };
}

/**
 * Forecasts every series of the panel and keeps the planned category, with the facts beside it. Pure.
 * With `parts`, the costly half has been computed elsewhere; the numbers are the same.
 */
export function forecastSeason(
  data: SeasonData,
  request: SeasonForecastRequest,
  parts?: readonly MemberPoints[],
): ForecastedSeason {
  const { category, reach } = request;
  const options = forecastOptions(request);
  const forecast = parts
    ? joinShards(data.panel, options, parts)
    : forecastDemand(data.panel, options);
  return {
    forecast: recordForecast(forecast, category),
    facts: seasonFacts(data, category, reach),
  };
}

/** The planned category's part of a forecast as plain JSON. */
export function recordForecast(forecast: DemandForecast, category: string): RecordedForecast {
  const level = forecast.levels.find((row) => row.level === 'category' && row.id === category);
  if (!level) throw new RangeError(`the forecast has no category "${category}"`);
  const cells = forecast.cells.filter((cell) => cell.category === category);
  const ids = new Set(cells.map((cell) => `${cell.store_id}_${category}`));
  const { error_model } = forecast;
  return {
    model: forecast.model,
    mock: forecast.mock,
    fallback_reason: forecast.fallback_reason,
    week_starts: [...forecast.week_starts],
    cells: cells.map((cell) => ({
      store_id: cell.store_id,
      treatment: cell.treatment === 'forecast from its own history' ? null : cell.treatment,
      point: [...cell.point],
    })),
    category: {
      point: [...level.point],
      lo80: [...level.lo80],
      hi80: [...level.hi80],
      lo95: [...level.lo95],
      hi95: [...level.hi95],
    },
    error_model: {
      ...error_model,
      categories: { [category]: error_model.categories[category] ?? [] },
      cells: Object.fromEntries(Object.entries(error_model.cells).filter(([id]) => ids.has(id))),
    },
    leaderboard: forecast.leaderboard.map((row) => ({ ...row })),
    accuracy: { ...forecast.accuracy },
  };
}
