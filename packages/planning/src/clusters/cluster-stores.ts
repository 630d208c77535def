import type { PlanWarning } from '@hemline/contracts';
import { compareIds } from '../arithmetic/compare-ids.ts';
import { randomStream } from '../arithmetic/random.ts';
import { roundTo } from '../arithmetic/round-to.ts';
import { type Explained, explain } from '../provenance.ts';
import { kMeans } from './k-means.ts';
import { nameClusters } from './name-cluster.ts';
import { silhouette } from './silhouette.ts';
import { type FeatureTable, featureTable, type StoreProfile } from './standardise.ts';
import { suggestClusters } from './suggest-clusters.ts';

/** Groups of like stores. */
export interface StoreClusters extends Explained {
  /** Largest mean sales first; ids `cluster-1` …; stores in code-point order. */
  readonly clusters: { cluster_id: string; name: string; store_ids: string[] }[];
  /** Null with a single cluster. */
  readonly silhouette: number | null;
  /** A k with a clearly better silhouette; null when the asked one is as good as any. */
  readonly suggested_clusters: number | null;
  /** Cluster of each store id. */
  readonly cluster_of: ReadonlyMap<string, string>;
}

/** Clusters unless asked otherwise. */
export const DEFAULT_CLUSTERS = 3;

/**
 * Groups stores by k-means on standardised features. Fewer distinct stores than `k` give fewer clusters;
 * stores without attributes sit at the mean. Equal input and seed give equal clusters.
 */
export function clusterStores(
  profiles: readonly StoreProfile[],
  options: { readonly k?: number; readonly seed?: number } = {},
): StoreClusters {
  const stores = [...profiles].sort((a, b) => compareIds(a.store_id, b.store_id));
  const table = featureTable(stores);
  const distinct = distinctRows(table);
  const asked = options.k ?? DEFAULT_CLUSTERS;
  const k = Math.max(1, Math.min(asked, distinct));
  const partition =
    stores.length === 0
      ? null
      : kMeans(table.values, stores.length, k, randomStream(options.seed ?? 1, `clusters/${k}`));
  const labels = partition?.labels ?? new Int32Array(0);
  const score = silhouette(table.values, labels);
  const suggested = suggestClusters(table, k, distinct, score, options.seed ?? 1);
  const groups = groupsOf(stores, labels);
  const names = nameClusters(
    table.features,
    groups.map(({ label }) => partition!.centres[label]!),
  );
  const clusters = groups.map(({ members }, i) => ({
    cluster_id: `cluster-${i + 1}`,
    name: names[i]!,
    store_ids: members.map((store) => store.store_id),
  }));
  const warnings: PlanWarning[] = [];
  if (stores.length > 0 && k < asked) {
    warnings.push({
      code: 'fewer_clusters',
      message: `${asked} clusters were asked for, but the stores differ in too little for more than ${k}.`,
      pointer: '/clusters',
    });
  }
  return {
    clusters,
    silhouette: score === null ? null : roundTo(score, 4),
    suggested_clusters: suggested,
    cluster_of: new Map(
      clusters.flatMap(({ cluster_id, store_ids }) => store_ids.map((id) => [id, cluster_id])),
    ),
    provenance: [
      explain(
        '/clusters/*',
        'k-means on standardised store attributes and 12-month sales, seeded',
        ['store attributes', 'sales of the last 12 months'],
        'stores file and history',
      ),
      explain(
        '/silhouette',
        'mean over stores of (distance to the next cluster − to the own) ÷ the larger',
        ['/clusters'],
        'stores file and history',
      ),
      explain(
        '/suggested_clusters',
        'the k in 2–8 with the best silhouette, if at least 0.05 better',
        ['store attributes'],
        'stores file and history',
      ),
    ],
    warnings,
  };
}

function groupsOf(
  stores: readonly StoreProfile[],
  labels: Int32Array,
): { readonly label: number; readonly members: StoreProfile[] }[] {
  const byLabel = new Map<number, StoreProfile[]>();
  stores.forEach((store, s) => {
    const members = byLabel.get(labels[s]!) ?? [];
    members.push(store);
    byLabel.set(labels[s]!, members);
  });
  const salesOf = (members: readonly StoreProfile[]) =>
    members.reduce((sum, store) => sum + (store.weekly_sales ?? 0), 0) / members.length;
  return [...byLabel]
    .map(([label, members]) => ({ label, members }))
    .sort(
      (a, b) =>
        salesOf(b.members) - salesOf(a.members) ||
        compareIds(a.members[0]!.store_id, b.members[0]!.store_id),
    );
}

function distinctRows({ values, stores, features }: FeatureTable): number {
  const width = features.length;
  const seen = new Set<string>();
  for (let s = 0; s < stores; s++) seen.add(values.subarray(s * width, (s + 1) * width).join('/'));
  return Math.max(1, seen.size);
}
