import type { ParameterName } from '@hemline/contracts';
import type { Role } from './claim.ts';

/** The field a role gives a value of; none for roles that only set something apart or settle several fields at once. */
export const fieldOfRole = {
  horizon: 'forecast_horizon_weeks',
  week_range: 'forecast_horizon_weeks',
  end: 'forecast_horizon_weeks',
  start: 'season_start_date',
  kept: 'dc_holdback_percentage',
  sent: 'dc_holdback_percentage',
  keep_nothing: 'dc_holdback_percentage',
  keep_all: 'dc_holdback_percentage',
  ratio_stores_first: 'dc_holdback_percentage',
  ratio_dc_first: 'dc_holdback_percentage',
  replenishment: 'replenishment_strategy',
  deliveries: 'replenishment_strategy',
  no_replenishment: 'replenishment_strategy',
  checkpoint: 'markdown_checkpoint_week',
  threshold: 'markdown_threshold',
  unsold: 'markdown_threshold',
} as const satisfies Partial<Record<Role, ParameterName>>;
