import { expect, test } from 'vitest';
import { backtest } from '../backtest.ts';
import { forecastDemand } from '../forecast-demand.ts';
import { madePanel } from '../made-panel.test-data.ts';
import { rangeOfSum } from '../range-of-sum.ts';
import { scenarioPaths } from '../scenario-paths.ts';

const panel = madePanel({ stores: 12, categories: 3, weeks: 150, noise: 0.2 });
const forecast = forecastDemand(panel, { steps: 12, seed: 1 });
const stores = Array.from({ length: 12 }, (_, place) => `S${place + 1}`);

test('on noise like the past, 80 and 95 % ranges hold about as often as they say', async () => {
  const report = await backtest(panel, { horizon: 12, origins: [120, 132], models: ['hemline'] });
  const cell = report.rows.find(({ level, origin }) => level === 'cell' && origin === null)!;
  expect(cell.weeks).toBe(12 * 3 * 2 * 12);
  expect(cell.held80).toBeGreaterThan(0.75);
  expect(cell.held80).toBeLessThan(0.9);
  expect(cell.held95).toBeGreaterThan(0.91);
  expect(cell.held95).toBeLessThan(0.99);
});

test("a category's range is narrower than the sum of its stores' ranges", () => {
  const width = (level: string, keep: (id: string) => boolean) =>
    forecast.levels
      .filter((entry) => entry.level === level && keep(entry.id))
      .reduce((sum, { lo80, hi80 }) => sum + hi80[5]! - lo80[5]!, 0);
  expect(width('category', (id) => id === 'C1')).toBeLessThan(
    0.8 * width('cell', (id) => id.endsWith('_C1')),
  );
});

test("a season's range is nested, holds its point, and is narrower than the sum of weekly ranges", () => {
  const range = rangeOfSum(forecast, { category: 'C2', steps: [0, 12] });
  const weekly = forecast.levels.find(({ level, id }) => level === 'category' && id === 'C2')!;
  expect(range.point).toBeCloseTo(
    weekly.point.reduce((sum, units) => sum + units, 0),
    8,
  );
  expect(range.lo95).toBeLessThan(range.lo80);
  expect(range.lo80).toBeLessThan(range.point);
  expect(range.point).toBeLessThan(range.hi80);
  expect(range.hi80).toBeLessThan(range.hi95);
  const sum = weekly.hi80.reduce((total, high, week) => total + high - weekly.lo80[week]!, 0);
  expect(range.hi80 - range.lo80).toBeLessThan(sum);
});

test('scenario paths scatter around the forecast as widely as the ranges say', () => {
  const paths = scenarioPaths(forecast, {
    category: 'C2',
    store_ids: stores,
    steps: [0, 12],
    count: 4000,
    seed: 3,
  });
  const range = rangeOfSum(forecast, { category: 'C2', steps: [0, 12] });
  const mean = paths.season_total.reduce((sum, units) => sum + units, 0) / paths.count;
  expect(mean / range.point).toBeGreaterThan(0.98);
  expect(mean / range.point).toBeLessThan(1.02);
  const held = paths.season_total.filter((units) => units >= range.lo80 && units <= range.hi80);
  expect(held.length / paths.count).toBeGreaterThan(0.7);
  expect(held.length / paths.count).toBeLessThan(0.9);
});

test('scenario paths hang together across stores and weeks, and never go below zero', () => {
  const { error_model } = forecast;
  const shared = {
    ...error_model,
    categories: { C1: error_model.cells.S3_C1!.map((spread) => spread * Math.SQRT1_2) },
  };
  const paths = scenarioPaths(
    { ...forecast, error_model: shared },
    {
      category: 'C1',
      store_ids: ['S3', 'S4'],
      steps: [2, 10],
      count: 3000,
      seed: 3,
    },
  );
  expect(paths.units).toHaveLength(3000 * 2 * 8);
  expect(paths.units.every((units) => units >= 0)).toBe(true);
  const at = (store: number, week: number) =>
    Float64Array.from(
      { length: paths.count },
      (_, path) => paths.units[(path * 2 + store) * 8 + week]!,
    );
  const correlation = (a: Float64Array, b: Float64Array) => {
    const meanA = a.reduce((sum, v) => sum + v, 0) / a.length;
    const meanB = b.reduce((sum, v) => sum + v, 0) / b.length;
    let [ab, aa, bb] = [0, 0, 0];
    a.forEach((value, index) => {
      ab += (value - meanA) * (b[index]! - meanB);
      aa += (value - meanA) * (value - meanA);
      bb += (b[index]! - meanB) * (b[index]! - meanB);
    });
    return ab / Math.sqrt(aa * bb);
  };
  // Half of each store's variance is its category's.
  expect(correlation(at(0, 3), at(1, 3))).toBeGreaterThan(0.3);
  expect(correlation(at(0, 3), at(0, 4))).toBeGreaterThan(0.05);
});

test('the same seed gives the same paths, whichever stores are asked for', () => {
  const options = { category: 'C1', steps: [0, 4], count: 20, seed: 9 } as const;
  const both = scenarioPaths(forecast, { ...options, store_ids: ['S1', 'S2'] });
  const one = scenarioPaths(forecast, { ...options, store_ids: ['S2'] });
  for (let path = 0; path < 20; path++) {
    expect([...one.units.subarray(path * 4, path * 4 + 4)]).toEqual([
      ...both.units.subarray(path * 8 + 4, path * 8 + 8),
    ]);
  }
});

test('an unknown category or store is refused by name', () => {
  expect(() => rangeOfSum(forecast, { category: 'X', steps: [0, 1] })).toThrow(/"X"/);
  expect(() =>
    scenarioPaths(forecast, {
      category: 'C1',
      store_ids: ['S99'],
      steps: [0, 1],
      count: 1,
      seed: 1,
    }),
  ).toThrow(/S99/);
});

test('a forecast crosses threads and files as plain data', () => {
  expect(JSON.parse(JSON.stringify(forecast.error_model))).toEqual(forecast.error_model);
  expect(structuredClone(forecast)).toEqual(forecast);
});
