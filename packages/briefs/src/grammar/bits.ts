/** Sets bit `number` of a row of bits. */
export function setBit(bits: Int32Array, number: number): void {
  bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
}

/** True when bit `number` of a row of bits is set; false where there is no row. */
export const hasBit = (bits: Int32Array | undefined, number: number): boolean =>
  bits !== undefined && (((bits[number >> 5] as number) >>> (number & 31)) & 1) === 1;

/** Adds the bits of one row to another that is as long. */
export function addBits(bits: Int32Array, more: Int32Array): void {
  for (let word = 0; word < more.length; word++)
    bits[word] = (bits[word] as number) | (more[word] as number);
}

/** Number of the lowest bit that is set. */
export const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
