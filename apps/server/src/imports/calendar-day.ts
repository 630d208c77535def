const DAY_MS = 86_400_000;
const FORM = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;

/**
 * Days since 1970-01-01 of an existing `YYYY-MM-DD` day from 1900 to 2199; null for anything else.
 * Kept here, because an import thread starts three times as fast without the packages that know days too.
 */
export function dayOfDate(date: string): number | null {
  if (!FORM.test(date)) return null;
  const ms = Date.parse(`${date}T00:00:00Z`);
  // Some engines roll 30 February over to March: the day has to come back as it was.
  return Number.isNaN(ms) || dateOfDay(ms / DAY_MS) !== date ? null : ms / DAY_MS;
}

/** The `YYYY-MM-DD` day of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
