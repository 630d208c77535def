import { resolveEconomics } from '@hemline/planning';
import { HORIZON_WEEKS } from './draw-seasons.ts';

/** Economics of every season in the benchmark, in cents: price 100, cost 45, salvage 20. */
export const ECONOMICS = resolveEconomics({
  price_cents: 10_000,
  cost_cents: 4_500,
  salvage_cents: 2_000,
});

/** How customers answer a price cut, known to every plan. */
export const ELASTICITY = 2;

/** Parameters of every season. */
export const PARAMETERS = {
  forecast_horizon_weeks: HORIZON_WEEKS,
  season_start_date: '2026-03-02',
  replenishment_strategy: 'weekly',
  dc_holdback_percentage: 0.45,
  markdown_checkpoint_week: 6,
  markdown_threshold: 0.6,
  category: null,
} as const;
