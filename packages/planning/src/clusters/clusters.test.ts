import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomStream } from '../arithmetic/random.ts';
import { CASES } from '../made-season.test-data.ts';
import { clusterStores } from './cluster-stores.ts';
import { silhouette } from './silhouette.ts';
import { featureTable, type StoreProfile } from './standardise.ts';

/** A made-up chain: large rich city flagships, small outlets in the north, and the middle. */
function chain(): StoreProfile[] {
  const random = randomStream(1, 'chain');
  const around = (value: number) => Math.round(value * (0.95 + 0.1 * random.uniform()));
  const group = (
    prefix: string,
    sales: number,
    size: number,
    income: number,
    format: string,
    region: string,
  ) =>
    Array.from(
      { length: 8 },
      (_, i): StoreProfile => ({
        store_id: `${prefix}${i}`,
        weekly_sales: around(sales),
        store_size_sqft: around(size),
        median_income: around(income),
        store_format: format,
        region,
      }),
    );
  return [
    ...group('F', 900, 20_000, 95_000, 'flagship', 'East'),
    ...group('O', 120, 4_000, 52_000, 'outlet', 'North'),
    ...group('M', 400, 9_000, 54_000, 'mall', 'South'),
  ];
}

describe('clusters', () => {
  test('a made-up chain falls into its groups, named by what sets each apart', () => {
    const { clusters, silhouette: score, suggested_clusters: better } = clusterStores(chain());
    expect(clusters.map(({ store_ids }) => new Set(store_ids.map((id) => id[0])).size)).toEqual([
      1, 1, 1,
    ]);
    // Flagships stand 1.4 standard deviations above the chain in income and size; outlets and malls are
    // told apart by volume, size and their format.
    expect(clusters.map(({ store_ids }) => store_ids[0]![0])).toEqual(['F', 'M', 'O']);
    expect(clusters[0]!.name).toBe('higher-income, large stores');
    expect(clusters[1]!.name).toMatch(/mall|South/);
    expect(clusters[2]!.name).toBe('low-volume, small stores');
    expect(score).toBeGreaterThan(0.7);
    expect(better).toBeNull();
  });

  test('a better number of clusters is suggested', () => {
    expect(clusterStores(chain(), { k: 2 }).suggested_clusters).toBe(3);
    expect(clusterStores(chain(), { k: 6 }).suggested_clusters).toBe(3);
  });

  test('every store is in exactly one cluster, whatever is known about it, and twice the same', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.oneof(
          { weight: 199, arbitrary: fc.integer({ min: 1, max: 6 }) },
          { weight: 1, arbitrary: fc.integer({ min: 7, max: 60 }) },
        ),
        fc.integer({ min: 1, max: 5 }),
        (seed, count, k) => {
          const random = randomStream(seed, 'stores');
          const maybe = <Value>(value: Value) => (random.uniform() < 0.3 ? null : value);
          const stores = Array.from(
            { length: count },
            (_, i): StoreProfile => ({
              store_id: `S${i}`,
              weekly_sales: maybe(random.below(4) * 100),
              store_size_sqft: maybe(random.below(3) * 1000),
              store_format: maybe(['mall', 'street'][random.below(2)]!),
            }),
          );
          const found = clusterStores(stores, { k, seed });
          const placed = found.clusters.flatMap(({ store_ids }) => store_ids);
          expect(placed.length).toBe(count);
          expect(new Set(placed).size).toBe(count);
          if (found.clusters.length > k) throw new Error('more clusters than asked');
          for (const id of placed) if (!found.cluster_of.has(id)) throw new Error(id);
          if (new Set(found.clusters.map(({ name }) => name)).size !== found.clusters.length)
            throw new Error('same name twice');
          if (seed % 20 === 0)
            expect(clusterStores([...stores].reverse(), { k, seed })).toEqual(found);
        },
      ),
      { numRuns: CASES, seed: 24 },
    );
  });

  test('one store, identical stores and stores without attributes make one cluster', () => {
    expect(clusterStores([{ store_id: 'A' }]).clusters).toEqual([
      { cluster_id: 'cluster-1', name: 'typical stores', store_ids: ['A'] },
    ]);
    const same = clusterStores([
      { store_id: 'A', weekly_sales: 10 },
      { store_id: 'B', weekly_sales: 10 },
    ]);
    expect(same.clusters).toHaveLength(1);
    expect(same.silhouette).toBeNull();
    expect(same.warnings.map(({ code }) => code)).toEqual(['fewer_clusters']);
    expect(clusterStores([]).clusters).toEqual([]);
  });

  test('a named attribute weighs as much as a number, however many levels it has', () => {
    const stores = ['a', 'b', 'c', 'd'].map((region, i) => ({
      store_id: region,
      region,
      weekly_sales: i * 100,
    }));
    const { features, values, stores: rows } = featureTable(stores);
    const varianceOf = (attribute: string) => {
      let sum = 0;
      features.forEach((feature, f) => {
        if (feature.attribute !== attribute) return;
        for (let s = 0; s < rows; s++)
          sum += values[s * features.length + f]! * values[s * features.length + f]!;
      });
      return sum / rows;
    };
    expect(varianceOf('weekly_sales')).toBeCloseTo(1, 9);
    expect(varianceOf('region')).toBeCloseTo(1, 9);
  });

  test('the silhouette by hand', () => {
    // Points 0, 1 | 4, 5 on a line. Point 0: inside 1, outside 4.5: 1 − 1/4.5 = 0.7778; point 1: 1 − 1/3.5
    // = 0.7143; the others mirror them: mean 0.746.
    expect(silhouette(Float64Array.from([0, 1, 4, 5]), Int32Array.from([0, 0, 1, 1]))).toBeCloseTo(
      0.746,
      3,
    );
    expect(silhouette(Float64Array.from([0, 1]), Int32Array.from([0, 0]))).toBeNull();
  });
});
