/**
 * The `probability` quantile of `sorted` (ascending, at least one value) by linear interpolation
 * between order statistics (Hyndman and Fan 1996, type 7).
 */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number {
  const position = Math.min(1, Math.max(0, probability)) * (sorted.length - 1);
  const lower = Math.floor(position);
  const low = sorted[lower]!;
  const high = sorted[Math.min(lower + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - lower);
}

/** The `probability` quantile of values in any order; the input is left as it is. */
export function quantile(values: ArrayLike<number>, probability: number): number {
  return quantileOfSorted(Float64Array.from(values).sort(), probability);
}

/** Arithmetic mean; 0 for no values. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return values.length === 0 ? 0 : sum / values.length;
}
