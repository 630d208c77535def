import type { Effect, Preview, SeasonParameters } from '@hemline/contracts';
import { seasonReach } from '../calendar/season-reach.ts';
import { seasonEndDate } from '../calendar/season-weeks.ts';
import { type ResolvedEconomics, resolveEconomics } from '../economics.ts';
import { inventoryEffects } from './inventory-effects.ts';
import { pricingEffects } from './pricing-effects.ts';

/** What the preview may know besides the parameters. */
export interface PreviewContext {
  readonly economics?: ResolvedEconomics;
  /** First day that is not history; null or absent while no dataset is chosen. */
  readonly as_of?: string | null;
  readonly holidays?: readonly { readonly date: string; readonly name: string }[];
}

type Warnings = Preview['warnings'];

/**
 * "How the agents will adapt": per agent and parameter a sentence and a value code can compare. Built
 * from the same policies that the run uses, so the two cannot drift apart.
 */
export function previewParameters(
  parameters: SeasonParameters,
  context: PreviewContext = {},
): Pick<Preview, 'effects' | 'warnings'> {
  const economics = context.economics ?? resolveEconomics();
  return {
    effects: [
      ...demandEffects(parameters, context),
      ...inventoryEffects(parameters, economics),
      ...pricingEffects(parameters, economics),
    ],
    warnings: previewWarnings(parameters, context),
  };
}

function demandEffects(parameters: SeasonParameters, context: PreviewContext): Effect[] {
  const { season_start_date: start, forecast_horizon_weeks: horizon } = parameters;
  const end = seasonEndDate(start, horizon);
  const effects: Effect[] = [
    {
      agent: 'demand',
      parameter: 'forecast_horizon_weeks',
      effect: 'demand_weeks',
      message: `Forecasts ${horizon} ${horizon === 1 ? 'week' : 'weeks'} of demand for every store.`,
      value: horizon,
    },
    {
      agent: 'demand',
      parameter: 'season_start_date',
      effect: 'season_end_date',
      message: `Plans ${start} to ${end}, both days included.`,
      value: end,
    },
  ];
  const reach = context.as_of
    ? seasonReach({ ...parameters, as_of: context.as_of, agreed_to_remaining_weeks: true })
    : null;
  if (reach?.ok) {
    effects.push({
      agent: 'demand',
      parameter: 'season_start_date',
      effect: 'steps',
      message: `Looks ${reach.value.steps} weeks ahead of the sales history, which ends before ${reach.value.as_of}; accuracy is measured that far ahead.`,
      value: reach.value.steps,
    });
  }
  const names = (context.holidays ?? []).filter(({ date }) => date >= start && date <= end);
  if (names.length > 0) {
    effects.push({
      agent: 'demand',
      parameter: 'season_start_date',
      effect: 'holidays',
      message: `Places ${[...new Set(names.map(({ name }) => name))].join(', ')} in the curve.`,
      value: [...new Set(names.map(({ name }) => name))].join(', '),
    });
  }
  return effects;
}

function previewWarnings(parameters: SeasonParameters, context: PreviewContext): Warnings {
  const warnings: Warnings = [];
  if (parameters.replenishment_strategy === 'none' && parameters.dc_holdback_percentage > 0) {
    warnings.push({
      code: 'holdback_stranded',
      message:
        'Without replenishment the stock held back never reaches a store and ends as leftover; 0 would send it all out.',
      parameter: 'dc_holdback_percentage',
      suggested_value: 0,
    });
  }
  if (parameters.markdown_checkpoint_week === parameters.forecast_horizon_weeks) {
    warnings.push({
      code: 'checkpoint_in_last_week',
      message: 'The markdown review is at the end of the last week: no week is left to sell in.',
      parameter: 'markdown_checkpoint_week',
      suggested_value: Math.max(1, Math.ceil(parameters.forecast_horizon_weeks / 2)),
    });
  }
  if (parameters.markdown_checkpoint_week === null && parameters.markdown_threshold !== null) {
    warnings.push({
      code: 'threshold_without_checkpoint',
      message: 'A markdown threshold is set without a checkpoint week: no markdown is planned.',
      parameter: 'markdown_checkpoint_week',
    });
  }
  const reach = context.as_of ? seasonReach({ ...parameters, as_of: context.as_of }) : null;
  if (reach && !reach.ok) {
    warnings.push({
      code: reach.error.code,
      message: `${reach.error.message[0]!.toUpperCase()}${reach.error.message.slice(1)}.`.replace(
        '..',
        '.',
      ),
      parameter: 'season_start_date',
    });
  }
  return warnings;
}
