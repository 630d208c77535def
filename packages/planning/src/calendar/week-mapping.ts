import { fail, type Outcome, succeed } from '../outcome.ts';
import { addDays, daysBetween } from './day-number.ts';

/** How a weekly grid falls onto season weeks: each season week takes days of one or two grid weeks. */
export interface WeekMapping {
  /** Index on the grid of the week that holds the season's first day. */
  readonly first: number;
  /** Days (0–6) by which the season starts later than that grid week. */
  readonly offset_days: number;
  readonly weeks: number;
}

/**
 * Maps a contiguous weekly grid that starts on `gridStart` (`gridWeeks` long) onto season weeks.
 * Fails with both ranges named when the grid does not cover the season.
 */
export function mapWeeks(
  gridStart: string,
  gridWeeks: number,
  seasonStart: string,
  horizon: number,
): Outcome<WeekMapping, 'weeks_not_covered'> {
  const days = daysBetween(gridStart, seasonStart);
  const first = Math.floor(days / 7);
  const offset = days - 7 * first;
  if (days < 0 || days + 7 * horizon > 7 * gridWeeks) {
    const expected = `${seasonStart} to ${addDays(seasonStart, 7 * horizon - 1)}`;
    const found = `${gridStart} to ${addDays(gridStart, 7 * gridWeeks - 1)}`;
    return fail('weeks_not_covered', `the season needs ${expected}; the weeks given are ${found}`, {
      expected,
      found,
    });
  }
  return succeed({ first, offset_days: offset, weeks: horizon });
}

/**
 * Shares weekly values out to season weeks by days of overlap: a grid week gives each season week the
 * share of its seven days that falls there, so inside the season totals are preserved.
 * A missing (NaN) grid week makes the season weeks it touches NaN.
 */
export function shareToSeasonWeeks(values: ArrayLike<number>, mapping: WeekMapping): Float64Array {
  const shared = new Float64Array(mapping.weeks);
  const late = mapping.offset_days / 7;
  for (let k = 0; k < mapping.weeks; k++) {
    const index = mapping.first + k;
    shared[k] =
      late === 0 ? values[index]! : values[index]! * (1 - late) + values[index + 1]! * late;
  }
  return shared;
}

/**
 * Sums daily units on consecutive weeks from `firstWeekStart`. A week without any day is NaN.
 * Refuses a day outside the range, with both ranges named; never clamps.
 */
export function sumDaysToWeeks(
  days: readonly { readonly date: string; readonly units: number }[],
  firstWeekStart: string,
  weeks: number,
): Outcome<Float64Array, 'date_outside_weeks'> {
  const sums = new Float64Array(weeks).fill(Number.NaN);
  for (const { date, units } of days) {
    const index = Math.floor(daysBetween(firstWeekStart, date) / 7);
    if (index < 0 || index >= weeks) {
      const dates = days.map((day) => day.date).sort();
      const expected = `${firstWeekStart} to ${addDays(firstWeekStart, 7 * weeks - 1)}`;
      const found = `${dates[0]} to ${dates.at(-1)}`;
      return fail('date_outside_weeks', `expected days from ${expected}; found ${found}`, {
        expected,
        found,
      });
    }
    sums[index] = (Number.isNaN(sums[index]!) ? 0 : sums[index]!) + units;
  }
  return succeed(sums);
}
