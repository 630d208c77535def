import { expect, test } from 'vitest';
import { dateText, dayOf, lastSundayUpTo, parseDay, weekdayOf } from '../src/calendar-day.ts';
import { exp, log, power } from '../src/exact-arithmetic.ts';
import {
  easterSunday,
  holidayMultiplier,
  laborDay,
  memorialDay,
  thanksgiving,
} from '../src/holidays.ts';
import { csvText } from '../src/retailer-files.ts';
import { countFrom, normalFrom, seededDraws } from '../src/seeded-draws.ts';
import { seasonOn } from '../src/weekly-demand.ts';

test('exp and log agree with the built-in ones to 14 digits and undo each other', () => {
  for (let x = -30; x <= 30; x += 0.37) {
    expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-14);
    expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-13);
  }
  for (const x of [1e-9, 0.5, 0.74, 0.76, 1, 1.49, 1.51, 2, 1e9]) {
    expect(Math.abs(log(x) - Math.log(x))).toBeLessThan(1e-14 * Math.max(1, Math.abs(Math.log(x))));
  }
  expect(power(0.9, -2)).toBeCloseTo(1 / 0.81, 13);
});

test('exp and log refuse what has no finite answer', () => {
  for (const x of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => log(x)).toThrow(RangeError);
  for (const x of [701, -701, Number.NaN]) expect(() => exp(x)).toThrow(RangeError);
});

test('days agree with the built-in calendar over three centuries', () => {
  for (let day = -40_000; day < 80_000; day += 13) {
    const date = new Date(day * 86_400_000);
    expect(dateText(day)).toBe(date.toISOString().slice(0, 10));
    expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
    expect(parseDay(dateText(day))).toBe(day);
  }
  expect(parseDay('2025-02-29')).toBeNull();
  expect(dateText(lastSundayUpTo(dayOf(2026, 11, 20)))).toBe('2026-11-15');
});

test('holidays fall where the almanac has them', () => {
  const dates = [2024, 2025, 2026, 2027].map((year) => [
    dateText(easterSunday(year)),
    dateText(memorialDay(year)),
    dateText(laborDay(year)),
    dateText(thanksgiving(year)),
  ]);
  expect(dates).toEqual([
    ['2024-03-31', '2024-05-27', '2024-09-02', '2024-11-28'],
    ['2025-04-20', '2025-05-26', '2025-09-01', '2025-11-27'],
    ['2026-04-05', '2026-05-25', '2026-09-07', '2026-11-26'],
    ['2027-03-28', '2027-05-31', '2027-09-06', '2027-11-25'],
  ]);
});

test('a week without a holiday is an ordinary week, and a closed day costs its share', () => {
  expect(holidayMultiplier(dayOf(2026, 10, 5), { easter: 1 })).toBeCloseTo(1, 12);
  expect(holidayMultiplier(dayOf(2026, 11, 23), {})).toBeCloseTo(1 - 0.9 * 0.13, 12);
});

test('the seasonal curve passes through the middle of the months and closes over New Year', () => {
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const steps = Array.from({ length: 365 }, (_, day) =>
    Math.abs(
      seasonOn(dayOf(2026, 1, 1) + day + 1, months) - seasonOn(dayOf(2026, 1, 1) + day, months),
    ),
  );
  expect(seasonOn(dayOf(2026, 1, 1) + 15, months)).toBeCloseTo(1, 1);
  expect(Math.max(...steps)).toBeLessThan(0.7);
});

test('a draw depends on its key and its name only', () => {
  const draws = seededDraws(7, 'tills');
  const first = draws(1, 2);
  draws(9);
  expect(draws(1, 2)).toBe(first);
  expect(draws(2, 1)).not.toBe(first);
  expect(seededDraws(7, 'shelves')(1, 2)).not.toBe(first);
  expect(seededDraws(8, 'tills')(1, 2)).not.toBe(first);
});

test('draws are even, neighbours do not go together, and normal values have the known quantiles', () => {
  const draws = seededDraws(1, 'evenness');
  const values = Array.from({ length: 20_000 }, (_, key) => draws(key));
  const tenths = new Array<number>(10).fill(0);
  for (const value of values) tenths[Math.floor(value * 10)]!++;
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  const together = values
    .slice(1)
    .reduce((sum, value, at) => sum + (value - 0.5) * (values[at]! - 0.5), 0);
  expect(Math.abs(together / 20_000 / (1 / 12))).toBeLessThan(0.03);
  for (const [share, z] of [
    [0.5, 0],
    [0.975, 1.959964],
    [0.001, -3.090232],
    [1e-12, -7.034484],
  ] as const) {
    expect(normalFrom(share)).toBeCloseTo(z, 5);
  }
});

test('counts have the mean and the variance of their mean, and never fall when the mean rises', () => {
  const draws = seededDraws(2, 'counts');
  for (const mean of [0.3, 5, 40, 90]) {
    const counts = Array.from({ length: 20_000 }, (_, key) => countFrom(mean, draws(key)));
    const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance =
      counts.reduce((sum, count) => sum + (count - average) * (count - average), 0) / counts.length;
    expect(Math.abs(average / mean - 1)).toBeLessThan(0.03);
    expect(Math.abs(variance / mean - 1)).toBeLessThan(0.05);
  }
  for (let key = 0; key < 500; key++) {
    expect(countFrom(20, draws(key))).toBeLessThanOrEqual(countFrom(22, draws(key)));
  }
  expect(countFrom(0, 0.9)).toBe(0);
});

test('a cell that would need quotes is refused', () => {
  expect(() => csvText(['a'], [{ a: 'x,y' }])).toThrow('x,y');
  expect(csvText(['a', 'b'], [{ a: null, b: 0 }])).toBe('a,b\n,0\n');
});
