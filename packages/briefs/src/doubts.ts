import type { ParameterIssue, ParameterName, Reading } from '@hemline/contracts';
import * as messages from './issue-messages.ts';
import type { TraitScores } from './ranking/traits/trait-model.ts';

/** Log-odds from which a field is taken to be spoken of; set where three in four of them proved right on unseen briefs. */
const SPOKEN_OF: Readonly<Partial<Record<ParameterName, number>>> = {
  forecast_horizon_weeks: 1,
  season_start_date: 3,
  replenishment_strategy: 1,
  dc_holdback_percentage: 1,
  markdown_checkpoint_week: 1,
  markdown_threshold: 1,
};

/** Fields that a text seems to speak of though nothing was read: their default is the planner's to confirm. */
export function doubtsOf({ parameters, issues }: Reading, traits: TraitScores): ParameterIssue[] {
  const fields = Object.keys(SPOKEN_OF) as (keyof TraitScores & ParameterName)[];
  return fields.flatMap((field): ParameterIssue[] => {
    const { value, source } = parameters[field];
    const isSettled = source !== 'defaulted' || issues.some((issue) => issue.field === field);
    if (isSettled || traits[field] <= (SPOKEN_OF[field] ?? Number.POSITIVE_INFINITY)) return [];
    const message = messages.unread(field, value !== null);
    return [{ field, code: 'readings_differ', message, candidates: [value] }];
  });
}
