import type { Effect, Preview, SeasonParameters } from '@hemline/contracts';
import { compareIds } from '../arithmetic/compare-ids.ts';
import { dateWords } from '../calendar/date-words.ts';
import { addDays } from '../calendar/day-number.ts';
import { checkpointPassed, remainingSeason } from '../calendar/remaining-season.ts';
import { type SeasonReach, seasonReach } from '../calendar/season-reach.ts';
import { seasonEndDate } from '../calendar/season-weeks.ts';
import { type ResolvedEconomics, resolveEconomics } from '../economics.ts';
import { replenishmentPolicy } from '../replenishment/replenishment-policy.ts';
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
  const found = context.as_of
    ? seasonReach({ ...parameters, as_of: context.as_of, agreed_to_remaining_weeks: true })
    : null;
  const reach = found?.ok ? found.value : null;
  // Of a season that has begun the run plans the remaining weeks, so these are what is shown.
  const planned = reach ? remainingSeason(parameters, reach) : parameters;
  const missed = reach ? checkpointPassed(parameters, reach) : null;
  return {
    effects: [
      ...demandEffects(planned, context, reach),
      ...inventoryEffects(planned, economics),
      ...pricingEffects(planned, economics, missed),
    ],
    warnings: [
      ...seasonWarnings(planned, economics),
      ...(missed === null
        ? []
        : [
            {
              code: 'checkpoint_passed',
              message: `${missed[0]!.toUpperCase()}${missed.slice(1)}.`,
              parameter: 'markdown_checkpoint_week' as const,
            },
          ]),
      ...confirmWarnings(parameters, context),
    ],
  };
}

function demandEffects(
  parameters: SeasonParameters,
  context: PreviewContext,
  reach: SeasonReach | null,
): Effect[] {
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
      message: `Plans ${dateWords(start)} to ${dateWords(end)}, both days included.`,
      value: end,
    },
  ];
  if (reach) {
    effects.push({
      agent: 'demand',
      parameter: 'season_start_date',
      effect: 'steps',
      message: `Looks ${reach.steps} weeks ahead of the sales history, which ends on ${dateWords(addDays(reach.as_of, -1))}; accuracy is measured that far ahead.`,
      value: reach.steps,
    });
  }
  const names = (context.holidays ?? [])
    .filter(({ date }) => date >= start && date <= end)
    .sort((a, b) => compareIds(a.date, b.date));
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

/** What the weeks that are planned lead to. */
function seasonWarnings(parameters: SeasonParameters, economics: ResolvedEconomics): Warnings {
  const warnings: Warnings = [];
  const { skipped_reason } = replenishmentPolicy(
    parameters.replenishment_strategy,
    parameters.forecast_horizon_weeks,
    economics.lead_time_weeks,
  );
  if (skipped_reason !== null && parameters.dc_holdback_percentage > 0) {
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
  return warnings;
}

/** What to settle before the run: parameters that contradict each other, a season out of reach. */
function confirmWarnings(parameters: SeasonParameters, context: PreviewContext): Warnings {
  const warnings: Warnings = [];
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
      message: reach.error.message,
      parameter: 'season_start_date',
    });
  }
  return warnings;
}
