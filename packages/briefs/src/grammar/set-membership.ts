import { setBit } from './bits.ts';
import { countOfSets, symbolsOfSet } from './set-numbers.ts';
import { FIRST_SYMBOL } from './symbols.ts';

/** Which sets hold each symbol: a row of bits a symbol, one bit a set. */
export class SetMembership {
  readonly sets = countOfSets();
  /** Words of a row. */
  readonly words = (this.sets >> 5) + 1;
  readonly #rows: (Int32Array | undefined)[] = [];

  private constructor() {
    for (let set = 0; set < this.sets; set++)
      for (const symbol of symbolsOfSet(set)) {
        const code = symbol.charCodeAt(0) - FIRST_SYMBOL;
        const row = this.#rows[code] ?? new Int32Array(this.words);
        this.#rows[code] = row;
        setBit(row, set);
      }
  }

  static #current: SetMembership | null = null;

  /** Made when first asked for, after the patterns are known; made anew when there are more. */
  static current(): SetMembership {
    if (SetMembership.#current?.sets !== countOfSets())
      SetMembership.#current = new SetMembership();
    return SetMembership.#current as SetMembership;
  }

  /** The row of a symbol, by its code from the first symbol on. */
  rowOf(code: number): Int32Array | undefined {
    return this.#rows[code];
  }
}
