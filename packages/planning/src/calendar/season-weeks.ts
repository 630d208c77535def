import { addDays, dayNumber } from './day-number.ts';

/** Week k of a season: start + 7(k−1) … start + 7k − 1, both days included. */
export interface SeasonWeek {
  /** From 1. */
  readonly week: number;
  readonly week_start: string;
  readonly week_end: string;
  /** ISO week that holds the week's fourth day, `2026-W10`; for display only. */
  readonly iso_week: string;
}

/** ISO 8601 label of the week that holds `date` (the week belongs to the year of its Thursday). */
export function isoWeekLabel(date: string): string {
  const number = dayNumber(date);
  // 1970-01-01 was a Thursday, so day numbers ≡ 0 mod 7 are Thursdays.
  const weekday = (((number + 3) % 7) + 7) % 7;
  const thursday = addDays(date, 3 - weekday);
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The weeks of a season from any start day; `horizon` is 1–52 weeks. */
export function seasonWeeks(start: string, horizon: number): SeasonWeek[] {
  return Array.from({ length: horizon }, (_, index) => {
    const weekStart = addDays(start, 7 * index);
    return {
      week: index + 1,
      week_start: weekStart,
      week_end: addDays(weekStart, 6),
      iso_week: isoWeekLabel(addDays(weekStart, 3)),
    };
  });
}

/** Last day of a season, included: start + 7·horizon − 1. */
export function seasonEndDate(start: string, horizon: number): string {
  return addDays(start, 7 * horizon - 1);
}

/** Which season weeks hold which named days (a moving holiday falls in another week each year). */
export function holidayWeeks(
  weeks: readonly SeasonWeek[],
  holidays: readonly { readonly date: string; readonly name: string }[],
): { readonly week: number; readonly name: string }[] {
  return weeks.flatMap(({ week, week_start, week_end }) =>
    holidays
      .filter(({ date }) => date >= week_start && date <= week_end)
      .map(({ name }) => ({ week, name })),
  );
}
