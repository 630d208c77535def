import { expect, test } from 'vitest';
import { brokenPackWarnings } from './broken-pack-warnings.ts';

const stores = (units: readonly number[]) => ({
  stores: units.map((initial_units, index) => ({
    store_id: `S${index + 1}`,
    cluster_id: 'typical',
    initial_units,
    season_units: 100,
    minimum_units: 0,
  })),
});

test('whole packs raise no warning', () => {
  expect(brokenPackWarnings(stores([12, 0, 6]), 6)).toEqual([]);
  expect(brokenPackWarnings(stores([11, 7]), 1)).toEqual([]);
});

test('a warning names the first five stores whose packs are broken and counts the rest', () => {
  const [one] = brokenPackWarnings(stores([12, 7]), 6);
  expect(one?.message).toBe('Overrides leave 1 store without whole packs of 6: S2.');
  const [many] = brokenPackWarnings(stores([1, 2, 3, 4, 5, 6, 7]), 6);
  expect(many?.message).toContain(
    '6 stores without whole packs of 6: S1, S2, S3, S4, S5 and 1 more.',
  );
});
