/** Weeks of history after which a store stands on its own. */
export const FULL_HISTORY_WEEKS = 26;

/** Weight of a store's own forecast: weeks of history ÷ 26, at most 1; the rest is its cluster's mean. */
export function ownWeight(historyWeeks: number): number {
  return Math.min(1, Math.max(0, historyWeeks) / FULL_HISTORY_WEEKS);
}

/**
 * Blends the rows of stores with little history with the mean row of the established stores of their
 * cluster (of all established stores when the cluster has none). `rows` is index `store · width + i`
 * and is changed in place; returns how many stores borrowed.
 */
export function borrowFromCluster(
  rows: Float64Array,
  clusterIds: readonly string[],
  historyWeeks: readonly number[],
): number {
  const stores = clusterIds.length;
  if (stores === 0 || historyWeeks.every((weeks) => ownWeight(weeks) === 1)) return 0;
  const width = rows.length / stores;
  const meanOf = (members: readonly number[]): Float64Array => {
    const row = new Float64Array(width);
    for (const store of members)
      for (let i = 0; i < width; i++) row[i]! += rows[store * width + i]!;
    return row.map((sum) => sum / members.length);
  };
  const established = clusterIds.flatMap((_, s) => (ownWeight(historyWeeks[s]!) === 1 ? [s] : []));
  if (established.length === 0) return 0;
  const means = new Map<string, Float64Array>();
  let borrowed = 0;
  for (let store = 0; store < stores; store++) {
    const weight = ownWeight(historyWeeks[store]!);
    if (weight === 1) continue;
    const cluster = clusterIds[store]!;
    let mean = means.get(cluster);
    if (!mean) {
      const peers = established.filter((peer) => clusterIds[peer] === cluster);
      mean = meanOf(peers.length > 0 ? peers : established);
      means.set(cluster, mean);
    }
    const base = store * width;
    for (let i = 0; i < width; i++) {
      rows[base + i] = weight * rows[base + i]! + (1 - weight) * mean[i]!;
    }
    borrowed += 1;
  }
  return borrowed;
}
