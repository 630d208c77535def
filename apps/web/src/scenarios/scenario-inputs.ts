import type { FlatParameters, Plan } from '@hemline/contracts';

/** The inputs of a scenario as its form holds them: percent and text, empty where there is none. */
export interface ScenarioInputs {
  readonly weeks: number | string;
  readonly start: string;
  readonly replenishment: 'none' | 'weekly' | 'bi-weekly';
  readonly holdbackPercent: number | string;
  readonly checkpointWeek: number | string;
  readonly thresholdPercent: number | string;
}

const percent = (share: number) => Math.round(share * 1000) / 10;
const share = (value: number | string) => Math.round(Number(value) * 10) / 1000;

/** The form filled with the inputs of a plan. */
export function inputsOf(plan: Plan): ScenarioInputs {
  const { parameters } = plan;
  const holdback = parameters.dc_holdback_percentage.value;
  const threshold = parameters.markdown_threshold.value;
  return {
    weeks: parameters.forecast_horizon_weeks.value ?? '',
    start: parameters.season_start_date.value ?? '',
    replenishment: parameters.replenishment_strategy.value ?? 'weekly',
    holdbackPercent: holdback === null ? '' : percent(holdback),
    checkpointWeek: parameters.markdown_checkpoint_week.value ?? '',
    thresholdPercent: threshold === null ? '' : percent(threshold),
  };
}

/** The form as the parameters of a run; an empty checkpoint means no markdown review. */
export function flatParameters(inputs: ScenarioInputs, category: string): FlatParameters {
  const reviewed = inputs.checkpointWeek !== '';
  return {
    category,
    forecast_horizon_weeks: Number(inputs.weeks),
    season_start_date: inputs.start,
    replenishment_strategy: inputs.replenishment,
    dc_holdback_percentage: inputs.holdbackPercent === '' ? null : share(inputs.holdbackPercent),
    markdown_checkpoint_week: reviewed ? Number(inputs.checkpointWeek) : null,
    markdown_threshold:
      reviewed && inputs.thresholdPercent !== '' ? share(inputs.thresholdPercent) : null,
  };
}

/** How many inputs differ from those of the plan that was copied. */
export function changedCount(from: ScenarioInputs, to: ScenarioInputs): number {
  return (Object.keys(from) as (keyof ScenarioInputs)[]).filter((key) => from[key] !== to[key])
    .length;
}
