import type { SeasonParameters } from '@hemline/contracts';
import { dateWords } from './date-words.ts';
import type { SeasonReach } from './season-reach.ts';

/**
 * Parameters of the weeks that are planned. Of a season that has begun these are the remaining ones,
 * counted from 1 anew; a checkpoint that has passed is none.
 */
export function remainingSeason(
  season: SeasonParameters,
  reach: Pick<SeasonReach, 'elapsed_weeks' | 'plan_start' | 'plan_weeks'>,
): SeasonParameters {
  if (reach.elapsed_weeks === 0) return season;
  const week = season.markdown_checkpoint_week;
  return {
    ...season,
    season_start_date: reach.plan_start,
    forecast_horizon_weeks: reach.plan_weeks,
    markdown_checkpoint_week:
      week === null || passed(week, reach) ? null : week - reach.elapsed_weeks,
  };
}

/** Why a checkpoint the planner set is not planned; null when it still lies ahead or none was set. */
export function checkpointPassed(
  season: Pick<SeasonParameters, 'markdown_checkpoint_week'>,
  reach: Pick<SeasonReach, 'elapsed_weeks' | 'plan_start'>,
): string | null {
  const week = season.markdown_checkpoint_week;
  if (week === null || !passed(week, reach)) return null;
  return `no markdown planned: the checkpoint in week ${week} lies before ${dateWords(reach.plan_start)}, the first day that is planned`;
}

function passed(week: number, { elapsed_weeks: elapsed }: Pick<SeasonReach, 'elapsed_weeks'>) {
  return week <= elapsed;
}
