import { expect, test } from 'vitest';
import { forecastDemand } from '../forecast-demand.ts';
import { madePanel } from '../made-panel.test-data.ts';
import type { Panel } from '../panel.ts';
import { randomStream } from '../random.ts';
import { simplexWeights } from './simplex-weights.ts';

test('weights lie on the simplex and beat every single member', () => {
  const stream = randomStream('gram', 1);
  for (let round = 0; round < 50; round++) {
    const count = 4;
    const gram = new Float64Array(count * count);
    for (let week = 0; week < 20; week++) {
      const errors = Array.from({ length: count }, () => stream.normal());
      errors.forEach((a, i) => {
        errors.forEach((b, j) => {
          gram[i * count + j]! += a * b;
        });
      });
    }
    const weights = simplexWeights(gram, count);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
    let combined = 0;
    for (let i = 0; i < count; i++) {
      expect(weights[i]).toBeGreaterThanOrEqual(0);
      for (let j = 0; j < count; j++) combined += weights[i]! * weights[j]! * gram[i * count + j]!;
    }
    for (let i = 0; i < count; i++) {
      expect(combined).toBeLessThanOrEqual(gram[i * count + i]! + 1e-9);
    }
  }
});

test('without any past error all members weigh the same', () => {
  expect([...simplexWeights(new Float64Array(9), 3)]).toEqual([1 / 3, 1 / 3, 1 / 3]);
});

/** Each year repeats the last one exactly, in a pattern no smooth season can follow. */
function repeating(): Panel {
  const panel = madePanel({ stores: 3, categories: 1, weeks: 156 });
  const stream = randomStream('pattern', 2);
  const pattern = Array.from({ length: 52 }, () => 10 + 90 * stream.uniform());
  const jump = (week: number) => (week >= 60 && week < 140 ? 0.5 + (week % 3) : 1);
  return {
    ...panel,
    series: panel.series.map((series) => ({
      ...series,
      units: Float64Array.from({ length: 156 }, (_, week) => pattern[week % 52]! * jump(week % 52)),
    })),
  };
}

test('where seasonal naive has the better record, the engine says so and falls back', () => {
  const panel = repeating();
  const engine = forecastDemand(panel, { steps: 8, seed: 1 });
  const naive = forecastDemand(panel, { steps: 8, seed: 1, model: 'seasonal-naive' });
  expect(engine.fallback_reason).toMatch(
    /^C1: seasonal naive instead .* by .* %, the engine by .* %$/,
  );
  expect(engine.cells[0]!.treatment).toContain('seasonal naive instead of the engine');
  engine.cells.forEach(({ point }, place) => {
    point.forEach((value, step) => {
      expect(value).toBeCloseTo(naive.cells[place]!.point[step]!, 8);
    });
  });
});

test('a closed store stays at zero where its category falls back to seasonal naive', () => {
  // With holidays to move, the plain lag is the closer one here: it alone knows nothing of closings.
  const panel: Panel = { ...repeating(), holidays: 'US' };
  // A small store more, so that its closing does not decide which model its category uses.
  const units = panel.series[2]!.units.map((value, week) => (week < 146 ? value / 50 : 0));
  const series = [...panel.series, { ...panel.series[2]!, store_id: 'S4', units }];
  const engine = forecastDemand({ ...panel, series }, { steps: 8, seed: 1 });
  expect(engine.fallback_reason).toMatch(/^C1: seasonal naive instead/);
  expect([...engine.cells[3]!.point]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(engine.cells[3]!.treatment).toBe('closed: no sale for 10 weeks, so zero');
  expect(engine.cells[0]!.treatment).toContain('seasonal naive instead of the engine');
});

test('the leaderboard names who loses to seasonal naive, and the engine does not lose on a plain season', () => {
  const forecast = forecastDemand(madePanel({ stores: 4, categories: 2, weeks: 156 }), {
    steps: 12,
    seed: 1,
  });
  expect(forecast.fallback_reason).toBeNull();
  const rows = new Map(forecast.leaderboard.map((row) => [row.model, row]));
  const naive = rows.get('seasonal-naive')!.wape!;
  for (const row of forecast.leaderboard) {
    expect(row.loses_to_seasonal_naive).toBe(row.wape! > naive);
  }
  expect(rows.get('hemline')!.loses_to_seasonal_naive).toBe(false);
  expect(rows.get('theta')!.loses_to_seasonal_naive).toBe(true);
  expect(forecast.accuracy.wape).toBeCloseTo(rows.get('hemline')!.wape!, 10);
  expect(forecast.accuracy.held80).toBeLessThanOrEqual(forecast.accuracy.held95);
  expect(forecast.accuracy.held95).toBeLessThanOrEqual(forecast.accuracy.weeks);
});

test('mock models say mock wherever their numbers go', () => {
  const panel = madePanel({ stores: 2, categories: 1, weeks: 60 });
  const forecast = forecastDemand(panel, { steps: 4, seed: 5, model: 'mock-ensemble' });
  expect(forecast.mock).toBe(true);
  expect(forecast.cells[0]!.treatment).toContain('mock');
  expect(forecast.leaderboard.find(({ model }) => model === 'mock-ensemble')!.mock).toBe(true);
  const other = forecastDemand(panel, { steps: 4, seed: 6, model: 'mock-ensemble' });
  expect(other.cells[0]!.point).not.toEqual(forecast.cells[0]!.point);
  const total = forecast.levels[0]!.point;
  for (const units of total) {
    expect(units).toBeGreaterThan(300);
    expect(units).toBeLessThan(1300);
  }
});
