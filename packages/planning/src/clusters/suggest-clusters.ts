import { randomStream } from '../arithmetic/random.ts';
import { kMeans } from './k-means.ts';
import { sampledRows, silhouette } from './silhouette.ts';
import type { FeatureTable } from './standardise.ts';

/** Silhouette gain from which another number of clusters is worth suggesting. */
const WORTH_SUGGESTING = 0.05;
const MOST_SUGGESTED = 8;

/**
 * The number of clusters from 2 to 8 with the best silhouette, if at least 0.05 above `score`; else null.
 * Judged on at most 400 stores, which is enough to see whether groups are there.
 */
export function suggestClusters(
  { values, stores, features }: FeatureTable,
  k: number,
  distinct: number,
  score: number | null,
  seed: number,
): number | null {
  const width = features.length;
  const rows = sampledRows(stores);
  const sample = new Float64Array(rows.length * width);
  rows.forEach((row, i) => {
    sample.set(values.subarray(row * width, (row + 1) * width), i * width);
  });
  let suggested: number | null = null;
  let best = (score ?? 0) + WORTH_SUGGESTING;
  for (let count = 2; count <= Math.min(MOST_SUGGESTED, distinct - 1, rows.length - 1); count++) {
    if (count === k) continue;
    const { labels } = kMeans(sample, rows.length, count, randomStream(seed, `clusters/${count}`));
    const other = silhouette(sample, labels) ?? 0;
    if (other >= best) {
      best = other;
      suggested = count;
    }
  }
  return suggested;
}
