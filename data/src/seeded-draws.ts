import { exp, log } from './exact-arithmetic.ts';

/**
 * A uniform number strictly between 0 and 1 for a tuple of integers. The same tuple always gives the
 * same number, so a new store, category or week never shifts what the others drew.
 */
export type Draws = (...key: readonly number[]) => number;

const mixed = (value: number): number => {
  // The finaliser of MurmurHash3 (Austin Appleby, public domain).
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

/** The named stream of a seed. Streams of different names are independent of each other. */
export function seededDraws(seed: number, name: string): Draws {
  let start = mixed(seed | 0);
  for (const letter of name) start = mixed((start + (letter.codePointAt(0) ?? 0)) | 0);
  return (...key) => {
    let hash = start;
    for (const part of key) hash = mixed((Math.imul(hash, 31) + part + 0x9e3779b9) | 0);
    return (mixed(hash) >>> 0) / 4294967296 + 1 / 8589934592;
  };
}

const ratioOf = (x: number, top: readonly number[], bottom: readonly number[]): number => {
  let above = 0;
  let below = 0;
  for (const coefficient of top) above = above * x + coefficient;
  for (const coefficient of bottom) below = below * x + coefficient;
  return above / below;
};

/**
 * The standard normal value below which a share `uniform` (0–1, exclusive) of the distribution lies;
 * about seven digits. Wichura (1988), Algorithm AS 241, PPND7.
 */
export function normalFrom(uniform: number): number {
  const offset = uniform - 0.5;
  if (Math.abs(offset) <= 0.425) {
    const centre = ratioOf(
      0.180625 - offset * offset,
      [59.10937472, 159.29113202, 50.434271938, 3.3871327179],
      [67.1875636, 78.757757664, 17.895169469, 1],
    );
    return offset * centre;
  }
  const distance = Math.sqrt(-log(Math.min(uniform, 1 - uniform)));
  const tail =
    distance <= 5
      ? ratioOf(
          distance - 1.6,
          [0.17023821103, 1.3067284816, 2.75681539, 1.4234372777],
          [0.12021132975, 0.7370016425, 1],
        )
      : ratioOf(
          distance - 5,
          [0.017337203997, 0.42868294337, 3.081226386, 6.657905115],
          [0.012258202635, 0.24197894225, 1],
        );
  return offset < 0 ? -tail : tail;
}

/**
 * A count with the given mean (≥ 0) and Poisson spread, by inversion: for one `uniform` a larger mean
 * gives no smaller count, so seasons that share their luck differ only by what was changed. Means
 * above 60 use the skewness-corrected normal quantile, which is off by at most a unit.
 */
export function countFrom(mean: number, uniform: number): number {
  if (mean <= 0) return 0;
  if (mean > 60) {
    const z = normalFrom(uniform);
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * z + (z * z - 1) / 6 - 0.5));
  }
  let count = 0;
  let term = exp(-mean);
  for (let below = term; below < uniform && count < 300; below += term) {
    count++;
    term *= mean / count;
  }
  return count;
}
