/**
 * Adds the outer product of one week's errors of all models to a Gram matrix (row-major). The week's weight makes the
 * sum grow like absolute errors do, so that no single wild week decides: one step of reweighted least squares.
 */
export function addErrors(
  gram: Float64Array,
  errors: Float64Array,
  count: number,
  floor: number,
): void {
  let middle = 0;
  for (let i = 0; i < count; i++) middle += errors[i]! / count;
  const weight = 1 / (Math.abs(middle) + floor);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) gram[i * count + j]! += weight * errors[i]! * errors[j]!;
  }
}

/** The matrix divided by the mean of its diagonal: 1 is the error of an average model. Zeros stay zeros. */
export function normalised(gram: Float64Array, count: number): Float64Array {
  let diagonal = 0;
  for (let i = 0; i < count; i++) diagonal += gram[i * count + i]! / count;
  if (!(diagonal > 0)) return new Float64Array(count * count);
  return gram.map((value) => value / diagonal);
}
