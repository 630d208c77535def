import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { drawSeasons, HORIZON_WEEKS, YEAR_WEEKS } from './draw-seasons.ts';
import { foresightMargin } from './foresight.ts';
import { pathsFromPastErrors } from './past-errors.ts';
import { timePlanning } from './planning-speed.ts';
import { playPlan, prepare } from './plans.ts';
import { readSales } from './read-sales.ts';
import { seededUniform } from './seeded-uniform.ts';

const folder = mkdtempSync(join(tmpdir(), 'season-benchmark-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** 130 weeks of two categories in twelve stores, written as a sales file. */
async function madeSales() {
  const uniform = seededUniform(5);
  const lines = ['week_start,store_id,category,units'];
  for (let week = 0; week < 130; week++) {
    const date = new Date(Date.UTC(2023, 0, 7) + week * 7 * 86_400_000).toISOString().slice(0, 10);
    for (let store = 10; store < 22; store++) {
      for (const category of ['Dresses', 'Tops']) {
        const units =
          (20 + store) * (1 + 0.5 * Math.sin((2 * Math.PI * week) / 52)) * (0.7 + 0.6 * uniform());
        lines.push(`${date},S${store},${category},${units.toFixed(2)}`);
      }
    }
  }
  const path = join(folder, 'sales.csv.gz');
  writeFileSync(path, gzipSync(lines.join('\n')));
  return readSales(path);
}

test('seasons hold what was really sold, and plans see only what was known before', async () => {
  const sales = await madeSales();
  expect(sales.weeks).toHaveLength(130);
  const seasons = drawSeasons(sales, 6, seededUniform(1));
  for (const season of seasons) {
    expect(season.origin).toBeGreaterThanOrEqual(2 * YEAR_WEEKS);
    const row = season.category.units[season.rows[3]!]!;
    expect(season.actual[3 * HORIZON_WEEKS]).toBe(Math.round(row[season.origin]!));
    expect(season.forecast[3 * HORIZON_WEEKS]).toBe(row[season.origin - YEAR_WEEKS]);
    // Changing what happens in the season changes nothing the plans are made from.
    const before = prepare(season);
    const spoiled = {
      ...season,
      category: {
        ...season.category,
        units: season.category.units.map((units) =>
          units.map((u, w) => (w >= season.origin ? 0 : u)),
        ),
      },
    };
    expect(prepare(spoiled)).toEqual(before);
  }
});

test('paths are centred on the forecast', async () => {
  const [season] = drawSeasons(await madeSales(), 1, seededUniform(2));
  const paths = pathsFromPastErrors(season!);
  const size = season!.forecast.length;
  for (let cell = 0; cell < size; cell += 17) {
    let sum = 0;
    for (let path = 0; path < paths.count; path++) sum += paths.units[path * size + cell]!;
    expect(sum / paths.count / season!.forecast[cell]!).toBeCloseTo(1, 4);
  }
});

test('perfect foresight is never beaten', async () => {
  for (const season of drawSeasons(await madeSales(), 6, seededUniform(3))) {
    const inputs = prepare(season);
    const best = foresightMargin(season);
    for (const all of [true, false]) {
      const margin = playPlan(inputs, season, {
        buy: all,
        allocation: all,
        replenishment: all,
        markdown: all ? 'ours' : 'plain',
      });
      expect(margin).toBeLessThan(best);
    }
  }
});

test('planning times add up to the total', () => {
  const { total, ...steps } = timePlanning(20, 4, 10);
  expect(Object.values(steps).reduce((sum, ms) => sum + ms, 0)).toBeCloseTo(total, 6);
});
