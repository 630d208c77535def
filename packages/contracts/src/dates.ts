import { z } from 'zod';

/** True for a `YYYY-MM-DD` string that names a day that exists (proleptic Gregorian, years 1900–2199). */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1900 || year > 2199) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day as `YYYY-MM-DD`. Dates stay strings: a season has no time zone. */
export const calendarDateSchema = z
  .string()
  .refine(isCalendarDate, { error: 'expected an existing date as YYYY-MM-DD' })
  .meta({ id: 'CalendarDate', format: 'date', example: '2026-03-02' });

/** A moment as UTC ISO-8601. */
export const instantSchema = z.iso.datetime();
