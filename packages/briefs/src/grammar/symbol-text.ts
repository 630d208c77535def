import { FIRST_SYMBOL } from './symbols.ts';

/**
 * Places of a text: the number of a row of bits, of which bit p % 32 of word p / 32 stands for the place before symbol p, and
 * one more for the end of the text. Patterns are matched at all places at once, which takes some operations a pattern
 * where trying one place after the other takes hundreds.
 */
export type Places = number;

const WORD_BITS = 32;
const sets: string[] = [];
const numbers = new Map<string, number>();

/** Numbers a set of symbols that patterns look for; equal sets have equal numbers. */
export function numberOfSet(symbols: string): number {
  const known = numbers.get(symbols);
  if (known !== undefined) return known;
  numbers.set(symbols, sets.length);
  return sets.push(symbols) - 1;
}

/** The number of a set that holds what any of the sets holds. */
export const unionOf = (some: readonly number[]): number =>
  numberOfSet([...new Set(some.flatMap((set) => [...(sets[set] as string)]))].sort().join(''));

/** The symbols of a set. */
export const symbolsOfSet = (set: number): string => sets[set] as string;

/** How many symbols a set holds: the fewer, the rarer. */
export const sizeOfSet = (set: number): number => (sets[set] as string).length;

/** Whatever stands for a symbol of a text. */
export interface SymbolNode {
  readonly symbol: string;
}

/** Which sets hold each symbol, a row of bits a symbol; made when first needed, after all patterns are known. */
class Membership {
  readonly words = Math.ceil(sets.length / WORD_BITS);
  readonly sets = sets.length;
  readonly #rows: Int32Array[] = [];

  constructor() {
    sets.forEach((symbols, set) => {
      for (let at = 0; at < symbols.length; at++) {
        const symbol = symbols.charCodeAt(at) - FIRST_SYMBOL;
        const row = this.#rows[symbol] ?? new Int32Array(this.words);
        this.#rows[symbol] = row;
        row[set >> 5] = (row[set >> 5] as number) | (1 << (set & 31));
      }
    });
  }

  rowOf(symbol: number): Int32Array | undefined {
    return this.#rows[symbol];
  }
}
let membership: Membership | null = null;
function currentMembership(): Membership {
  if (membership?.sets !== sets.length) membership = new Membership();
  return membership;
}

/** No place at all. */
export const NONE: Places = -1;
const ALL: Places = 0;
const START: Places = 1;
const END: Places = 2;
const FIXED = 3;
/** Rows of places that a pattern may ask for beyond those of its sets, before there is made room for more. */
const SPARE_ROWS = 256;

/**
 * A text of symbols with the places where its sets stand; one text at a time is read into it. Rows of places lie side by
 * side in one array, which is used over and over: a brief asks for thousands of them.
 */
export class SymbolText {
  #membership = currentMembership();
  #symbols: (Int32Array | undefined)[] = [];
  /** One bit a set that the text holds a symbol of. */
  #present = new Int32Array(0);
  #reading = 0;
  /** In which reading the places of each set were found. */
  #readings = new Int32Array(0);
  #rows = new Int32Array(0);
  /** Words of a row, those of them that are looked at, and rows in use. */
  #words = 1;
  #first = 0;
  #last = 0;
  #used = 0;

  read(nodes: readonly SymbolNode[]): void {
    this.#reading += 1;
    this.#membership = currentMembership();
    const { sets: count, words: setWords } = this.#membership;
    if (this.#readings.length !== count) {
      this.#readings = new Int32Array(count);
      this.#present = new Int32Array(setWords);
    }
    const length = nodes.length;
    this.#words = (length >> 5) + 1;
    this.#first = 0;
    this.#last = this.#words - 1;
    this.#makeRoom(FIXED + count + SPARE_ROWS);
    this.#symbols.length = length;
    this.#present.fill(0);
    for (let at = 0; at < length; at++) {
      const row = this.#membership.rowOf(
        (nodes[at] as SymbolNode).symbol.charCodeAt(0) - FIRST_SYMBOL,
      );
      this.#symbols[at] = row;
      if (!row) continue;
      for (let word = 0; word < setWords; word++)
        this.#present[word] = (this.#present[word] as number) | (row[word] as number);
    }
    this.#rows.fill(0, 0, FIXED * this.#words);
    for (let at = 0; at <= length; at++) this.#set(ALL, at);
    this.#set(START, 0);
    this.#set(END, length);
  }

  /** Forgets all rows but those of sets. */
  release(): void {
    this.#used = FIXED + this.#membership.sets;
  }

  /** Looks at no more than the places from one to the other until `look` has been called; gives what `look` gives back. */
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

  /** False when the text lacks every symbol of one of the sets, given by their numbers. */
  meets(needs: readonly number[]): boolean {
    for (const set of needs)
      if ((((this.#present[set >> 5] as number) >>> (set & 31)) & 1) === 0) return false;
    return true;
  }

  /** Every place, the end of the text included. */
  get all(): Places {
    return ALL;
  }

  /** Places of symbols of a set right behind which one of `ends` lies. */
  before(set: number, ends: Places): Places {
    const words = this.#words;
    const symbols = this.#placesOf(set) * words;
    const places = this.#newRow();
    const rows = this.#rows;
    const [to, from] = [places * words, ends * words];
    let any = 0;
    const last = this.#last;
    for (let word = this.#first; word <= last; word++) {
      const next = word < last ? (rows[from + word + 1] as number) << 31 : 0;
      const moved = ((rows[from + word] as number) >>> 1) | next;
      const bits = (rows[symbols + word] as number) & moved;
      rows[to + word] = bits;
      any |= bits;
    }
    return any === 0 ? NONE : places;
  }

  /** Places from which none and up to `most` symbols of a set lead to one of `ends`. */
  afterFew(set: number, ends: Places, most: number): Places {
    if (most === 0 || ends === NONE) return ends;
    const words = this.#words;
    const symbols = this.#placesOf(set) * words;
    const places = this.#newRow();
    const rows = this.#rows;
    const [to, from] = [places * words, ends * words];
    const [first, last] = [this.#first, this.#last];
    for (let word = first; word <= last; word++) rows[to + word] = rows[from + word] as number;
    for (let count = 0; count < most; count++) {
      let added = 0;
      for (let word = first; word <= last; word++) {
        const next = word < last ? (rows[to + word + 1] as number) << 31 : 0;
        const known = rows[to + word] as number;
        const moved = (rows[symbols + word] as number) & ((known >>> 1) | next) & ~known;
        rows[to + word] = known | moved;
        added |= moved;
      }
      if (added === 0) break;
    }
    return places;
  }

  /** Places in one of two rows, or in both. */
  either(a: Places, b: Places): Places {
    if (a === NONE || a === b) return b;
    if (b === NONE) return a;
    const words = this.#words;
    const places = this.#newRow();
    for (let word = this.#first; word <= this.#last; word++)
      this.#rows[places * words + word] =
        (this.#rows[a * words + word] as number) | (this.#rows[b * words + word] as number);
    return places;
  }

  /** Places in the first row that are in the second too, or that are not. */
  where(a: Places, b: Places, isIn: boolean): Places {
    if (b === NONE) return isIn ? NONE : a;
    const words = this.#words;
    const flip = isIn ? 0 : -1;
    const places = this.#newRow();
    let any = 0;
    for (let word = this.#first; word <= this.#last; word++) {
      const bits =
        (this.#rows[a * words + word] as number) &
        ((this.#rows[b * words + word] as number) ^ flip);
      this.#rows[places * words + word] = bits;
      any |= bits;
    }
    return any === 0 ? NONE : places;
  }

  /** Those of the places that are the beginning of the text, or its end. */
  atEdge(places: Places, isStart: boolean): Places {
    return this.where(places, isStart ? START : END, true);
  }

  /** True when both rows hold the same places. */
  isSame(a: Places, b: Places): boolean {
    if (a === b) return true;
    if (a === NONE || b === NONE) return false;
    const words = this.#words;
    for (let word = this.#first; word <= this.#last; word++)
      if (this.#rows[a * words + word] !== this.#rows[b * words + word]) return false;
    return true;
  }

  /** True when a place is among the places. */
  isAmong(places: Places, at: number): boolean {
    if (places === NONE) return false;
    return (((this.#rows[places * this.#words + (at >> 5)] as number) >>> (at & 31)) & 1) === 1;
  }

  /** The first of the places at or after `from`; null where there is none. */
  firstOf(places: Places, from: number): number | null {
    if (places === NONE) return null;
    for (let word = from >> 5; word < this.#words; word++) {
      let bits = this.#rows[places * this.#words + word] as number;
      if (word === from >> 5) bits &= -1 << (from & 31);
      if (bits !== 0) return word * WORD_BITS + (31 - Math.clz32(bits & -bits));
    }
    return null;
  }

  /** Where symbols of a set stand. */
  #placesOf(set: number): Places {
    const places = FIXED + set;
    if (this.#readings[set] === this.#reading) return places;
    this.#readings[set] = this.#reading;
    this.#rows.fill(0, places * this.#words, (places + 1) * this.#words);
    const [word, bit] = [set >> 5, set & 31];
    const symbols = this.#symbols;
    for (let at = 0; at < symbols.length; at++) {
      const row = symbols[at];
      if (row && ((row[word] as number) >>> bit) & 1) this.#set(places, at);
    }
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
