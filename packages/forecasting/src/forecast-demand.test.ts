import { expect, test } from 'vitest';
import { backtest } from './backtest.ts';
import { forecastDemand, forecastShard, joinShards } from './forecast-demand.ts';
import { madePanel } from './made-panel.test-data.ts';
import { truncatePanel } from './panel.ts';

const panel = madePanel({ stores: 4, categories: 2, weeks: 150 });

test('a run and a backtest at the same origin give the same numbers before rounding', async () => {
  const run = forecastDemand(truncatePanel(panel, 120), { steps: 17, seed: 7 });
  let tested = run;
  await backtest(panel, {
    horizon: 12,
    origins: [120],
    models: ['hemline'],
    onForecast: (_model, _origin, forecast) => {
      tested = forecast;
    },
  });
  expect(tested).not.toBe(run);
  expect(run.levels.map(({ id, level }) => `${level} ${id}`)).toEqual(
    tested.levels.map(({ id, level }) => `${level} ${id}`),
  );
  for (const [place, level] of run.levels.entries()) {
    const other = tested.levels[place]!;
    for (const key of ['point', 'lo80', 'hi80', 'lo95', 'hi95'] as const) {
      expect([...level[key].subarray(0, 12)]).toEqual([...other[key]]);
    }
  }
});

test('a forecast of one category equals the same cells of the whole forecast', () => {
  const whole = forecastDemand(panel, { steps: 8, seed: 1 });
  const part = forecastDemand(panel, { steps: 8, seed: 1, category: 'C2' });
  expect(part.cells).toEqual(whole.cells.filter(({ category }) => category === 'C2'));
  expect(part.levels.filter(({ level }) => level === 'cell')).toEqual(
    whole.levels.filter(({ level, id }) => level === 'cell' && id.endsWith('_C2')),
  );
});

test('no number depends on how the cells are shared out among threads or in which order the series come', () => {
  const options = { steps: 10, seed: 1 };
  const whole = forecastDemand(panel, options);
  const shards = [2, 0, 1].map((index) => forecastShard(panel, options, { index, count: 3 }));
  expect(joinShards(panel, options, shards)).toEqual(whole);
  const reversed = { ...panel, series: [...panel.series].reverse() };
  expect(forecastDemand(reversed, options)).toEqual(whole);
});

test('every level is the sum of its cells', () => {
  const { levels, cells } = forecastDemand(panel, { steps: 6, seed: 1 });
  const total = levels.find(({ level }) => level === 'total')!;
  for (let step = 0; step < 6; step++) {
    const sum = cells.reduce((running, { point }) => running + point[step]!, 0);
    expect(total.point[step]! / sum).toBeCloseTo(1, 10);
  }
});
