import type { ParameterReadings } from '@hemline/contracts';
import { isoOf } from './dates/calendar.ts';
import { DEFAULT_HORIZON_WEEKS, defaultStart } from './fields/season-timing.ts';

const DEFAULT_HOLDBACK = 0.45;

/** What the house plans with where a brief says nothing; `today` is a day number. */
export function houseDefaults(today: number): ParameterReadings {
  return {
    forecast_horizon_weeks: { value: DEFAULT_HORIZON_WEEKS, source: 'defaulted' },
    season_start_date: { value: isoOf(defaultStart(today)), source: 'defaulted' },
    replenishment_strategy: { value: 'weekly', source: 'defaulted' },
    dc_holdback_percentage: { value: DEFAULT_HOLDBACK, source: 'defaulted' },
    markdown_checkpoint_week: { value: null, source: 'defaulted' },
    markdown_threshold: { value: null, source: 'defaulted' },
    category: { value: null, source: 'defaulted' },
  };
}
