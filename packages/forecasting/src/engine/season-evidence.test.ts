import { expect, test } from 'vitest';
import { prepareGrid } from '../grid.ts';
import { madePanel } from '../made-panel.test-data.ts';
import { layoutPoints, type MemberPoints, type PointLayout } from './member-points.ts';
import { overForecast } from './over-forecast.ts';
import { pseudoOrigins } from './pseudo-origins.ts';
import { applySeasonEvidence, seasonEvidence } from './season-evidence.ts';

const models = ['pooled-growth', 'svd-stl', 'category-season', 'pooled-level', 'damped-level'];

function setting(weeks: number) {
  const grid = prepareGrid(madePanel({ stores: 3, categories: 2, weeks }));
  const layout = layoutPoints(pseudoOrigins(weeks), 4);
  return { grid, layout, places: grid.cells.map((_, place) => place) };
}

/** Past forecasts that are what happened times a factor of the origin. */
function scaledPast(
  { grid, layout }: { grid: ReturnType<typeof prepareGrid>; layout: PointLayout },
  factor: (origin: number) => number,
): Float64Array {
  const rows = new Float64Array(grid.cells.length * layout.width);
  grid.cells.forEach(({ actual }, place) => {
    layout.origins.forEach(({ weeks, reach }, origin) => {
      for (let step = 0; step < reach; step++) {
        rows[place * layout.width + layout.offsets[origin]! + step] =
          factor(origin) * actual[weeks + step]!;
      }
    });
  });
  return rows;
}

function pointsWith(
  made: ReturnType<typeof setting>,
  errorOf: (model: string) => number,
): MemberPoints {
  const rows = models.map((model) => scaledPast(made, () => 1 + errorOf(model)));
  return { from: 0, to: made.grid.cells.length, models, rows };
}

test('the group of members that was closer over the year gets most of the weight', () => {
  const made = setting(130);
  const isLevel = (model: string) => model.endsWith('-level');
  const closer = (level: boolean) =>
    seasonEvidence(
      made.grid,
      pointsWith(made, (model) => (isLevel(model) === level ? 0.1 : 0.2)),
      made.layout,
      made.places,
    );
  for (const { levelShare, trust } of closer(true)) {
    expect(levelShare).toBeGreaterThan(0.9);
    expect(trust).toBeCloseTo(7 / 11, 12);
  }
  for (const { levelShare } of closer(false)) expect(levelShare).toBeLessThan(0.1);
});

test('a history that has not seen a season again is no evidence for or against one', () => {
  const made = setting(62);
  const [evidence] = seasonEvidence(
    made.grid,
    pointsWith(made, () => 0.1),
    made.layout,
    made.places,
  );
  expect(evidence!.trust).toBe(0);
  const weights = Float64Array.from([0.3, 0.2, 0.1, 0.3, 0.1]);
  applySeasonEvidence(weights, models, evidence!);
  expect([...weights]).toEqual([0.3, 0.2, 0.1, 0.3, 0.1]);
});

test('evidence moves weight between the groups and keeps proportions within them', () => {
  const weights = Float64Array.from([0.3, 0.2, 0.1, 0.3, 0.1]);
  applySeasonEvidence(weights, models, { levelShare: 1, trust: 0.5 });
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  expect(weights[3]! + weights[4]!).toBeCloseTo(0.7, 12);
  expect(weights[3]! / weights[4]!).toBeCloseTo(3, 12);
  expect(weights[0]! / weights[2]!).toBeCloseTo(3, 12);
});

test('what was steadily forecast too high shrinks by half of it; too low, or by chance, stays', () => {
  const made = setting(130);
  const factor = (of: (origin: number) => number) =>
    overForecast(made.grid, scaledPast(made, of), made.layout);
  expect(factor(() => 1.1)).toBeCloseTo(1 / Math.sqrt(1.1), 4);
  expect(factor(() => 2)).toBeCloseTo(Math.exp(-0.1), 12);
  expect(factor(() => 0.9)).toBe(1);
  expect(factor((origin) => (origin % 2 === 0 ? 1.1 : 0.91))).toBeGreaterThan(0.999);
});
