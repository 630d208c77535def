import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runAccuracy } from './accuracy.ts';
import { readPanel } from './read-panel.ts';
import { type PeerRun, peersMissing, runPeer } from './run-peers.ts';
import { scoreRun } from './score-run.ts';
import { completeSeries, spread } from './score-series.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hemline-accuracy-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

function writeSales(weeks: number): string {
  const day = (week: number) =>
    new Date(Date.UTC(2021, 0, 4 + 7 * week)).toISOString().slice(0, 10);
  const rows = ['week_start,store_id,category,units'];
  for (let week = 0; week < weeks; week++) {
    rows.push(`${day(week)},S1,A,${50 + (week % 13)}`, `${day(week)},S2,A,${70 + (week % 7)}`);
    if (week % 10 !== 3) rows.push(`${day(week)},S1,B,20`);
  }
  const path = join(folder, 'sales.csv');
  writeFileSync(path, `${rows.join('\r\n')}\r\n`);
  return path;
}

test('a sales file becomes a panel on a grid without holes', () => {
  const calendar = join(folder, 'calendar.csv');
  writeFileSync(calendar, 'week_start,category,promotion\n2021-01-18,A,0.5\n2021-02-15,A,0.2\n');
  const panel = readPanel(writeSales(5), calendar, 'UK');
  expect(panel.week_starts[4]).toBe('2021-02-01');
  expect(panel.series).toHaveLength(3);
  expect(panel.series[2]!.units[3]).toBeNaN();
  expect(panel.promotions!.get('A')![2]).toBe(0.5);
  expect(panel.promotions!.get('A')![6]).toBe(0.2);
  expect(panel.promotions!.get('A')![0]).toBeNaN();
});

test('only series with a value in every week are scored, and sums of all cells', () => {
  const series = completeSeries(readPanel(writeSales(20), undefined, 'none'));
  const ids = series.map(({ id }) => id);
  expect(ids).toEqual(['TOTAL', 'CATEGORY_A', 'STORE_S1', 'STORE_S2', 'S1_A', 'S2_A']);
  expect(series[0]!.values[0]).toBe(50 + 70 + 20);
  expect(series[0]!.values[3]).toBe(53 + 73);
  expect(spread(series, 'aggregates', 2).map(({ id }) => id)).toEqual(['TOTAL', 'STORE_S1']);
});

test('a score is Σ|error| ÷ Σ|actual|, with the share of weeks in each range', () => {
  const values = Float64Array.from([0, 10, 20, 30]);
  const forecast = { point: [12, 18, 30], lo80: [11, 17, 29], hi80: [13, 21, 31] };
  const run: PeerRun = {
    method: 'm',
    cpuMsPerSeries: null,
    forecasts: new Map([['1/x', { ...forecast, lo95: [0, 0, 0], hi95: [99, 99, 99] }]]),
  };
  const score = scoreRun(run, [{ id: 'x', scope: 'aggregates', category: '', values }], [1])!;
  expect(score.wape12).toBeCloseTo(4 / 60, 12);
  expect(score.bias26).toBeCloseTo(0, 12);
  expect(score.held80).toBeCloseTo(2 / 3, 12);
  expect(score.held95).toBe(1);
  expect(scoreRun(run, [], [1])).toBeNull();
});

test('the benchmark prints the engine beside the peers that are there, and says when none is', async () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  await runAccuracy(['--sales', writeSales(100), '--origins', '80', '--peers', 'none']);
  const text = lines.join('\n');
  expect(text).toContain('No R peers in this run: peers were not asked for.');
  expect(text).toMatch(/\| hemline \| 4 \| +\d+\.\d\d \|/);
  expect(text).toMatch(/\| seasonal-naive \| 2 \|/);
});

test('without a sales file the benchmark prints its usage', async () => {
  const errors: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
  await runAccuracy([]);
  expect(errors.join()).toContain('usage: accuracy --sales FILE');
  expect(process.exitCode).toBe(2);
  process.exitCode = 0;
});

test('an R peer answers every series from every origin, or it is said what is missing', () => {
  const missing = peersMissing();
  if (missing !== null) {
    expect(missing).toMatch(/not/);
    return;
  }
  const panel = readPanel(writeSales(70), undefined, 'none');
  const series = spread(completeSeries(panel), 'store-category', 10);
  const run = runPeer('r-seasonal-naive', panel, series, [60, 64], 4);
  expect(run.forecasts.size).toBe(2 * series.length);
  expect(run.forecasts.get('60/S1_A')!.point[0]).toBe(series[0]!.values[8]);
});
