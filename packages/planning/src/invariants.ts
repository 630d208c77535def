import type { Plan } from '@hemline/contracts';

/** A broken promise of a plan and where it is. */
export interface Violation {
  readonly code: string;
  readonly message: string;
  /** JSON pointer into the plan. */
  readonly pointer: string;
}

/** The sections of a plan that hold quantities. */
export type CheckedPlan = Pick<
  Plan,
  'demand' | 'clusters' | 'buy' | 'allocation' | 'replenishment' | 'markdown' | 'wssi'
>;

/**
 * Checks everything a plan promises before it is saved and returns every violation with its place:
 * stores + DC = buy, clusters, non-negative integers, no store above the buy, demand adding up over
 * stores and weeks, Σ shipped + DC closing = DC opening + receipts, and the weekly stock identity.
 */
export function checkInvariants(plan: CheckedPlan): Violation[] {
  const found: Violation[] = [];
  const expect = (holds: boolean, code: string, pointer: string, message: string) => {
    if (!holds) found.push({ code, message, pointer });
  };
  const whole = (units: number, pointer: string) =>
    expect(
      Number.isSafeInteger(units) && units >= 0,
      'not_whole_units',
      pointer,
      `${units} is not a whole number of units`,
    );
  const equal = (code: string, pointer: string, found_: number, expected: number, what: string) =>
    expect(found_ === expected, code, pointer, `${what}: ${found_} instead of ${expected}`);

  checkDemand(plan, whole, equal);
  checkAllocation(plan, whole, equal, expect);
  checkStock(plan, whole, equal, expect);
  if (plan.markdown) {
    plan.markdown.candidates.forEach((candidate, i) => {
      whole(candidate.units, `/markdown/candidates/${i}/units`);
      whole(candidate.leftover, `/markdown/candidates/${i}/leftover`);
    });
  }
  return found;
}

type Whole = (units: number, pointer: string) => void;
type Equal = (code: string, pointer: string, found: number, expected: number, what: string) => void;
type Expect = (holds: boolean, code: string, pointer: string, message: string) => void;

function total<Row>(rows: readonly Row[], unitsOf: (row: Row) => number): number {
  let sum = 0;
  for (const row of rows) sum += unitsOf(row);
  return sum;
}

function checkDemand({ demand }: CheckedPlan, whole: Whole, equal: Equal): void {
  equal(
    'season_not_sum_of_weeks',
    '/demand/season_units',
    demand.season_units,
    total(demand.weekly, (week) => week.units),
    'season demand',
  );
  const weekly = new Array<number>(demand.weekly.length).fill(0);
  demand.stores.forEach((store, s) => {
    store.weekly.forEach(({ units }, w) => {
      whole(units, `/demand/stores/${s}/weekly/${w}/units`);
      weekly[w] = (weekly[w] ?? 0) + units;
    });
  });
  demand.weekly.forEach(({ units, lo80, hi80, lo95, hi95 }, w) => {
    whole(units, `/demand/weekly/${w}/units`);
    equal(
      'week_not_sum_of_stores',
      `/demand/weekly/${w}/units`,
      units,
      weekly[w]!,
      `week ${w + 1}`,
    );
    const ordered = lo95 <= lo80 && lo80 <= units && units <= hi80 && hi80 <= hi95;
    equal(
      'range_without_point',
      `/demand/weekly/${w}`,
      ordered ? 1 : 0,
      1,
      'range around the point',
    );
  });
}

function checkAllocation(
  { buy, allocation, clusters, demand }: CheckedPlan,
  whole: Whole,
  equal: Equal,
  expect: Expect,
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
    expect(
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
    expect(
      clusterOf.get(store.store_id) === store.cluster_id,
      'store_in_other_cluster',
      `/allocation/stores/${s}/cluster_id`,
      `${store.store_id} is listed in ${clusterOf.get(store.store_id) ?? 'no cluster'}`,
    );
  });
}

function checkStock(
  { replenishment, wssi, demand, allocation }: CheckedPlan,
  whole: Whole,
  equal: Equal,
  expect: Expect,
): void {
  const shipped = new Map<number, number>();
  const known = new Set(demand.stores.map((store) => store.store_id));
  replenishment.shipments.forEach(({ week, store_id, units }, i) => {
    const at = `/replenishment/shipments/${i}`;
    whole(units, `${at}/units`);
    expect(
      known.has(store_id),
      'unknown_store',
      `${at}/store_id`,
      `${store_id} is not in the plan`,
    );
    shipped.set(week, (shipped.get(week) ?? 0) + units);
  });
  if (replenishment.skipped_reason !== null) {
    equal(
      'skipped_but_ships',
      '/replenishment/shipments',
      replenishment.shipments.length,
      0,
      'shipments',
    );
  }
  wssi.forEach((row, w) => {
    const at = `/wssi/${w}`;
    const units = [
      'opening',
      'intake',
      'sales',
      'closing',
      'lost_sales',
      'in_transit',
      'dc_opening',
      'dc_receipts',
      'dc_shipped',
      'dc_closing',
    ] as const;
    for (const field of units) whole(row[field], `${at}/${field}`);
    equal(
      'stock_identity',
      `${at}/closing`,
      row.closing,
      row.opening + row.intake - row.sales,
      'closing',
    );
    equal(
      'dc_identity',
      `${at}/dc_closing`,
      row.dc_closing,
      row.dc_opening + row.dc_receipts - row.dc_shipped,
      'DC closing',
    );
    equal(
      'shipped_not_schedule',
      `${at}/dc_shipped`,
      row.dc_shipped,
      shipped.get(row.week) ?? 0,
      'shipped',
    );
    equal(
      'sales_and_lost_not_demand',
      `${at}/sales`,
      row.sales + row.lost_sales,
      demand.weekly[w]?.units ?? -1,
      'sales + lost sales',
    );
    const before = wssi[w - 1];
    if (before) {
      equal('opening_not_closing', `${at}/opening`, row.opening, before.closing, 'opening');
      equal(
        'dc_opening_not_closing',
        `${at}/dc_opening`,
        row.dc_opening,
        before.dc_closing,
        'DC opening',
      );
    }
  });
  const first = wssi[0];
  if (first) {
    expect(
      first.dc_receipts >= allocation.dc_units,
      'dc_receipts_below_allocation',
      '/wssi/0/dc_receipts',
      'the DC receives less than its share of the buy',
    );
  }
}
