/**
 * Factor by which weekly demand grows at a markdown of `depth` (share of the price, below 1) under
 * constant elasticity: (1 − depth)^(−elasticity), as an exponential of a logarithm.
 */
export function demandLift(depth: number, elasticity: number): number {
  return depth === 0 ? 1 : Math.exp(-elasticity * Math.log(1 - depth));
}

/**
 * Depth that lifts demand by factor `lift` (≥ 1): 1 − lift^(−1 ÷ elasticity). A more elastic category
 * needs a smaller cut.
 */
export function depthForLift(lift: number, elasticity: number): number {
  return 1 - Math.exp(-Math.log(lift) / elasticity);
}

/** Depths that are compared: 0, 5, … 60 %, as shares. */
export const MARKDOWN_DEPTHS: readonly number[] = Array.from(
  { length: 13 },
  (_, i) => (5 * i) / 100,
);
