function byShortfall(shortfalls: Float64Array): number[] {
  return Array.from(shortfalls.keys()).sort((a, b) => shortfalls[b]! - shortfalls[a]! || a - b);
}

/**
 * Splits `total` whole units in proportion to `weights` by largest remainder (Hamilton).
 * Ties go to the lower index, so pass weights in code-point order of their ids.
 * Weights are non-negative; when all are 0 the split is even. The result adds up to `total` exactly.
 */
export function apportion(weights: ArrayLike<number>, total: number): number[] {
  const count = weights.length;
  if (count === 0) {
    if (total === 0) return [];
    throw new RangeError('nothing to apportion to');
  }
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[i]!;
  const even = !(sum > 0);
  if (even) sum = count;
  const shares = new Array<number>(count);
  const remainders = new Float64Array(count);
  let given = 0;
  for (let i = 0; i < count; i++) {
    const exact = (even ? 1 : weights[i]!) * total;
    // The remainder of integers is exact, so equal claims tie exactly instead of by rounding noise.
    const remainder = exact % sum;
    const base = Math.round((exact - remainder) / sum);
    shares[i] = base;
    remainders[i] = remainder;
    given += base;
  }
  // Only rounding noise in fractional weights can give out too much; then round to the total instead.
  if (given > total) {
    return roundToTotal(
      Float64Array.from(shares, (_, i) => ((even ? 1 : weights[i]!) * total) / sum),
      total,
    );
  }
  const order = given < total ? byShortfall(remainders) : [];
  for (let i = 0; given < total; i = (i + 1) % count, given++) shares[order[i]!]! += 1;
  return shares;
}

/**
 * Whole units nearest to `targets` that add up to `total` exactly: floors first, then one unit at a
 * time to the largest remainder, ties to the lower index. Targets below 0 count as 0. When the floors
 * already exceed `total`, units are taken back where the target is exceeded most.
 */
export function roundToTotal(targets: ArrayLike<number>, total: number): number[] {
  const count = targets.length;
  const units = new Array<number>(count);
  let given = 0;
  for (let i = 0; i < count; i++) {
    const base = Math.max(0, Math.floor(targets[i]!));
    units[i] = base;
    given += base;
  }
  if (count === 0 && total > 0) throw new RangeError('nothing to round');
  const shortfalls = new Float64Array(count);
  while (given !== total) {
    for (let i = 0; i < count; i++) shortfalls[i] = targets[i]! - units[i]!;
    const order = byShortfall(shortfalls);
    if (given < total) {
      for (const index of order) {
        if (given === total) break;
        units[index]! += 1;
        given += 1;
      }
    } else {
      for (const index of order.reverse()) {
        if (given === total) break;
        if (units[index]! === 0) continue;
        units[index]! -= 1;
        given -= 1;
      }
    }
  }
  return units;
}
