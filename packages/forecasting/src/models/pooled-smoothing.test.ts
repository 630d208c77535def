import { expect, test } from 'vitest';
import { viewAt } from '../engine/origin-view.ts';
import { prepareGrid } from '../grid.ts';
import { madePanel } from '../made-panel.test-data.ts';
import { randomStream } from '../random.ts';
import { pooledSmoothing } from './pooled-smoothing.ts';

test('a wandering category is followed quickly, a noisy one slowly', () => {
  const panel = madePanel({ stores: 8, categories: 2, weeks: 90 });
  const series = panel.series.map((own) => {
    const stream = randomStream(`${own.store_id}/${own.category}`, 7);
    let level = 100;
    const units = own.units.map(() => {
      if (own.category === 'C1') level = Math.max(10, level + 8 * stream.normal());
      return own.category === 'C1' ? level : Math.max(0, 100 + 30 * stream.normal());
    });
    return { ...own, units };
  });
  const grid = prepareGrid({ ...panel, series });
  const [wandering, noisy] = pooledSmoothing(viewAt(grid, 90), 104);
  expect(wandering).toBeGreaterThanOrEqual(0.4);
  expect(noisy).toBeLessThanOrEqual(0.12);
});
