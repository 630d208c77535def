/**
 * Days as whole numbers (days since 1970-01-01, proleptic Gregorian), so that date arithmetic is
 * integer arithmetic and knows no time zone.
 */
export type Day = number;

/** The day number of a calendar date; months and days outside their range carry over. */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month (1–12) and day of month of a day number. Source: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function civilOf(day: Day): { year: number; month: number; day: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthPart = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthPart < 10 ? monthPart + 3 : monthPart - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthPart + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD` of a day number. */
export function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The day number of a `YYYY-MM-DD` string; throws on anything else (a programmer error). */
export function dayOfIso(iso: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) throw new Error(`expected a date as YYYY-MM-DD, got ${JSON.stringify(iso)}`);
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the ISO week that holds the day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** Number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return (
    dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1)
  );
}

/** The Monday of an ISO week (1–53), or null when that year has no such week. */
export function isoWeekMonday(year: number, week: number): Day | null {
  const firstMonday = mondayOf(dayOf(year, 1, 4));
  const nextFirstMonday = mondayOf(dayOf(year + 1, 1, 4));
  const monday = firstMonday + 7 * (week - 1);
  return week >= 1 && monday < nextFirstMonday ? monday : null;
}

/** The nth (1–5, or -1 for the last) weekday of a month, or null when there is none. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  const first = dayOf(year, month, 1);
  const length = daysInMonth(year, month);
  if (nth === -1) {
    const last = first + length - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return day < first + length ? day : null;
}

/** Western Easter Sunday. Source: the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", 1991, ch. 8). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
