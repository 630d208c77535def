import { type CheckedPlan, type Expectations, total } from './expectations.ts';

/** Stores + DC = buy, stores add up to clusters, nobody gets more than the buy. */
export function checkAllocation(
  { buy, allocation, clusters, demand }: CheckedPlan,
  { whole, equal, holds }: Expectations,
): void {
  whole(buy.units, '/buy/units');
  equal(
    'buy_not_whole_packs',
    '/buy/units',
    buy.units % buy.pack_size,
    0,
    'units beyond whole packs',
  );
  whole(allocation.dc_units, '/allocation/dc_units');
  whole(allocation.store_units, '/allocation/store_units');
  const stores = total(allocation.stores, (store) => store.initial_units);
  equal(
    'stores_not_store_units',
    '/allocation/store_units',
    allocation.store_units,
    stores,
    'sum of stores',
  );
  equal(
    'stores_and_dc_not_buy',
    '/allocation',
    stores + allocation.dc_units,
    buy.units,
    'stores + DC',
  );
  const season = new Map(
    demand.stores.map((store) => [store.store_id, total(store.weekly, (week) => week.units)]),
  );
  const byCluster = new Map<string, number>();
  allocation.stores.forEach((store, s) => {
    const at = `/allocation/stores/${s}`;
    whole(store.initial_units, `${at}/initial_units`);
    holds(
      store.initial_units <= buy.units,
      'store_above_buy',
      `${at}/initial_units`,
      `${store.store_id} gets ${store.initial_units} of a buy of ${buy.units}`,
    );
    equal(
      'season_not_store_demand',
      `${at}/season_units`,
      store.season_units,
      season.get(store.store_id) ?? -1,
      'season demand of the store',
    );
    byCluster.set(store.cluster_id, (byCluster.get(store.cluster_id) ?? 0) + store.initial_units);
  });
  equal(
    'stores_missing',
    '/allocation/stores',
    allocation.stores.length,
    demand.stores.length,
    'stores',
  );
  equal(
    'season_not_category',
    '/allocation/stores',
    total(allocation.stores, (store) => store.season_units),
    demand.season_units,
    'season demand of stores',
  );
  allocation.clusters.forEach(({ cluster_id, units }, c) => {
    equal(
      'cluster_not_sum_of_stores',
      `/allocation/clusters/${c}/units`,
      units,
      byCluster.get(cluster_id) ?? 0,
      cluster_id,
    );
  });
  equal(
    'clusters_not_stores',
    '/allocation/clusters',
    total(allocation.clusters, (cluster) => cluster.units),
    stores,
    'sum of clusters',
  );
  const clusterOf = new Map(
    clusters.flatMap(({ cluster_id, store_ids }) => store_ids.map((id) => [id, cluster_id])),
  );
  allocation.stores.forEach((store, s) => {
    holds(
      clusterOf.get(store.store_id) === store.cluster_id,
      'store_in_other_cluster',
      `/allocation/stores/${s}/cluster_id`,
      `${store.store_id} is listed in ${clusterOf.get(store.store_id) ?? 'no cluster'}`,
    );
  });
}
