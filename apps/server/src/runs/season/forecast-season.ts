import { type DemandForecast, forecastDemand } from '@hemline/forecasting';
import type { SeasonReach } from '@hemline/planning';
import { PLAN_SEED } from './engine-version.ts';
import type { RecordedForecast, SeasonFacts } from './plan-inputs.ts';
import { type SeasonData, seasonFacts } from './season-facts.ts';

/** What the demand phase computes about one season with one model. */
export interface ForecastedSeason {
  readonly forecast: RecordedForecast;
  readonly facts: SeasonFacts;
}

/** Forecasts every series of the panel and keeps the planned category, with the facts beside it. Pure. */
export function forecastSeason(
  data: SeasonData,
  request: { readonly category: string; readonly reach: SeasonReach; readonly model: string },
): ForecastedSeason {
  const { category, reach, model } = request;
  const forecast = forecastDemand(data.panel, {
    steps: reach.steps,
    model,
    category,
    seed: PLAN_SEED,
  });
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
