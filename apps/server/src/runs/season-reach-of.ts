import type { ProblemCode } from '@hemline/contracts';
import { type ReachFailure, type SeasonReach, seasonReach } from '@hemline/planning';
import type { PhaseContext } from './phase.ts';
import { PhaseFailure } from './workflow-error.ts';

/** The API's code for each reason why a season cannot be reached. */
export const reachProblem: Readonly<Record<ReachFailure, ProblemCode>> = {
  no_history: 'no_history',
  season_too_far: 'season_out_of_reach',
  season_over: 'season_out_of_reach',
  season_started: 'season_already_started',
};

/** The weeks this run plans, as agreed when it started. */
export function seasonReachOf({ workflow, season }: PhaseContext): SeasonReach {
  const reach = seasonReach({
    as_of: workflow.as_of,
    season_start_date: season.season_start_date,
    forecast_horizon_weeks: season.forecast_horizon_weeks,
    agreed_to_remaining_weeks: workflow.accept_started_season === 1,
  });
  if (!reach.ok) {
    throw new PhaseFailure(reachProblem[reach.error.code], reach.error.message, false);
  }
  return reach.value;
}
