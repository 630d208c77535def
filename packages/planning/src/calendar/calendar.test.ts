import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES } from '../made-season.test-data.ts';
import { addDays, dateOfDay, dayNumber, daysBetween } from './day-number.ts';
import { asOfDate, seasonReach } from './season-reach.ts';
import { holidayWeeks, isoWeekLabel, seasonEndDate, seasonWeeks } from './season-weeks.ts';
import { mapWeeks, shareToSeasonWeeks, sumDaysToWeeks } from './week-mapping.ts';

const days = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2090-12-31') });

describe('dates', () => {
  test('a day number and its date are each other’s inverse, as the platform’s calendar says', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfDay(day)).toBe(date);
        expect(dayNumber(date)).toBe(day);
      }),
      { numRuns: CASES, seed: 5 },
    );
  });

  test('a day that does not exist is refused', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', 'tomorrow']) {
      expect(() => dayNumber(text), text).toThrow(RangeError);
    }
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  });

  test('ISO labels belong to the year of the week’s Thursday', () => {
    expect(isoWeekLabel('2026-03-02')).toBe('2026-W10');
    expect(isoWeekLabel('2027-01-01')).toBe('2026-W53');
    expect(isoWeekLabel('2024-12-30')).toBe('2025-W01');
  });
});

describe('season weeks', () => {
  test('weeks follow each other without gap or overlap and end on the season’s last day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 52 }), (day, horizon) => {
        const start = dateOfDay(day);
        const weeks = seasonWeeks(start, horizon);
        expect(weeks[0]!.week_start).toBe(start);
        expect(weeks.at(-1)!.week_end).toBe(seasonEndDate(start, horizon));
        for (let k = 1; k < horizon; k++) {
          expect(weeks[k]!.week_start).toBe(addDays(weeks[k - 1]!.week_end, 1));
        }
      }),
      { numRuns: CASES, seed: 6 },
    );
  });

  test('a holiday lies in the week that holds its day', () => {
    const weeks = seasonWeeks('2026-03-02', 6);
    const easter = { date: '2026-04-05', name: 'Easter' };
    // 2 March + 34 days = 5 April: the last day of week 5.
    expect(holidayWeeks(weeks, [easter, { date: '2026-06-01', name: 'late' }])).toEqual([
      { week: 5, name: 'Easter' },
    ]);
  });
});

describe('weekly grid to season weeks', () => {
  test('inside the season totals are preserved: every grid day lands in exactly one season week', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }),
        (late, horizon, grid) => {
          const mapping = mapWeeks('2025-11-01', 20, addDays('2025-11-01', late), horizon);
          if (!mapping.ok) throw new Error(mapping.error.message);
          const shared = shareToSeasonWeeks(grid, mapping.value);
          let expected = 0;
          for (let day = late; day < late + 7 * horizon; day++) {
            expected += grid[Math.floor(day / 7)]! / 7;
          }
          expect(shared.reduce((sum, units) => sum + units, 0)).toBeCloseTo(expected, 6);
        },
      ),
      { numRuns: CASES, seed: 7 },
    );
  });

  test('a season that begins on Monday takes two days from the week before of a Saturday grid', () => {
    // Saturday 31 October 2026, weeks of 70 and 140: Monday 2 November takes 5 days of 10 + 2 days of 20 = 90.
    const mapping = mapWeeks('2026-10-31', 2, '2026-11-02', 1);
    expect(mapping.ok && [...shareToSeasonWeeks([70, 140], mapping.value)]).toEqual([90]);
  });

  test('a season the grid does not cover is refused with both ranges named', () => {
    const mapping = mapWeeks('2026-10-31', 2, '2026-11-02', 2);
    expect(mapping).toMatchObject({ ok: false, error: { code: 'weeks_not_covered' } });
    expect(!mapping.ok && mapping.error.message).toContain('2026-11-02 to 2026-11-15');
    expect(!mapping.ok && mapping.error.message).toContain('2026-10-31 to 2026-11-13');
  });

  test('daily sales add up in their week, a week without sales stays missing, a stray day is refused', () => {
    const rows = [
      { date: '2026-03-02', units: 3 },
      { date: '2026-03-08', units: 4 },
      { date: '2026-03-16', units: 5 },
    ];
    const sums = sumDaysToWeeks(rows, '2026-03-02', 3);
    expect(sums.ok && [...sums.value]).toEqual([7, Number.NaN, 5]);
    const stray = sumDaysToWeeks([...rows, { date: '2026-03-23', units: 1 }], '2026-03-02', 3);
    expect(!stray.ok && stray.error.message).toBe(
      'expected days from 2026-03-02 to 2026-03-22; found 2026-03-02 to 2026-03-23',
    );
  });
});

describe('reach', () => {
  test('history that ended before today counts, the running week does not', () => {
    const starts = ['2012-10-06', '2012-10-13', '2012-10-20'];
    // The week of 13 October ends on the 19th, before the 20th; the next has only begun.
    expect(asOfDate(starts, '2012-10-20')).toEqual({ ok: true, value: '2012-10-20' });
    expect(asOfDate(starts, '2012-10-19')).toEqual({ ok: true, value: '2012-10-13' });
    expect(asOfDate(starts, '2012-10-01')).toMatchObject({ error: { code: 'no_history' } });
  });

  test('steps are the gap plus the horizon, in weeks of the grid', () => {
    // 20 October to 27 October is one week; 12 weeks follow.
    const saturday = seasonReach({
      as_of: '2012-10-20',
      season_start_date: '2012-10-27',
      forecast_horizon_weeks: 12,
    });
    expect(saturday).toMatchObject({ ok: true, value: { gap_weeks: 1, steps: 13, first_step: 1 } });
    // Two days later the season needs parts of 13 grid weeks: one more step.
    const monday = seasonReach({
      as_of: '2012-10-20',
      season_start_date: '2012-10-29',
      forecast_horizon_weeks: 12,
    });
    expect(monday).toMatchObject({ ok: true, value: { gap_weeks: 2, steps: 14, first_step: 1 } });
  });

  test('the steps always cover the season', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 371 }),
        fc.integer({ min: 1, max: 52 }),
        (gap, horizon) => {
          const start = addDays('2026-01-05', gap);
          const reach = seasonReach({
            as_of: '2026-01-05',
            season_start_date: start,
            forecast_horizon_weeks: horizon,
          });
          if (!reach.ok) throw new Error(reach.error.message);
          expect(reach.value.steps).toBe(reach.value.gap_weeks + horizon);
          expect(mapWeeks('2026-01-05', reach.value.steps, start, horizon).ok).toBe(true);
        },
      ),
      { numRuns: CASES, seed: 8 },
    );
  });

  test('a gap above 53 weeks is refused', () => {
    const at = (start: string) =>
      seasonReach({ as_of: '2026-01-05', season_start_date: start, forecast_horizon_weeks: 4 });
    expect(at(addDays('2026-01-05', 371)).ok).toBe(true);
    expect(at(addDays('2026-01-05', 372))).toMatchObject({ error: { code: 'season_too_far' } });
  });

  test('a season that began is planned for its remaining weeks only when agreed', () => {
    const season = {
      as_of: '2026-03-20',
      season_start_date: '2026-03-02',
      forecast_horizon_weeks: 12,
    };
    expect(seasonReach(season)).toMatchObject({ error: { code: 'season_started' } });
    // Weeks 1–3 began before 20 March (2, 9, 16 March); week 4 begins on the 23rd.
    expect(seasonReach({ ...season, agreed_to_remaining_weeks: true })).toMatchObject({
      ok: true,
      value: { elapsed_weeks: 3, plan_start: '2026-03-23', plan_weeks: 9, gap_weeks: 1, steps: 10 },
    });
    expect(
      seasonReach({ ...season, as_of: '2026-05-20', agreed_to_remaining_weeks: true }),
    ).toMatchObject({
      error: { code: 'season_over' },
    });
    expect(daysBetween('2026-03-20', '2026-03-23')).toBe(3);
  });
});
