/** A named stream of random numbers: equal seed and name give equal numbers on every machine. */
export interface RandomStream {
  /** Uniform in [0, 1). */
  readonly uniform: () => number;
  /** Uniform integer in 0 … bound − 1. */
  readonly below: (bound: number) => number;
}

/** Mixes a seed with a stream's name into 32 bits (FNV-1a). */
function hashSeed(seed: number, name: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${name}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return hash >>> 0;
}

/** Opens the stream `name` of `seed` (mulberry32 by T. Ettinger, 2017; integer arithmetic only). */
export function randomStream(seed: number, name: string): RandomStream {
  let state = hashSeed(seed, name);
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { uniform, below: (bound) => Math.floor(uniform() * bound) };
}
