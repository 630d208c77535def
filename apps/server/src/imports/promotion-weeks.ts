import { daysBetween } from '@hemline/planning';

/** Weeks beyond the history for which a promotion calendar is kept. */
const FUTURE_WEEKS = 110;
const DAYS_A_WEEK = 7;

/**
 * Promotion shares on the weeks of a history and the weeks after it, by days of overlap.
 * @param entries first day of a week and its share, 0–1, in any order
 * @returns one share a week, `FUTURE_WEEKS` longer than `weekStarts`; NaN where the calendar is silent
 */
export function shareOnWeeks(
  entries: readonly (readonly [string, number])[],
  weekStarts: readonly string[],
): Float64Array {
  const first = weekStarts[0];
  if (first === undefined) return new Float64Array(0);
  const weeks = weekStarts.length + FUTURE_WEEKS;
  const days = new Float64Array(weeks * DAYS_A_WEEK).fill(Number.NaN);
  for (const [start, share] of entries) {
    const from = daysBetween(first, start);
    const to = Math.min(days.length, from + DAYS_A_WEEK);
    for (let day = Math.max(0, from); day < to; day += 1) days[day] = share;
  }
  return Float64Array.from({ length: weeks }, (_, week) => {
    const known = days
      .subarray(week * DAYS_A_WEEK, (week + 1) * DAYS_A_WEEK)
      .filter((share) => !Number.isNaN(share));
    return known.length === 0
      ? Number.NaN
      : known.reduce((sum, share) => sum + share, 0) / known.length;
  });
}
