export type { BacktestOptions, BacktestReport, BacktestRow } from './backtest.ts';
export { backtest, seriesIdOf } from './backtest.ts';
export { formatDay, parseDay } from './calendar/day-number.ts';
export type { HolidayAnchor, HolidayCalendarName } from './calendar/holiday-calendar.ts';
export { holidayCalendars } from './calendar/holiday-calendar.ts';
export { holidayDay } from './calendar/holiday-rule.ts';
export type {
  AccuracySummary,
  CellForecast,
  DemandForecast,
  ErrorModel,
  ForecastOptions,
  LeaderboardRow,
  LevelForecast,
  LevelName,
  Ranges,
} from './demand-forecast.ts';
export { cellId } from './demand-forecast.ts';
export type { MemberPoints } from './engine/member-points.ts';
export { mostStepsAhead } from './engine/most-steps-ahead.ts';
export { forecastDemand, forecastShard, joinShards } from './forecast-demand.ts';
export type { FittedModel, Forecast, ForecastedSeries, Model } from './model.ts';
export { provideAugurs } from './models/augurs-mstl.ts';
export { engineName } from './models/index.ts';
export { models } from './models.ts';
export { type Panel, type Series, truncatePanel } from './panel.ts';
export type { RandomStream } from './random.ts';
export { randomStream } from './random.ts';
export { rangeOfSum, type SumRange } from './range-of-sum.ts';
export { type ScenarioOptions, type ScenarioPaths, scenarioPaths } from './scenario-paths.ts';
