import { hasBit, lowestBit } from './bits.ts';
import { PlaceReckoner, type Places, type SymbolRows } from './places.ts';

const ALL: Places = 0;
const START: Places = 1;
const END: Places = 2;
const FIXED = 3;
/** Rows beyond those of sets that there is room for at first. */
const SPARE_ROWS = 256;
/**
 * Places as rows of bits, of which bit p % 32 of word p / 32 is the place before symbol p. Rows lie side by side in one
 * array, which is used over and over.
 */
export class LongPlaces extends PlaceReckoner {
  #symbols: SymbolRows = [];
  #sets = 0;
  #reading = 0;
  /** In which reading the row of each set was filled. */
  #readings = new Int32Array(0);
  #rows = new Int32Array(0);
  /** Words of a row, those of them that are looked at, and rows in use. */
  #words = 1;
  #first = 0;
  #last = 0;
  #used = 0;

  read(symbols: SymbolRows, sets: number): void {
    this.#symbols = symbols;
    this.#sets = sets;
    this.#reading += 1;
    this.#words = (symbols.length >> 5) + 1;
    this.#first = 0;
    this.#last = this.#words - 1;
    if (this.#readings.length !== sets) this.#readings = new Int32Array(sets);
    this.#makeRoom(FIXED + sets + SPARE_ROWS);
    this.release();
    this.#rows.fill(0, 0, FIXED * this.#words);
    for (let at = 0; at <= symbols.length; at++) this.#set(ALL, at);
    this.#set(START, 0);
    this.#set(END, symbols.length);
  }

  get all(): Places {
    return ALL;
  }

  /** Rows are not looked through for it. */
  isNone(): boolean {
    return false;
  }

  back(set: number, ends: Places): Places {
    const words = this.#words;
    const symbols = this.#placesOf(set) * words;
    const places = this.#newRow();
    const rows = this.#rows;
    const [to, from] = [places * words, ends * words];
    for (let word = this.#first; word <= this.#last; word++) {
      const next = word < this.#last ? (rows[from + word + 1] as number) << 31 : 0;
      rows[to + word] =
        (rows[symbols + word] as number) & (((rows[from + word] as number) >>> 1) | next);
    }
    return places;
  }

  backFew(set: number, ends: Places, most: number): Places {
    const words = this.#words;
    const symbols = this.#placesOf(set) * words;
    const places = this.union(ends, ends);
    const rows = this.#rows;
    const to = places * words;
    for (let count = 0; count < most; count++) {
      let added = 0;
      for (let word = this.#first; word <= this.#last; word++) {
        const next = word < this.#last ? (rows[to + word + 1] as number) << 31 : 0;
        const known = rows[to + word] as number;
        const more = (rows[symbols + word] as number) & ((known >>> 1) | next) & ~known;
        rows[to + word] = known | more;
        added |= more;
      }
      if (added === 0) break;
    }
    return places;
  }

  union(a: Places, b: Places): Places {
    const words = this.#words;
    const places = this.#newRow();
    for (let word = this.#first; word <= this.#last; word++)
      this.#rows[places * words + word] =
        (this.#rows[a * words + word] as number) | (this.#rows[b * words + word] as number);
    return places;
  }

  edge(places: Places, isStart: boolean): Places {
    return this.where(places, isStart ? START : END, true);
  }

  where(a: Places, b: Places, isIn: boolean): Places {
    const words = this.#words;
    const flip = isIn ? 0 : -1;
    const places = this.#newRow();
    for (let word = this.#first; word <= this.#last; word++)
      this.#rows[places * words + word] =
        (this.#rows[a * words + word] as number) &
        ((this.#rows[b * words + word] as number) ^ flip);
    return places;
  }

  isAmong(places: Places, at: number): boolean {
    return (((this.#rows[places * this.#words + (at >> 5)] as number) >>> (at & 31)) & 1) === 1;
  }

  firstOf(places: Places, from: number): number | null {
    for (let word = from >> 5; word < this.#words; word++) {
      let bits = this.#rows[places * this.#words + word] as number;
      if (word === from >> 5) bits &= -1 << (from & 31);
      if (bits !== 0) return word * 32 + lowestBit(bits);
    }
    return null;
  }

  within<Result>(from: number, to: number, look: () => Result): Result {
    const used = this.#used;
    this.#first = from >> 5;
    this.#last = Math.min(to >> 5, this.#words - 1);
    const result = look();
    this.#first = 0;
    this.#last = this.#words - 1;
    this.#used = used;
    return result;
  }

  release(): void {
    this.#used = FIXED + this.#sets;
  }

  /** Where symbols of a set stand. */
  #placesOf(set: number): Places {
    const places = FIXED + set;
    if (this.#readings[set] === this.#reading) return places;
    if (set >= this.#sets) throw new Error('compile patterns before reading a text');
    this.#readings[set] = this.#reading;
    this.#rows.fill(0, places * this.#words, (places + 1) * this.#words);
    for (let at = 0; at < this.#symbols.length; at++)
      if (hasBit(this.#symbols[at], set)) this.#set(places, at);
    return places;
  }

  #set(places: Places, at: number): void {
    const word = places * this.#words + (at >> 5);
    this.#rows[word] = (this.#rows[word] as number) | (1 << (at & 31));
  }

  #newRow(): Places {
    if ((this.#used + 1) * this.#words > this.#rows.length) this.#makeRoom(this.#used * 2);
    this.#used += 1;
    return this.#used - 1;
  }

  #makeRoom(rows: number): void {
    if (rows * this.#words <= this.#rows.length) return;
    const more = new Int32Array(rows * this.#words);
    more.set(this.#rows);
    this.#rows = more;
  }
}
