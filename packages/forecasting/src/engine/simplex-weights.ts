const sweeps = 40;

/**
 * Weights on the simplex that minimise w'Gw, by exact moves along pairs of weights.
 * `gram` is symmetric, row-major, `count` × `count`.
 */
export function simplexWeights(gram: Float64Array, count: number): Float64Array {
  const weights = new Float64Array(count).fill(1 / count);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let largestMove = 0;
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const curvature = gram[i * count + i]! - 2 * gram[i * count + j]! + gram[j * count + j]!;
        if (!(curvature > 1e-12)) continue;
        let slope = 0;
        for (let k = 0; k < count; k++) {
          slope += weights[k]! * (gram[i * count + k]! - gram[j * count + k]!);
        }
        const move = Math.min(weights[j]!, Math.max(-weights[i]!, -slope / curvature));
        weights[i]! += move;
        weights[j]! -= move;
        largestMove = Math.max(largestMove, Math.abs(move));
      }
    }
    if (largestMove < 1e-6) break;
  }
  return weights;
}
