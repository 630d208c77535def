/** Rows a partition is judged on at most; above, every n-th row stands for all. */
const MOST_ROWS = 400;

/** The rows that stand for all `rows` when judging a partition. */
export function sampledRows(rows: number): number[] {
  const stride = Math.max(1, Math.ceil(rows / MOST_ROWS));
  return Array.from({ length: Math.ceil(rows / stride) }, (_, i) => i * stride);
}

/**
 * Mean silhouette of a partition, −1 … 1 (Rousseeuw 1987): how much nearer a row is to its own cluster
 * than to the next. Rows alone in their cluster count 0. Null with fewer than two clusters.
 */
export function silhouette(values: Float64Array, labels: Int32Array): number | null {
  const rows = labels.length;
  const clusters = new Set(labels).size;
  if (clusters < 2) return null;
  const width = values.length / rows;
  const sample = sampledRows(rows);
  const most = labels.reduce((top, label) => Math.max(top, label), 0) + 1;
  let sum = 0;
  for (const row of sample) {
    const distances = new Float64Array(most);
    const counts = new Float64Array(most);
    for (const other of sample) {
      if (other === row) continue;
      let squared = 0;
      for (let i = 0; i < width; i++) {
        const gap = values[row * width + i]! - values[other * width + i]!;
        squared += gap * gap;
      }
      distances[labels[other]!]! += Math.sqrt(squared);
      counts[labels[other]!]! += 1;
    }
    const own = labels[row]!;
    if (counts[own] === 0) continue;
    const inside = distances[own]! / counts[own]!;
    let outside = Number.POSITIVE_INFINITY;
    for (let label = 0; label < most; label++) {
      if (label !== own && counts[label]! > 0) {
        outside = Math.min(outside, distances[label]! / counts[label]!);
      }
    }
    if (!Number.isFinite(outside)) continue;
    const scale = Math.max(inside, outside);
    if (scale > 0) sum += (outside - inside) / scale;
  }
  return sum / sample.length;
}
