/** A lasting jump of a series against the rest of its category. */
export interface LevelShift {
  /** First week of the new level. */
  readonly week: number;
  /** New level ÷ old level. */
  readonly factor: number;
}

const settings = { leastAfter: 6, leastLog: 0.4, leastScore: 12 } as const;
const windowBefore = 52;
const searchWeeks = 52;

/**
 * The clearest jump within the last year that has lasted at least six weeks: a least-squares split of the log ratio
 * of the series to its category, accepted when it is large (half again, or down by a third) and far outside the noise
 * on either side. Source: binary segmentation, Scott & Knott (1974), one split.
 */
export function findLevelShift(
  units: Float64Array,
  others: Float64Array,
  start: number,
  origin: number,
): LevelShift | null {
  const from = Math.max(start, origin - searchWeeks - windowBefore);
  const count = origin - from;
  if (count < 20) return null;
  let ownSum = 0;
  let otherSum = 0;
  for (let week = from; week < origin; week++) {
    ownSum += Math.max(units[week]!, 0);
    otherSum += Math.max(others[week]!, 0);
  }
  if (!(ownSum > 0)) return null;
  const floor = (0.02 * ownSum) / count;
  const otherFloor = (0.02 * otherSum) / count + 1e-9;
  const sums = new Float64Array(count + 1);
  const squares = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) {
    const own = Math.log(Math.max(units[from + index]!, 0) + floor);
    const other = otherSum > 0 ? Math.log(Math.max(others[from + index]!, 0) + otherFloor) : 0;
    sums[index + 1] = sums[index]! + own - other;
    squares[index + 1] = squares[index]! + (own - other) * (own - other);
  }
  let best = { index: -1, score: 0, change: 0 };
  const first = Math.max(8, count - searchWeeks);
  for (let index = first; index <= count - settings.leastAfter; index++) {
    const after = count - index;
    const meanBefore = sums[index]! / index;
    const meanAfter = (sums[count]! - sums[index]!) / after;
    const within =
      squares[count]! - index * meanBefore * meanBefore - after * meanAfter * meanAfter;
    const noise = Math.sqrt(Math.max(within / count, 1e-4));
    const change = meanAfter - meanBefore;
    const score = Math.abs(change) / (noise * Math.sqrt(1 / index + 1 / after));
    if (score > best.score) best = { index, score, change };
  }
  if (best.score < settings.leastScore) return null;
  if (Math.abs(best.change) < settings.leastLog) return null;
  return { week: from + best.index, factor: Math.exp(best.change) };
}
