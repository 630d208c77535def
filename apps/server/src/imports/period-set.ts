const FIRST_BYTES = 16;

/** Periods that have a row, one bit each; negative ones too. */
export interface PeriodSet {
  /** False when the period was in it already. */
  add(period: number): boolean;
  /** The lowest and highest period; infinite while there is none. */
  readonly first: number;
  readonly last: number;
}

/** An empty set that grows in either direction. */
export function createPeriodSet(): PeriodSet {
  let bits = new Uint8Array(FIRST_BYTES);
  /** Period of the first bit, a multiple of 8. */
  let base: number | null = null;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;

  /** Makes room for a byte, doubling, so that a long set is copied a few times at most. */
  function grow(byte: number): number {
    const before = byte < 0 ? Math.max(-byte, bits.length) : 0;
    const after = byte >= bits.length ? Math.max(byte - bits.length + 1, bits.length) : 0;
    if (before === 0 && after === 0) return byte;
    const wider = new Uint8Array(before + bits.length + after);
    wider.set(bits, before);
    bits = wider;
    base = (base ?? 0) - before * 8;
    return byte + before;
  }

  return {
    add(period) {
      base ??= Math.floor(period / 8) * 8;
      const byte = grow(Math.floor((period - base) / 8));
      const bit = 1 << ((period - base) & 7);
      const held = bits[byte] ?? 0;
      if ((held & bit) !== 0) return false;
      bits[byte] = held | bit;
      first = Math.min(first, period);
      last = Math.max(last, period);
      return true;
    },
    get first() {
      return first;
    },
    get last() {
      return last;
    },
  };
}
