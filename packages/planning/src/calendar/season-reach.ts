import { fail, type Outcome, succeed } from '../outcome.ts';
import { dateWords } from './date-words.ts';
import { addDays, daysBetween } from './day-number.ts';

/** Longest gap between the end of history and a season's start, in weeks. */
export const MAX_GAP_WEEKS = 53;

/** How far ahead of the history a season lies, on the history's own weekly grid. */
export interface SeasonReach {
  /** First day that is not history: the day after the last usable history week. */
  readonly as_of: string;
  /** Weeks from `as_of` to the season's start, rounded up. */
  readonly gap_weeks: number;
  /** Weekly steps to forecast from `as_of`: gap + horizon. */
  readonly steps: number;
  /** First step that overlaps the season, from 0; the season uses `first_step` … `steps` − 1. */
  readonly first_step: number;
  /** Season weeks that began before `as_of` and are left out (0 unless the planner agreed). */
  readonly elapsed_weeks: number;
  /** First day that is planned: the season's start, or its first week that begins on or after `as_of`. */
  readonly plan_start: string;
  /** Weeks that are planned: horizon − elapsed_weeks. */
  readonly plan_weeks: number;
}

export type ReachFailure = 'no_history' | 'season_too_far' | 'season_started' | 'season_over';

/**
 * First day after the last history week that ended before `today`; later history is not used.
 * `weekStarts` are the starts of the history's weeks in any order.
 */
export function asOfDate(
  weekStarts: readonly string[],
  today: string,
): Outcome<string, 'no_history'> {
  let last: string | null = null;
  for (const start of weekStarts) {
    if (daysBetween(start, today) > 6 && (last === null || start > last)) last = start;
  }
  return last === null
    ? fail('no_history', `No history week ended before ${dateWords(today)}.`, { today })
    : succeed(addDays(last, 7));
}

/**
 * Steps to forecast for a season. Refuses a gap above 53 weeks, a season that is over, and one that
 * began before `as_of` unless `agreed_to_remaining_weeks`.
 */
export function seasonReach(season: {
  readonly as_of: string;
  readonly season_start_date: string;
  readonly forecast_horizon_weeks: number;
  readonly agreed_to_remaining_weeks?: boolean;
}): Outcome<SeasonReach, ReachFailure> {
  const { as_of, season_start_date: start, forecast_horizon_weeks: horizon } = season;
  const gapDays = daysBetween(as_of, start);
  if (gapDays > 7 * MAX_GAP_WEEKS) {
    return fail(
      'season_too_far',
      `The season starts ${Math.ceil(gapDays / 7)} weeks after the history ends on ${dateWords(addDays(as_of, -1))}; at most ${MAX_GAP_WEEKS} weeks can be bridged. Import newer sales or plan a nearer season.`,
      { as_of, season_start_date: start, gap_weeks: Math.ceil(gapDays / 7) },
    );
  }
  const elapsed = gapDays >= 0 ? 0 : Math.ceil(-gapDays / 7);
  const remaining = horizon - elapsed;
  if (remaining < 1) {
    return fail('season_over', `No week of the season begins on or after ${dateWords(as_of)}.`, {
      as_of,
      season_start_date: start,
    });
  }
  if (elapsed > 0 && season.agreed_to_remaining_weeks !== true) {
    return fail(
      'season_started',
      `The season began before the sales history ended on ${dateWords(addDays(as_of, -1))}; only its remaining ${remaining} of ${horizon} weeks can be planned, if you agree.`,
      { as_of, elapsed_weeks: elapsed, remaining_weeks: remaining },
    );
  }
  const planStart = addDays(start, 7 * elapsed);
  const planGapDays = daysBetween(as_of, planStart);
  return succeed({
    as_of,
    gap_weeks: Math.ceil(planGapDays / 7),
    steps: Math.ceil(planGapDays / 7) + remaining,
    first_step: Math.floor(planGapDays / 7),
    elapsed_weeks: elapsed,
    plan_start: planStart,
    plan_weeks: remaining,
  });
}
