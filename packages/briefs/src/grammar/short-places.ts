import { hasBit, lowestBit } from './bits.ts';
import { PlaceReckoner, type Places, type SymbolRows } from './places.ts';

/** The longest text whose places, its end included, are the bits of one number. */
export const MOST_SHORT = 31;

/** Places as the bits of a number: bit p is the place before symbol p. Most briefs are short enough. */
export class ShortPlaces extends PlaceReckoner {
  #symbols: SymbolRows = [];
  #all: Places = 1;
  /** Where each set stands, and in which reading that was found. */
  #bits = new Int32Array(0);
  #readings = new Int32Array(0);
  #reading = 0;

  read(symbols: SymbolRows, sets: number): void {
    this.#symbols = symbols;
    this.#reading += 1;
    this.#all = ((2 << symbols.length) - 1) | 0;
    if (this.#bits.length === sets) return;
    this.#bits = new Int32Array(sets);
    this.#readings = new Int32Array(sets);
  }

  get all(): Places {
    return this.#all;
  }

  isNone(places: Places): boolean {
    return places === 0;
  }

  back(set: number, ends: Places): Places {
    return (ends >>> 1) & this.#bitsOf(set);
  }

  backFew(set: number, ends: Places, most: number): Places {
    const symbols = this.#bitsOf(set);
    let places = ends;
    for (let count = 0; count < most; count++) places |= (places >>> 1) & symbols;
    return places;
  }

  union(a: Places, b: Places): Places {
    return a | b;
  }

  where(a: Places, b: Places, isIn: boolean): Places {
    return isIn ? a & b : a & ~b;
  }

  edge(places: Places, isStart: boolean): Places {
    return places & (isStart ? 1 : 1 << this.#symbols.length);
  }

  #bitsOf(set: number): number {
    if (this.#readings[set] === this.#reading) return this.#bits[set] as number;
    if (set >= this.#bits.length) throw new Error('compile patterns before reading a text');
    let bits = 0;
    for (let at = 0; at < this.#symbols.length; at++)
      if (hasBit(this.#symbols[at], set)) bits |= 1 << at;
    this.#readings[set] = this.#reading;
    this.#bits[set] = bits;
    return bits;
  }

  isAmong(places: Places, at: number): boolean {
    return ((places >>> at) & 1) === 1;
  }

  firstOf(places: Places, from: number): number | null {
    const bits = from > MOST_SHORT ? 0 : places & (-1 << from);
    return bits === 0 ? null : lowestBit(bits);
  }

  within<Result>(_from: number, _to: number, look: () => Result): Result {
    return look();
  }

  release(): void {}
}
