import { expect, test } from 'vitest';
import { formatDay, parseDay } from '../calendar/day-number.ts';
import type { DemandForecast } from '../demand-forecast.ts';
import { forecastDemand } from '../forecast-demand.ts';
import { prepareGrid } from '../grid.ts';
import { theta } from '../models/theta.ts';
import type { Panel, Series } from '../panel.ts';
import { randomStream } from '../random.ts';
import { cleanHistory } from './clean-history.ts';
import { closedFor } from './closed.ts';
import { isIntermittent } from './intermittent.ts';
import { findLevelShift } from './level-shift.ts';

const weeks = 143;
const ahead = 13;

/** True demand of a store: a strong season, its own size and noise. Weeks count from 2021-01-04. */
function demand(name: string, size: number): Float64Array {
  const stream = randomStream(name, 5);
  return Float64Array.from({ length: weeks + ahead }, (_, week) => {
    const distance = Math.abs((((week % 52) + 52) % 52) - 26) / 26;
    return size * (0.5 + distance) * (1 + 0.08 * stream.normal());
  });
}

function panelOf(series: readonly Series[]): Panel {
  const first = parseDay('2021-01-04');
  return {
    week_starts: Array.from({ length: weeks }, (_, week) => formatDay(first + 7 * week)),
    series,
    holidays: 'none',
  };
}

const truths = new Map(
  Array.from({ length: 6 }, (_, place) => [`S${place}`, demand(`s${place}`, 100 + 40 * place)]),
);
const neighbours = [...truths].slice(1).map(([store_id, units]): Series => {
  return { store_id, category: 'C', units: units.slice(0, weeks) };
});

function withFirst(units: Float64Array, more: Partial<Series> = {}): Panel {
  return panelOf([{ store_id: 'S0', category: 'C', units, ...more }, ...neighbours]);
}

function cellOf(forecast: DemandForecast, storeId = 'S0') {
  return forecast.cells.find(({ store_id }) => store_id === storeId)!;
}

function wape(point: ArrayLike<number>, truth: ArrayLike<number>): number {
  let error = 0;
  let size = 0;
  for (let step = 0; step < ahead; step++) {
    error += Math.abs(point[step]! - truth[weeks + step]!);
    size += truth[weeks + step]!;
  }
  return error / size;
}

const options = { steps: ahead, seed: 1 };

test('a store that opened half a year ago borrows its season, and beats its own history alone', () => {
  const truth = truths.get('S0')!;
  const units = Float64Array.from(truth.subarray(0, weeks)).fill(Number.NaN, 0, weeks - 26);
  const cell = cellOf(forecastDemand(withFirst(units), options));
  expect(cell.treatment).toContain('season is borrowed from its category');
  const alone = theta(units.slice(weeks - 26), ahead);
  expect(wape(cell.point, truth)).toBeLessThan(0.7 * wape(alone, truth));
});

test('a store with a year and a half takes growth from all series, and beats seasonal naive', () => {
  const truth = truths.get('S0')!.map((value, week) => value * (week >= 100 ? 1.25 : 1));
  const grown = [...truths].slice(1).map(([store_id, units]): Series => {
    const higher = units.map((value, week) => value * (week >= 100 ? 1.25 : 1));
    return { store_id, category: 'C', units: higher.slice(0, weeks) };
  });
  const units = truth.slice(0, weeks).fill(Number.NaN, 0, weeks - 78);
  const panel = panelOf([{ store_id: 'S0', category: 'C', units }, ...grown]);
  const cell = cellOf(forecastDemand(panel, options));
  expect(cell.treatment).toContain('under two years of history');
  const naive = cellOf(forecastDemand(panel, { ...options, model: 'seasonal-naive' }));
  expect(wape(cell.point, truth)).toBeLessThan(wape(naive.point, truth));
});

test('a closed store is forecast as zero, where doing nothing would go on selling', () => {
  const units = truths
    .get('S0')!
    .slice(0, weeks)
    .fill(0, weeks - 12);
  const cell = cellOf(forecastDemand(withFirst(units), options));
  expect(cell.treatment).toBe('closed: no sale for 12 weeks, so zero');
  expect([...cell.point]).toEqual(new Array(ahead).fill(0));
  expect(
    cellOf(forecastDemand(withFirst(units), { ...options, model: 'seasonal-naive' })).point[0],
  ).toBeGreaterThan(0);
});

test('a silence that the series has come back from before does not close it', () => {
  const units = new Float64Array(60).fill(4);
  units.fill(0, 20, 28);
  units.fill(0, 50, 60);
  expect(closedFor(units, 0, 60)).toBe(0);
  units.fill(4, 20, 28);
  expect(closedFor(units, 0, 60)).toBe(10);
});

test('history before a lasting jump is rescaled, which beats leaving it as it was', () => {
  const truth = truths.get('S0')!.map((value, week) => value * (week >= weeks - 20 ? 2.5 : 1));
  const cell = cellOf(forecastDemand(withFirst(truth.slice(0, weeks)), options));
  expect(cell.treatment).toMatch(/level changed by \+1\d\d % in the week of 2023-05-\d\d/);
  const naive = cellOf(
    forecastDemand(withFirst(truth.slice(0, weeks)), { ...options, model: 'seasonal-naive' }),
  );
  expect(wape(cell.point, truth)).toBeLessThan(0.5 * wape(naive.point, truth));
  const shift = findLevelShift(truth.slice(0, weeks), truths.get('S1')!.slice(0, weeks), 0, weeks)!;
  expect(shift.factor).toBeGreaterThan(2);
});

test('noise is no level shift', () => {
  expect(
    findLevelShift(truths.get('S0')!.slice(0, weeks), truths.get('S1')!.slice(0, weeks), 0, weeks),
  ).toBeNull();
});

test('stock-out weeks are lifted, which beats taking them for low demand', () => {
  const truth = truths.get('S0')!;
  const in_stock = new Float64Array(weeks).fill(1).fill(0.2, weeks - 8);
  const units = truth.slice(0, weeks).map((value, week) => value * in_stock[week]!);
  const told = cellOf(forecastDemand(withFirst(units, { in_stock }), options));
  const untold = cellOf(forecastDemand(withFirst(units), options));
  expect(told.treatment).toContain('8 weeks out of stock lifted');
  expect(wape(told.point, truth)).toBeLessThan(0.7 * wape(untold.point, truth));
});

test('net returns come off the sales before them, which beats a smoothing that sees them as demand', () => {
  const truth = new Float64Array(weeks + ahead).fill(50);
  const units = truth.slice(0, weeks);
  units.fill(70, weeks - 6, weeks - 1);
  units[weeks - 1] = -50;
  const { units: netted, returnWeeks } = cleanHistory(units, undefined);
  expect(returnWeeks).toBe(1);
  expect(netted.reduce((sum, value) => sum + value, 0)).toBeCloseTo(
    units.reduce((sum, value) => sum + value, 0),
    8,
  );
  expect(wape(theta(netted, ahead), truth)).toBeLessThan(wape(theta(units, ahead), truth));
  expect(cellOf(forecastDemand(withFirst(units), options)).treatment).toContain('net returns');
});

test('an intermittent series is forecast by how often times how much, which beats seasonal naive', () => {
  const stream = randomStream('rare', 9);
  const truth = new Float64Array(weeks + ahead).fill(1.5);
  const rare = () => Float64Array.from({ length: weeks }, () => (stream.uniform() < 0.3 ? 5 : 0));
  const series = Array.from({ length: 12 }, (_, place): Series => {
    return { store_id: `S${place}`, category: 'C', units: rare() };
  });
  const panel = panelOf(series);
  const engine = forecastDemand(panel, options);
  const naive = forecastDemand(panel, { ...options, model: 'seasonal-naive' });
  const mean = (forecast: DemandForecast) =>
    forecast.cells.reduce((sum, { point }) => sum + wape(point, truth), 0) / series.length;
  expect(engine.cells[0]!.treatment).toContain('sells in some weeks only');
  expect(mean(engine)).toBeLessThan(0.35 * mean(naive));
});

test('a series is intermittent from three silent weeks in ten', () => {
  const at = (silent: number) =>
    Float64Array.from({ length: 50 }, (_, week) => (week % 10 < silent ? 0 : 3));
  expect(isIntermittent(at(2), 0, 50)).toBe(false);
  expect(isIntermittent(at(3), 0, 50)).toBe(true);
  expect(isIntermittent(at(10), 0, 50)).toBe(false);
});

test('half a year without records is filled by the shape of the category, which beats a straight line', () => {
  const truth = truths.get('S0')!;
  const units = truth.slice(0, weeks).fill(Number.NaN, weeks - 60, weeks - 34);
  const cell = cellOf(forecastDemand(withFirst(units), options));
  expect(cell.treatment).toContain('no records for 26 weeks from 2022-');
  const naive = cellOf(forecastDemand(withFirst(units), { ...options, model: 'seasonal-naive' }));
  expect(wape(cell.point, truth)).toBeLessThan(0.6 * wape(naive.point, truth));
});

test('a few lost records are filled, many mean no sale', () => {
  const units = Float64Array.from({ length: 40 }, () => 10);
  units[20] = Number.NaN;
  expect(cleanHistory(units, undefined).units[20]).toBe(10);
  for (let week = 1; week < 40; week += 3) units[week] = Number.NaN;
  const many = cleanHistory(units, undefined);
  expect(many.gapsAreZero).toBe(true);
  expect(many.units[4]).toBe(0);
});

test('weeks before the first sale are no history, whether zero or without a row', () => {
  const units = new Float64Array(40).fill(0, 0, 30).fill(5, 30);
  expect(prepareGrid(withLength(units)).cells[0]!.start).toBe(30);
  units.fill(Number.NaN, 0, 30);
  expect(prepareGrid(withLength(units)).cells[0]!.start).toBe(30);
});

function withLength(units: Float64Array): Panel {
  return {
    ...panelOf([{ store_id: 'S0', category: 'C', units }]),
    week_starts: panelOf([]).week_starts.slice(0, units.length),
  };
}
