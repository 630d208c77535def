import { civilDate, dayOf, weekdayOf } from './calendar-day.ts';

/** A change of demand on the days `from`…`to` relative to the holiday, linear from `first` to `last`. */
interface Lift {
  readonly from: number;
  readonly to: number;
  /** Added share of a usual day's demand; −0.9 is a day on which almost all shops are closed. */
  readonly first: number;
  readonly last: number;
  /** True where opening hours and not taste decide, so that every category is hit alike. */
  readonly closing?: true;
}

/** A US shopping holiday: where it falls in a year and what it does to the days around it. */
interface Holiday {
  readonly name: HolidayName;
  readonly dayIn: (year: number) => number;
  readonly lifts: readonly Lift[];
}

export type HolidayName =
  | 'valentines_day'
  | 'easter'
  | 'mothers_day'
  | 'memorial_day'
  | 'independence_day'
  | 'labor_day'
  | 'thanksgiving'
  | 'christmas';

/** Easter Sunday, Gregorian. Anonymous algorithm as printed by Meeus (1991), chapter 8. */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const position = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(position / 31), (position % 31) + 1);
}

/** The `nth` given weekday (0 Monday … 6 Sunday) of a month. */
const nthWeekday = (year: number, month: number, weekday: number, nth: number): number => {
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
};

/** Thanksgiving: the fourth Thursday of November. Black Friday is the day after. */
export const thanksgiving = (year: number): number => nthWeekday(year, 11, 3, 4);

/** Memorial Day: the last Monday of May. */
export const memorialDay = (year: number): number => {
  const last = dayOf(year, 5, 31);
  return last - weekdayOf(last);
};

/** Labor Day: the first Monday of September. */
export const laborDay = (year: number): number => nthWeekday(year, 9, 0, 1);

/** The holidays in the order of the year. */
const holidays: readonly Holiday[] = [
  {
    name: 'valentines_day',
    dayIn: (year) => dayOf(year, 2, 14),
    lifts: [{ from: -6, to: 0, first: 0.2, last: 0.8 }],
  },
  {
    name: 'easter',
    dayIn: easterSunday,
    lifts: [
      { from: -14, to: -1, first: 0.25, last: 1.1 },
      { from: 0, to: 0, first: -0.85, last: -0.85, closing: true },
    ],
  },
  {
    name: 'mothers_day',
    dayIn: (year) => nthWeekday(year, 5, 6, 2),
    lifts: [{ from: -8, to: 0, first: 0.3, last: 0.8 }],
  },
  {
    name: 'memorial_day',
    dayIn: memorialDay,
    lifts: [{ from: -3, to: 0, first: 0.4, last: 0.4 }],
  },
  {
    name: 'independence_day',
    dayIn: (year) => dayOf(year, 7, 4),
    lifts: [
      { from: -4, to: -1, first: 0.2, last: 0.3 },
      { from: 0, to: 0, first: -0.4, last: -0.4, closing: true },
    ],
  },
  {
    name: 'labor_day',
    dayIn: laborDay,
    lifts: [{ from: -3, to: 0, first: 0.4, last: 0.4 }],
  },
  {
    name: 'thanksgiving',
    dayIn: thanksgiving,
    lifts: [
      { from: 0, to: 0, first: -0.9, last: -0.9, closing: true },
      { from: 1, to: 4, first: 2.6, last: 0.7 },
    ],
  },
  {
    name: 'christmas',
    dayIn: (year) => dayOf(year, 12, 25),
    lifts: [
      { from: -20, to: -1, first: 0.15, last: 1.2 },
      { from: 0, to: 0, first: -1, last: -1, closing: true },
      { from: 1, to: 6, first: 0.5, last: 0.3 },
    ],
  },
];

/** Share of a usual week's demand that falls on Monday … Sunday. */
export const weekdayShares: readonly number[] = [0.11, 0.11, 0.115, 0.13, 0.165, 0.205, 0.165];

const multiplierOf = (holiday: Holiday, offset: number, strength: number): number => {
  for (const lift of holiday.lifts) {
    if (offset < lift.from || offset > lift.to) continue;
    const span = lift.to - lift.from;
    const added =
      lift.first + (span === 0 ? 0 : ((lift.last - lift.first) * (offset - lift.from)) / span);
    return 1 + added * (lift.closing ? 1 : strength);
  }
  return 1;
};

/**
 * What holidays do to the demand of the week that starts on day `monday`: 1 is a week without any.
 * It is built up from days, so the same holiday on another weekday gives another week.
 *
 * @param strengths how strongly each holiday moves the category; 0 when left out
 * @param moving false pins every holiday to its date in 2025: a mistake, for tests that must notice
 */
export function holidayMultiplier(
  monday: number,
  strengths: Partial<Record<HolidayName, number>>,
  moving = true,
): number {
  let total = 0;
  for (const [weekday, share] of weekdayShares.entries()) {
    const day = monday + weekday;
    let multiplier = 1;
    const { year } = civilDate(day); // no lift reaches across New Year
    for (const holiday of holidays) {
      const date = moving ? holiday.dayIn(year) : pinned(holiday, year);
      multiplier *= multiplierOf(holiday, day - date, strengths[holiday.name] ?? 0);
    }
    total += share * multiplier;
  }
  return total;
}

const pinned = (holiday: Holiday, year: number): number => {
  const { month, dayOfMonth } = civilDate(holiday.dayIn(2025));
  return dayOf(year, month, dayOfMonth);
};
