const iterations = 8;

/**
 * Replaces every row by its projection on the `rank` directions that carry most of the rows' variance (truncated
 * singular value decomposition by orthogonal iteration from a fixed start). Rows have equal length. In place.
 */
export function projectLowRank(rows: readonly Float64Array[], rank: number): void {
  const width = rows[0]?.length ?? 0;
  if (rank >= Math.min(rows.length, width)) return;
  const gram = new Float64Array(width * width);
  for (const row of rows) {
    for (let i = 0; i < width; i++) {
      const value = row[i]!;
      for (let j = 0; j <= i; j++) gram[i * width + j]! += value * row[j]!;
    }
  }
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < i; j++) gram[j * width + i] = gram[i * width + j]!;
  }
  // A fixed start without symmetry; the largest rows would do, but this needs no sorting.
  let basis: Float64Array[] = Array.from({ length: rank }, (_, direction) =>
    Float64Array.from({ length: width }, (_unused, index) => {
      const mixed = Math.imul(index * 31 + direction * 17 + 7, 0x9e3779b1) >>> 0;
      return mixed / 4_294_967_296 - 0.5;
    }),
  );
  for (let iteration = 0; iteration < iterations; iteration++) {
    basis = orthonormal(basis.map((vector) => multiply(gram, vector, width)));
  }
  for (const row of rows) {
    const projected = new Float64Array(width);
    for (const vector of basis) {
      let share = 0;
      for (let index = 0; index < width; index++) share += vector[index]! * row[index]!;
      for (let index = 0; index < width; index++) projected[index]! += share * vector[index]!;
    }
    row.set(projected);
  }
}

function multiply(gram: Float64Array, vector: Float64Array, width: number): Float64Array {
  const product = new Float64Array(width);
  for (let i = 0; i < width; i++) {
    let sum = 0;
    for (let j = 0; j < width; j++) sum += gram[i * width + j]! * vector[j]!;
    product[i] = sum;
  }
  return product;
}

/** Modified Gram–Schmidt; directions without length are left out. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const kept: Float64Array[] = [];
  for (const vector of vectors) {
    let before = 0;
    for (const value of vector) before += value * value;
    for (const other of kept) {
      let share = 0;
      for (let index = 0; index < vector.length; index++) share += other[index]! * vector[index]!;
      for (let index = 0; index < vector.length; index++) vector[index]! -= share * other[index]!;
    }
    let length = 0;
    for (const value of vector) length += value * value;
    if (!(length > 1e-20 * before) || !(length > 0)) continue;
    const scale = 1 / Math.sqrt(length);
    for (let index = 0; index < vector.length; index++) vector[index]! *= scale;
    kept.push(vector);
  }
  return kept;
}
