import { expect, test } from 'vitest';
import { forecastDemand } from '../forecast-demand.ts';
import { madePanel } from '../made-panel.test-data.ts';
import type { Panel, Series } from '../panel.ts';
import { randomStream } from '../random.ts';
import { rangeOfSum } from '../range-of-sum.ts';
import { scenarioPaths } from '../scenario-paths.ts';

const old = madePanel({ stores: 4, categories: 2, weeks: 150, noise: 0.2 });

/** The same panel with one more category, sold at four stores. */
function withCategory(weekOf: (name: string) => Float64Array): Panel {
  const more = ['S1', 'S2', 'S3', 'S4'].map(
    (store_id): Series => ({ store_id, category: 'New', units: weekOf(store_id) }),
  );
  return { ...old, series: [...old.series, ...more] };
}

function noisy(start: number, level: number, noise: number, least = 0) {
  return (name: string) => {
    const stream = randomStream(name, 4);
    return Float64Array.from({ length: 150 }, (_, week) => {
      const units = Math.max(least, level + noise * stream.normal());
      return week < start ? Number.NaN : units;
    });
  };
}

function cut(panel: Panel, from: number): Panel {
  return {
    ...panel,
    week_starts: panel.week_starts.slice(from),
    series: panel.series.map((series) => ({ ...series, units: series.units.slice(from) })),
  };
}

const wild = (name: string) => {
  const stream = randomStream(name, 8);
  return Float64Array.from({ length: 150 }, () => Math.exp(2 * stream.normal()) * 20);
};

const cases = [
  { name: '20 weeks', panel: withCategory(noisy(130, 40, 10)), model: 'hemline', most: 1 },
  { name: '45 weeks', panel: withCategory(noisy(105, 40, 10)), model: 'hemline', most: 1 },
  { name: '5 weeks', panel: withCategory(noisy(145, 40, 10)), model: 'hemline', most: 1 },
  {
    name: 'a file of 10 weeks',
    panel: cut(withCategory(noisy(0, 40, 10)), 140),
    model: 'hemline',
    most: 1,
  },
  { name: 'mock', panel: withCategory(noisy(0, 4, 1)), model: 'mock-arima', most: 0.6 },
  { name: 'wild noise', panel: withCategory(wild), model: 'hemline', most: 3 },
  { name: 'returns', panel: withCategory(noisy(0, 6, 8, -40)), model: 'hemline', most: 2 },
].map((entry) => {
  const forecast = forecastDemand(entry.panel, { steps: 20, model: entry.model, seed: 1 });
  return {
    ...entry,
    forecast,
    season: rangeOfSum(forecast, { category: 'New', steps: [4, 16] }),
    week: forecast.levels.find(({ level, id }) => level === 'category' && id === 'New')!,
  };
});

test.each(cases)(
  'the season range of $name is nested, holds its point and stays sane',
  ({ season, most }) => {
    expect(season.point).toBeGreaterThan(0);
    expect(season.lo95).toBeLessThanOrEqual(season.lo80);
    expect(season.lo80).toBeLessThanOrEqual(season.point);
    expect(season.point).toBeLessThan(season.hi80);
    expect(season.hi80).toBeLessThanOrEqual(season.hi95);
    expect(season.hi80).toBeLessThan((1 + most) * season.point);
  },
);

test.each(cases)(
  'the season range of $name is no wider than its weeks together',
  ({ season, week }) => {
    const sums = { lo80: 0, hi80: 0, lo95: 0, hi95: 0 };
    for (const key of ['lo80', 'hi80', 'lo95', 'hi95'] as const) {
      for (let step = 4; step < 16; step++) sums[key] += week[key][step]!;
    }
    const least = 1e-9 * season.point;
    expect(season.lo80).toBeGreaterThanOrEqual(sums.lo80 - least);
    expect(season.hi80).toBeLessThanOrEqual(sums.hi80 + least);
    expect(season.lo95).toBeGreaterThanOrEqual(sums.lo95 - least);
    expect(season.hi95).toBeLessThanOrEqual(sums.hi95 + least);
  },
);

test.each(cases)(
  'the scenarios of $name average the forecast, week by week and in sum',
  ({ forecast, season }) => {
    const paths = scenarioPaths(forecast, {
      category: 'New',
      store_ids: ['S1', 'S2', 'S3', 'S4'],
      steps: [4, 16],
      count: 500,
      seed: 2,
    });
    const mean = paths.season_total.reduce((sum, units) => sum + units, 0) / 500;
    expect(mean / season.point).toBeCloseTo(1, 5);
    const cell = forecast.cells.find(
      (entry) => entry.category === 'New' && entry.store_id === 'S2',
    )!;
    let units = 0;
    for (let path = 0; path < 500; path++) units += paths.units[(path * 4 + 1) * 12 + 3]!;
    expect(units / 500 / cell.point[7]!).toBeCloseTo(1, 5);
    expect(Math.max(...paths.season_total)).toBeGreaterThan(1.05 * season.point);
    expect(Math.min(...paths.season_total)).toBeLessThan(0.95 * season.point);
    // Demand is never negative, so a planner who takes returns for no demand keeps the mean.
    expect(paths.units.every((value) => value >= 0)).toBe(true);
  },
);

test('what was forecast before a series began does not widen its range', () => {
  const young = cases[0]!;
  const settled = forecastDemand(withCategory(noisy(0, 40, 10)), { steps: 20, seed: 1 });
  const settledWeek = settled.levels.find(({ level, id }) => level === 'category' && id === 'New')!;
  const width = ({ lo80, hi80 }: typeof settledWeek) => hi80[5]! - lo80[5]!;
  expect(width(young.week)).toBeLessThan(3 * width(settledWeek));
  expect(width(young.week)).toBeGreaterThan(width(settledWeek) / 2);
});

test('a mock model has no accuracy, and says that its ranges are assumed', () => {
  const { forecast } = cases.find(({ name }) => name === 'mock')!;
  expect(forecast.accuracy.weeks).toBe(0);
  expect(forecast.accuracy.wape).toBeNull();
  expect(forecast.cells[0]!.treatment).toMatch(/^mock: .*ranges are assumed$/);
});

test('a series too young to have been tried says that its range is assumed', () => {
  const young = cases.find(({ name }) => name === '5 weeks')!.forecast;
  const treatment = (category: string) =>
    young.cells.find((cell) => cell.category === category)!.treatment;
  expect(treatment('New')).toContain('the range is assumed');
  expect(treatment('C1')).not.toContain('range');
});

test('the scenarios of a category sold in one store average its forecast and scatter as its range does', () => {
  const units = noisy(0, 60, 15)('only');
  const lone: Series = { store_id: 'S1', category: 'Lone', units };
  const silent: Series = { store_id: 'S2', category: 'Lone', units: new Float64Array(150) };
  const panel = { ...old, series: [...old.series, lone, silent] };
  const forecast = forecastDemand(panel, { steps: 12, seed: 1 });
  const { season_total } = scenarioPaths(forecast, {
    category: 'Lone',
    store_ids: ['S1', 'S2'],
    steps: [0, 12],
    count: 500,
    seed: 2,
  });
  const range = rangeOfSum(forecast, { category: 'Lone', steps: [0, 12] });
  const mean = season_total.reduce((sum, total) => sum + total, 0) / 500;
  expect(mean / range.point).toBeCloseTo(1, 5);
  const held = season_total.filter((total) => total >= range.lo80 && total <= range.hi80);
  expect(held.length / 500).toBeGreaterThan(0.6);
  expect(held.length / 500).toBeLessThan(0.97);
});
