import { expect, test } from 'vitest';
import { forecastDemand } from '../forecast-demand.ts';
import { madePanel } from '../made-panel.test-data.ts';
import type { Panel } from '../panel.ts';
import { randomStream } from '../random.ts';

const weeks = 130;
const ahead = 13;
const plain = madePanel({ stores: 8, categories: 1, weeks: weeks + ahead, noise: 0.08 });
const week_starts = plain.week_starts.slice(0, weeks);

function error(panel: Panel, truth: readonly Float64Array[]): number {
  const forecast = forecastDemand({ ...panel, week_starts }, { steps: ahead, seed: 1 });
  let sum = 0;
  let size = 0;
  forecast.cells.forEach(({ point }, place) => {
    for (let step = 0; step < ahead; step++) {
      sum += Math.abs(point[step]! - truth[place]![weeks + step]!);
      size += truth[place]![weeks + step]!;
    }
  });
  return sum / size;
}

test('a promotion calendar with its future weeks cuts the error of promoted sales by half', () => {
  const stream = randomStream('promotions', 4);
  const shares = Float64Array.from({ length: weeks + ahead }, () =>
    stream.uniform() < 0.2 ? 0.3 + 0.6 * stream.uniform() : 0,
  );
  const truth = plain.series.map(({ units }) =>
    units.map((value, week) => value * Math.exp(0.9 * shares[week]!)),
  );
  const panel: Panel = {
    ...plain,
    series: plain.series.map((series, place) => ({
      ...series,
      units: truth[place]!.slice(0, weeks),
    })),
  };
  const told = { ...panel, promotions: new Map([['C1', shares]]) };
  expect(error(told, truth)).toBeLessThan(0.5 * error(panel, truth));
});

test('a calendar whose promotions do nothing changes next to nothing', () => {
  const stream = randomStream('idle', 4);
  const shares = Float64Array.from({ length: weeks + ahead }, () =>
    stream.uniform() < 0.2 ? 0.5 : 0,
  );
  const truth = plain.series.map(({ units }) => units);
  const panel: Panel = {
    ...plain,
    series: plain.series.map((series) => ({ ...series, units: series.units.slice(0, weeks) })),
  };
  const told = { ...panel, promotions: new Map([['C1', shares]]) };
  expect(error(told, truth)).toBeLessThan(1.05 * error(panel, truth));
});

test('planned prices are put to use', () => {
  const stream = randomStream('prices', 4);
  const prices = Float64Array.from({ length: weeks + ahead }, (_, week) =>
    week >= weeks ? 7 : stream.uniform() < 0.25 ? 7 : 10,
  );
  const truth = plain.series.map(({ units }) =>
    units.map((value, week) => value * Math.exp(-2 * Math.log(prices[week]! / 10))),
  );
  const panel: Panel = {
    ...plain,
    series: plain.series.map((series, place) => ({
      ...series,
      units: truth[place]!.slice(0, weeks),
      price: prices.slice(0, weeks),
    })),
  };
  const told = { ...panel, future_prices: new Map([['C1', prices]]) };
  expect(error(told, truth)).toBeLessThan(0.5 * error(panel, truth));
});
