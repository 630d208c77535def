import type { Effect, SeasonParameters } from '@hemline/contracts';
import { hasFractile, type ResolvedEconomics } from '../economics.ts';
import { replenishmentPolicy } from '../replenishment/replenishment-policy.ts';

/** What the inventory agent will do with the parameters. */
export function inventoryEffects(
  parameters: SeasonParameters,
  economics: ResolvedEconomics,
): Effect[] {
  const { forecast_horizon_weeks: horizon, replenishment_strategy: strategy } = parameters;
  const policy = replenishmentPolicy(strategy, horizon, economics.lead_time_weeks);
  const runs = policy.skipped_reason === null;
  const holdback = parameters.dc_holdback_percentage;
  const percent = (share: number) => `${Number((share * 100).toFixed(4))} %`;
  const fractile = hasFractile(economics);
  return [
    {
      agent: 'inventory',
      parameter: 'replenishment_strategy',
      effect: 'replenishment_step',
      message: runs
        ? `Reviews stock ${policy.review_period_weeks === 1 ? 'every week' : 'every second week'}, the last time in week ${policy.review_weeks.at(-1)}.`
        : `Skips the replenishment step (${policy.skipped_reason}).`,
      value: runs ? 'runs' : 'skipped',
    },
    {
      agent: 'inventory',
      parameter: 'replenishment_strategy',
      effect: 'review_count',
      message: `${policy.review_weeks.length} replenishment reviews in the season.`,
      value: policy.review_weeks.length,
    },
    {
      agent: 'inventory',
      parameter: 'replenishment_strategy',
      effect: 'cover_buffer',
      message: fractile
        ? `Proposes the buy from price, cost and salvage; the cover policy beside it adds ${percent(policy.cover_buffer)}.`
        : `Proposes season demand plus ${percent(policy.cover_buffer)} cover.`,
      value: policy.cover_buffer,
    },
    {
      agent: 'inventory',
      parameter: 'replenishment_strategy',
      effect: 'allocation_window_weeks',
      message: `Allocates so that stores lose least until ${runs ? `goods shipped in week 1 can sell in week ${policy.first_arrival_week}` : 'season end'}.`,
      value: policy.allocation_window_weeks,
    },
    {
      agent: 'inventory',
      parameter: 'dc_holdback_percentage',
      effect: 'dc_share',
      message:
        holdback === 0
          ? 'Sends the whole buy to stores; nothing stays at the DC.'
          : `Keeps ${percent(holdback)} of the buy at the DC, in whole packs${runs ? '' : ', where it stays to season end as leftover'}.`,
      value: holdback,
    },
  ];
}
