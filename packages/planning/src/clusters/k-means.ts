import type { RandomStream } from '../arithmetic/random.ts';

/** A partition of rows into clusters 0 … k − 1. */
export interface Partition {
  readonly labels: Int32Array;
  readonly centres: readonly Float64Array[];
  /** Sum of squared distances to the own centre. */
  readonly inertia: number;
}

const RESTARTS = 8;
const MOST_ROUNDS = 60;

/**
 * k-means (Lloyd 1982) with k-means++ starts (Arthur and Vassilvitskii 2007), best of several seeded
 * restarts. `values` is index `row · width + column`; `k` must not exceed the number of distinct rows.
 */
export function kMeans(
  values: Float64Array,
  rows: number,
  k: number,
  random: RandomStream,
): Partition {
  const width = rows === 0 ? 0 : values.length / rows;
  let best: Partition | null = null;
  for (let restart = 0; restart < RESTARTS; restart++) {
    const found = lloyd(values, rows, width, firstCentres(values, rows, width, k, random));
    if (best === null || found.inertia < best.inertia - 1e-9) best = found;
  }
  return best!;
}

/** Squared Euclidean distance of a row to a point. */
function squaredDistance(
  values: Float64Array,
  row: number,
  width: number,
  point: Float64Array,
): number {
  let sum = 0;
  for (let i = 0; i < width; i++) {
    const gap = values[row * width + i]! - point[i]!;
    sum += gap * gap;
  }
  return sum;
}

function firstCentres(
  values: Float64Array,
  rows: number,
  width: number,
  k: number,
  random: RandomStream,
): Float64Array[] {
  const rowAt = (row: number) => values.slice(row * width, (row + 1) * width);
  const centres = [rowAt(random.below(rows))];
  const nearest = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  while (centres.length < k) {
    const last = centres.at(-1)!;
    let sum = 0;
    for (let row = 0; row < rows; row++) {
      nearest[row] = Math.min(nearest[row]!, squaredDistance(values, row, width, last));
      sum += nearest[row]!;
    }
    let draw = random.uniform() * sum;
    let chosen = -1;
    for (let row = 0; row < rows; row++) {
      if (!(nearest[row]! > 0)) continue;
      chosen = row;
      draw -= nearest[row]!;
      if (draw <= 0) break;
    }
    if (chosen === -1) break;
    centres.push(rowAt(chosen));
  }
  return centres;
}

function lloyd(
  values: Float64Array,
  rows: number,
  width: number,
  start: Float64Array[],
): Partition {
  let centres = start;
  const labels = new Int32Array(rows).fill(-1);
  for (let round = 0; ; round++) {
    let inertia = 0;
    let moved = false;
    for (let row = 0; row < rows; row++) {
      let label = 0;
      let least = Number.POSITIVE_INFINITY;
      for (let c = 0; c < centres.length; c++) {
        const distance = squaredDistance(values, row, width, centres[c]!);
        if (distance < least) {
          least = distance;
          label = c;
        }
      }
      inertia += least;
      if (labels[row] !== label) {
        labels[row] = label;
        moved = true;
      }
    }
    if (!moved || round >= MOST_ROUNDS) return { labels, centres, inertia };
    centres = centres.map((centre, c) => centreOf(values, labels, c, width) ?? centre);
  }
}

function centreOf(
  values: Float64Array,
  labels: Int32Array,
  label: number,
  width: number,
): Float64Array | null {
  const sum = new Float64Array(width);
  let members = 0;
  for (let row = 0; row < labels.length; row++) {
    if (labels[row] !== label) continue;
    members += 1;
    for (let i = 0; i < width; i++) sum[i]! += values[row * width + i]!;
  }
  return members === 0 ? null : sum.map((value) => value / members);
}
