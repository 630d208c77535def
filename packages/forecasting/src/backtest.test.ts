import { expect, test } from 'vitest';
import { backtest, seriesIdOf } from './backtest.ts';
import { madePanel } from './made-panel.test-data.ts';

const panel = madePanel({ stores: 3, categories: 2, weeks: 130 });

test('a backtest scores every level of every model at every origin, and sums origins up', async () => {
  const seen: string[] = [];
  const report = await backtest(panel, {
    horizon: 6,
    origins: [100, 110],
    models: ['hemline', 'seasonal-naive'],
    cpuMs: () => 0,
    onProgress: (done, of, model, origin) => seen.push(`${done}/${of} ${model} ${origin}`),
  });
  expect(seen).toEqual([
    '0/4 hemline 100',
    '1/4 hemline 110',
    '2/4 seasonal-naive 100',
    '3/4 seasonal-naive 110',
  ]);
  expect(report.rows).toHaveLength(2 * 4 * 3);
  for (const model of ['hemline', 'seasonal-naive']) {
    const own = report.rows.filter((row) => row.model === model && row.level === 'store');
    expect(own.map(({ origin }) => origin)).toEqual([100, 110, null]);
    expect(own[2]!.weeks).toBe(own[0]!.weeks + own[1]!.weeks);
    expect(own[2]!.weeks).toBe(2 * 3 * 6);
  }
  expect(report.cost).toEqual([
    { model: 'hemline', cpu_ms_per_series: 0 },
    { model: 'seasonal-naive', cpu_ms_per_series: 0 },
  ]);
});

test('seasonal naive scores what its definition says', async () => {
  const report = await backtest(panel, {
    horizon: 3,
    origins: [120],
    models: ['seasonal-naive'],
  });
  let error = 0;
  let size = 0;
  for (const { units } of panel.series) {
    for (let week = 120; week < 123; week++) {
      error += Math.abs(units[week]! - units[week - 52]!);
      size += units[week]!;
    }
  }
  const row = report.rows.find(({ level, origin }) => level === 'cell' && origin === null)!;
  expect(row.wape).toBeCloseTo(error / size, 12);
});

test('a model that cannot run is listed with its reason', async () => {
  const report = await backtest(panel, { horizon: 3, origins: [120], models: ['no-such'] });
  expect(report.rows).toEqual([]);
  expect(report.skipped[0]).toMatchObject({ model: 'no-such' });
  expect(report.skipped[0]!.reason).toContain('no model named');
});

test('series of a forecasts file are named by level', () => {
  expect(seriesIdOf({ level: 'total', id: 'TOTAL' })).toBe('TOTAL');
  expect(seriesIdOf({ level: 'category', id: 'D07' })).toBe('CATEGORY_D07');
  expect(seriesIdOf({ level: 'store', id: 'S01' })).toBe('STORE_S01');
  expect(seriesIdOf({ level: 'cell', id: 'S01_D07' })).toBe('S01_D07');
});
