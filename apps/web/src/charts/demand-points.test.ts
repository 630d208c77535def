import { expect, test } from 'vitest';
import { samplePlan } from '../test/sample-plan.ts';
import { demandPoints, HISTORY_WEEKS_SHOWN } from './demand-points.ts';

const { demand } = samplePlan;

test('history comes first, then the season with its range and last year', () => {
  const points = demandPoints(demand);
  expect(points.filter((point) => point.history !== null)).toHaveLength(HISTORY_WEEKS_SHOWN);
  const season = points.filter((point) => point.units !== null);
  expect(season.map((point) => point.units)).toEqual(demand.weekly.map((week) => week.units));
  expect(season[4]?.holiday).toBe('Easter');
  expect(season[3]?.lastYear).toBeNull();
});

test('the weeks between history and season keep their place and stay empty', () => {
  const points = demandPoints({
    ...demand,
    history: demand.history.filter((week) => week.week_start < '2026-01-01'),
  });
  const dates = points.map((point) => Date.parse(point.weekStart));
  const steps = new Set(dates.slice(1).map((date, at) => date - (dates[at] ?? 0)));
  expect([...steps]).toEqual([7 * 86_400_000]);
  expect(points.some((point) => point.history === null && point.units === null)).toBe(true);
});

test('without history the chart begins with the season', () => {
  expect(demandPoints({ ...demand, history: [] })).toHaveLength(demand.weekly.length);
});
