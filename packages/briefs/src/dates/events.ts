import { type Day, dayOf, easterSunday, nthWeekday } from './calendar.ts';

const MONDAY = 1;
const THURSDAY = 4;
const SUNDAY = 7;

const thanksgiving = (year: number): Day =>
  nthWeekday(year, 11, THURSDAY, 4) ?? dayOf(year, 11, 22);

/** Retail events a season may start from, by id; each gives its day in a year. */
export const events: Readonly<Record<string, (year: number) => Day>> = {
  new_year: (year) => dayOf(year, 1, 1),
  epiphany: (year) => dayOf(year, 1, 6),
  martin_luther_king: (year) => nthWeekday(year, 1, MONDAY, 3) ?? dayOf(year, 1, 15),
  valentines: (year) => dayOf(year, 2, 14),
  presidents_day: (year) => nthWeekday(year, 2, MONDAY, 3) ?? dayOf(year, 2, 15),
  st_patrick: (year) => dayOf(year, 3, 17),
  good_friday: (year) => easterSunday(year) - 2,
  palm_sunday: (year) => easterSunday(year) - 7,
  easter: easterSunday,
  easter_monday: (year) => easterSunday(year) + 1,
  ash_wednesday: (year) => easterSunday(year) - 46,
  whit_sunday: (year) => easterSunday(year) + 49,
  whit_monday: (year) => easterSunday(year) + 50,
  early_may_holiday: (year) => nthWeekday(year, 5, MONDAY, 1) ?? dayOf(year, 5, 1),
  mothers_day: (year) => nthWeekday(year, 5, SUNDAY, 2) ?? dayOf(year, 5, 8),
  memorial_day: (year) => nthWeekday(year, 5, MONDAY, -1) ?? dayOf(year, 5, 25),
  fathers_day: (year) => nthWeekday(year, 6, SUNDAY, 3) ?? dayOf(year, 6, 15),
  independence_day: (year) => dayOf(year, 7, 4),
  bastille_day: (year) => dayOf(year, 7, 14),
  august_holiday: (year) => nthWeekday(year, 8, MONDAY, -1) ?? dayOf(year, 8, 25),
  labor_day: (year) => nthWeekday(year, 9, MONDAY, 1) ?? dayOf(year, 9, 1),
  columbus_day: (year) => nthWeekday(year, 10, MONDAY, 2) ?? dayOf(year, 10, 8),
  halloween: (year) => dayOf(year, 10, 31),
  all_saints: (year) => dayOf(year, 11, 1),
  bonfire_night: (year) => dayOf(year, 11, 5),
  veterans_day: (year) => dayOf(year, 11, 11),
  singles_day: (year) => dayOf(year, 11, 11),
  thanksgiving,
  black_friday: (year) => thanksgiving(year) + 1,
  cyber_monday: (year) => thanksgiving(year) + 4,
  st_nicholas: (year) => dayOf(year, 12, 6),
  christmas_eve: (year) => dayOf(year, 12, 24),
  christmas: (year) => dayOf(year, 12, 25),
  boxing_day: (year) => dayOf(year, 12, 26),
  new_years_eve: (year) => dayOf(year, 12, 31),
};
