/**
 * Solves Ax = b for a symmetric positive definite A (row-major, lower triangle read) by Cholesky's method.
 * A pivot that is not positive is treated as a direction without information: its unknown becomes 0.
 */
export function solveSymmetric(
  matrix: Float64Array,
  right: Float64Array,
  count: number,
): Float64Array {
  const lower = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * count + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * count + k]! * lower[j * count + k]!;
      if (i === j) lower[i * count + i] = sum > 0 ? Math.sqrt(sum) : 0;
      else lower[i * count + j] = lower[j * count + j]! > 0 ? sum / lower[j * count + j]! : 0;
    }
  }
  const solution = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let sum = right[i]!;
    for (let k = 0; k < i; k++) sum -= lower[i * count + k]! * solution[k]!;
    solution[i] = lower[i * count + i]! > 0 ? sum / lower[i * count + i]! : 0;
  }
  for (let i = count - 1; i >= 0; i--) {
    let sum = solution[i]!;
    for (let k = i + 1; k < count; k++) sum -= lower[k * count + i]! * solution[k]!;
    solution[i] = lower[i * count + i]! > 0 ? sum / lower[i * count + i]! : 0;
  }
  return solution;
}
