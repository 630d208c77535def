/**
 * Demand of every store over a window, as samples that answer "what would one more pack save?".
 * Built once per window; samples are ascending per store, index `store · count + rank`.
 */
export interface LossCurves {
  readonly stores: number;
  readonly count: number;
  readonly samples: Float64Array;
  /** Sum of the samples from a rank to the top; `count + 1` per store. */
  readonly suffixSums: Float64Array;
}

/** Sorts samples (index `store · count + path`, consumed) after taking off each store's opening stock. */
export function lossCurves(
  samples: Float64Array,
  stores: number,
  openingUnits: ArrayLike<number>,
): LossCurves {
  const count = stores === 0 ? 0 : samples.length / stores;
  const suffixSums = new Float64Array(stores * (count + 1));
  for (let store = 0; store < stores; store++) {
    const own = samples.subarray(store * count, (store + 1) * count);
    const opening = openingUnits[store]!;
    if (opening > 0) for (let i = 0; i < count; i++) own[i] = Math.max(0, own[i]! - opening);
    own.sort();
    let sum = 0;
    for (let i = count - 1; i >= 0; i--) {
      sum += own[i]!;
      suffixSums[store * (count + 1) + i] = sum;
    }
  }
  return { stores, count, samples, suffixSums };
}

/** First rank of `store` whose sample exceeds `units`. */
function rankAbove(curves: LossCurves, store: number, units: number): number {
  const base = store * curves.count;
  let low = 0;
  let high = curves.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (curves.samples[base + middle]! > units) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Expected lost sales of `store` when it holds `units` (on top of its opening stock). */
export function expectedLoss(curves: LossCurves, store: number, units: number): number {
  const rank = rankAbove(curves, store, units);
  const above = curves.suffixSums[store * (curves.count + 1) + rank]!;
  return (above - units * (curves.count - rank)) / curves.count;
}

/** Largest demand of `store` in any sample, above its opening stock. */
export function largestDemand(curves: LossCurves, store: number): number {
  return curves.count === 0 ? 0 : curves.samples[(store + 1) * curves.count - 1]!;
}

/** Expected lost sales of all stores together. */
export function totalExpectedLoss(curves: LossCurves, units: ArrayLike<number>): number {
  let loss = 0;
  for (let store = 0; store < curves.stores; store++) {
    loss += expectedLoss(curves, store, units[store]!);
  }
  return loss;
}
