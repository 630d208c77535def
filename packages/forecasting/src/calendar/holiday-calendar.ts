import type { HolidayCalendar } from '@hemline/contracts';
import type { HolidayRule } from './holiday-rule.ts';

/** A holiday that moves demand, and the days around it that move with it. */
export interface HolidayAnchor {
  readonly name: string;
  readonly rule: HolidayRule;
  /** First and last day of the window, relative to the holiday; the window travels with the holiday. */
  readonly fromDays: number;
  readonly toDays: number;
}

/** The countries that have a calendar; `none` has no moving holidays at all. */
export type HolidayCalendarName = HolidayCalendar;

const easter: HolidayAnchor = {
  name: 'Easter Sunday',
  rule: { kind: 'easter', offsetDays: 0 },
  fromDays: -10,
  toDays: 2,
};
const christmas: HolidayAnchor = {
  name: 'Christmas Day',
  rule: { kind: 'fixed', month: 12, day: 25 },
  fromDays: -22,
  toDays: 8,
};
const ascension: HolidayAnchor = {
  name: 'Ascension Day',
  rule: { kind: 'easter', offsetDays: 39 },
  fromDays: -2,
  toDays: 1,
};
const whitMonday: HolidayAnchor = {
  name: 'Whit Monday',
  rule: { kind: 'easter', offsetDays: 50 },
  fromDays: -4,
  toDays: 1,
};
const fourthThursdayOfNovember: HolidayRule = {
  kind: 'nth-weekday',
  month: 11,
  weekday: 3,
  n: 4,
};

/**
 * Anchors by country. Where windows overlap, the anchor nearest to the day decides.
 * Black Friday reached European shops with the US date, so its week is anchored there as well.
 */
export const holidayCalendars: Readonly<Record<HolidayCalendarName, readonly HolidayAnchor[]>> = {
  US: [
    easter,
    christmas,
    { name: 'Thanksgiving', rule: fourthThursdayOfNovember, fromDays: -5, toDays: 6 },
    {
      name: 'Super Bowl',
      rule: {
        kind: 'by-year',
        rules: [
          { untilYear: 2021, rule: { kind: 'nth-weekday', month: 2, weekday: 6, n: 1 } },
          { untilYear: 9999, rule: { kind: 'nth-weekday', month: 2, weekday: 6, n: 2 } },
        ],
      },
      fromDays: -7,
      toDays: 0,
    },
    {
      name: 'Memorial Day',
      rule: { kind: 'nth-weekday', month: 5, weekday: 0, n: -1 },
      fromDays: -4,
      toDays: 0,
    },
    {
      name: 'Labor Day',
      rule: { kind: 'nth-weekday', month: 9, weekday: 0, n: 1 },
      fromDays: -4,
      toDays: 0,
    },
  ],
  UK: [
    easter,
    christmas,
    {
      name: 'Mothering Sunday',
      rule: { kind: 'easter', offsetDays: -21 },
      fromDays: -6,
      toDays: 0,
    },
    {
      name: 'Early May bank holiday',
      rule: {
        kind: 'by-year',
        rules: [
          { untilYear: 2019, rule: { kind: 'nth-weekday', month: 5, weekday: 0, n: 1 } },
          { untilYear: 2020, rule: { kind: 'fixed', month: 5, day: 8 } },
          { untilYear: 9999, rule: { kind: 'nth-weekday', month: 5, weekday: 0, n: 1 } },
        ],
      },
      fromDays: -3,
      toDays: 0,
    },
    {
      name: 'Spring bank holiday',
      rule: {
        kind: 'by-year',
        rules: [
          { untilYear: 2021, rule: { kind: 'nth-weekday', month: 5, weekday: 0, n: -1 } },
          { untilYear: 2022, rule: { kind: 'fixed', month: 6, day: 2 } },
          { untilYear: 9999, rule: { kind: 'nth-weekday', month: 5, weekday: 0, n: -1 } },
        ],
      },
      fromDays: -3,
      toDays: 0,
    },
    {
      name: 'Summer bank holiday',
      rule: { kind: 'nth-weekday', month: 8, weekday: 0, n: -1 },
      fromDays: -3,
      toDays: 0,
    },
    { name: 'Black Friday week', rule: fourthThursdayOfNovember, fromDays: -3, toDays: 4 },
  ],
  DE: [
    easter,
    christmas,
    ascension,
    whitMonday,
    { name: 'Black Friday week', rule: fourthThursdayOfNovember, fromDays: -3, toDays: 4 },
  ],
  FR: [
    easter,
    christmas,
    ascension,
    whitMonday,
    { name: 'Black Friday week', rule: fourthThursdayOfNovember, fromDays: -3, toDays: 4 },
  ],
  none: [],
};
