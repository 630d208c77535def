import { dayNumber, weekday } from './day-number.ts';
import { easterSunday } from './easter.ts';

/** How a holiday's day follows from the year. Weekdays: 0 is Monday. */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly offsetDays: number }
  /** The n-th such weekday of a month; −1 is the last one. */
  | {
      readonly kind: 'nth-weekday';
      readonly month: number;
      readonly weekday: number;
      readonly n: number;
    }
  /** A rule that changed: the first entry whose `untilYear` is not passed applies. */
  | {
      readonly kind: 'by-year';
      readonly rules: readonly { untilYear: number; rule: HolidayRule }[];
    };

/** Day number of the holiday in a year. */
export function holidayDay(rule: HolidayRule, year: number): number {
  switch (rule.kind) {
    case 'fixed':
      return dayNumber(year, rule.month, rule.day);
    case 'easter':
      return easterSunday(year) + rule.offsetDays;
    case 'nth-weekday': {
      if (rule.n > 0) {
        const first = dayNumber(year, rule.month, 1);
        return first + ((rule.weekday - weekday(first) + 7) % 7) + (rule.n - 1) * 7;
      }
      const nextMonth =
        rule.month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, rule.month + 1, 1);
      const last = nextMonth - 1;
      return last - ((weekday(last) - rule.weekday + 7) % 7) + (rule.n + 1) * 7;
    }
    case 'by-year': {
      const entry = rule.rules.find(({ untilYear }) => year <= untilYear);
      if (!entry) throw new RangeError(`no holiday rule for ${year}`);
      return holidayDay(entry.rule, year);
    }
  }
}
