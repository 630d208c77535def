import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { alignedValue, alignWeeks, correspondingDay } from './alignment.ts';
import { civilDay, formatDay, parseDay, weekday } from './day-number.ts';
import { type HolidayCalendarName, holidayCalendars } from './holiday-calendar.ts';
import { holidayDay } from './holiday-rule.ts';

/** What each anchor is called in the library that the dates are checked against. */
const names: Record<string, Partial<Record<HolidayCalendarName, string>>> = {
  'Easter Sunday': {
    US: 'Easter Sunday',
    UK: 'Easter Sunday',
    DE: 'Ostersonntag',
    FR: 'Lundi de Pâques',
  },
  'Christmas Day': { US: 'Christmas Day', UK: 'Christmas Day', DE: '1. Weihnachtstag', FR: 'Noël' },
  Thanksgiving: { US: 'Thanksgiving Day' },
  'Memorial Day': { US: 'Memorial Day' },
  'Labor Day': { US: 'Labor Day' },
  'Early May bank holiday': { UK: 'Early May bank holiday' },
  'Spring bank holiday': { UK: 'Spring bank holiday' },
  'Summer bank holiday': { UK: 'Summer bank holiday' },
  'Ascension Day': { DE: 'Christi Himmelfahrt', FR: 'Ascension' },
  'Whit Monday': { DE: 'Pfingstmontag', FR: 'Lundi de Pentecôte' },
};
const library = {
  US: new Holidays('US'),
  UK: new Holidays('GB', 'ENG'),
  DE: new Holidays('DE', 'BE'),
  FR: new Holidays('FR'),
};

test.each(['US', 'UK', 'DE', 'FR'] as const)(
  'every %s anchor falls on the day the holiday library gives, 2015 to 2035',
  (country) => {
    let checked = 0;
    for (const anchor of holidayCalendars[country]) {
      const name = names[anchor.name]?.[country];
      if (name === undefined) continue;
      for (let year = 2015; year <= 2035; year++) {
        // The French calendar lists Easter Monday only; the anchor is the Sunday before.
        const days = library[country]
          .getHolidays(year)
          .filter((holiday) => holiday.name.startsWith(name) && !holiday.substitute)
          .map((holiday) => holiday.date.slice(0, 10));
        expect(days, `${name} ${year}`).toContain(
          formatDay(holidayDay(anchor.rule, year) + (name === 'Lundi de Pâques' ? 1 : 0)),
        );
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThanOrEqual(4 * 21);
  },
);

test('anchors the library does not know fall on known days', () => {
  const day = (country: HolidayCalendarName, name: string, year: number) =>
    formatDay(
      holidayDay(holidayCalendars[country].find((anchor) => anchor.name === name)!.rule, year),
    );
  expect(day('US', 'Super Bowl', 2015)).toBe('2015-02-01');
  expect(day('US', 'Super Bowl', 2021)).toBe('2021-02-07');
  expect(day('US', 'Super Bowl', 2022)).toBe('2022-02-13');
  expect(day('UK', 'Mothering Sunday', 2024)).toBe('2024-03-10');
  expect(day('DE', 'Black Friday week', 2023)).toBe('2023-11-23');
});

test('a country without a calendar has no anchors', () => {
  expect(holidayCalendars.none).toEqual([]);
});

test('days and dates convert back and forth for two centuries', () => {
  const first = parseDay('1900-01-01');
  for (let day = first; day < first + 73_100; day += 37) expect(parseDay(formatDay(day))).toBe(day);
  expect(formatDay(0)).toBe('1970-01-01');
  expect(civilDay(parseDay('2024-02-29'))).toEqual({ year: 2024, month: 2, day: 29 });
  expect(weekday(parseDay('2026-11-21'))).toBe(5);
  expect(() => parseDay('2026-1-1')).toThrow(RangeError);
});

test("a day in Easter's window corresponds to the same day of last year's Easter", () => {
  const anchors = holidayCalendars.UK;
  expect(formatDay(correspondingDay(anchors, parseDay('2024-03-29'), 1))).toBe('2023-04-07');
  expect(formatDay(correspondingDay(anchors, parseDay('2024-07-03'), 1))).toBe('2023-07-05');
});

test("a plain day never corresponds to a day in last year's holiday window", () => {
  const anchors = holidayCalendars.US;
  // 364 days before 2025-04-03 lies in Easter 2024's window (31 March), 2025's Easter being on 20 April.
  const source = correspondingDay(anchors, parseDay('2025-04-02'), 1);
  const easter = parseDay('2024-03-31');
  expect(source - easter < -10 || source - easter > 2).toBe(true);
});

test('aligned weeks are shares of whole days, and a week with unknown sources is unknown', () => {
  const alignment = alignWeeks(parseDay('2022-01-01'), 120, 'US', 1);
  const values = Float64Array.from({ length: 120 }, () => 7);
  for (let week = 60; week < 110; week++) {
    expect(alignedValue(alignment, values, week, 0, 120)).toBeCloseTo(7, 12);
  }
  expect(alignedValue(alignment, values, 20, 0, 120)).toBeNaN();
});
