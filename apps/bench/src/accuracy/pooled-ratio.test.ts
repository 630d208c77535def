import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runAccuracy } from './accuracy.ts';
import { type Comparison, compareWithBest, pooledRatio, pooledTable } from './pooled-ratio.ts';
import type { PeerRun } from './run-peers.ts';
import type { ScoredSeries } from './score-series.ts';

const values = Float64Array.from({ length: 30 }, () => 100);
const series: ScoredSeries[] = [{ id: 'x', scope: 'aggregates', category: '', values }];

function constant(method: string, units: number, origins: readonly number[]): PeerRun {
  const weeks = Array.from({ length: 26 }, () => units);
  const forecast = { point: weeks, lo80: weeks, hi80: weeks, lo95: weeks, hi95: weeks };
  const forecasts = new Map(origins.map((origin) => [`${origin}/x`, forecast]));
  return { method, cpuMsPerSeries: null, forecasts };
}

test('the engine is held against whichever method was best from that origin', () => {
  const found = compareWithBest(
    'A',
    'aggregates',
    constant('hemline', 92, [2, 4]),
    [constant('r-a', 110, [2, 4]), constant('r-b', 95, [4])],
    series,
    [2, 4],
  );
  expect(found.map(({ best_method, weeks }) => [best_method, weeks])).toEqual([
    ['r-a', 12],
    ['r-a', 26],
    ['r-b', 12],
    ['r-b', 26],
  ]);
  expect(found[0]!.engine / found[0]!.best).toBeCloseTo(0.8, 12);
  expect(pooledRatio(found)).toBeCloseTo(Math.sqrt(0.8 * 1.6), 12);
  expect(pooledRatio([])).toBeNull();
});

test('every set counts alike in the pooled figure, and the worst case is named', async () => {
  const one = (set: string, engine: number): Comparison => ({
    set,
    scope: 'aggregates',
    origin: 9,
    weeks: 12,
    engine,
    best_method: 'r-a',
    best: 1,
  });
  const comparisons = [one('A', 0.5), one('A', 0.5), one('B', 1.28)];
  expect(pooledTable(comparisons).slice(2)).toEqual([
    '| A | -50.0 % | – | -50.0 % | -50.0 % (aggregates, origin 9, 12 weeks, r-a) |',
    '| B | 28.0 % | – | 28.0 % | 28.0 % (aggregates, origin 9, 12 weeks, r-a) |',
    '| all 2, each counting alike | | | -20.0 % | |',
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'hemline-pool-'));
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    const files = ['a', 'b'].map((name) => join(folder, `${name}.json`));
    writeFileSync(files[0]!, JSON.stringify(comparisons.slice(0, 2)));
    writeFileSync(files[1]!, JSON.stringify(comparisons.slice(2)));
    await runAccuracy(['--pool', files.join(',')]);
  } finally {
    log.mockRestore();
    rmSync(folder, { recursive: true });
  }
  expect(lines).toEqual(pooledTable(comparisons));
});
