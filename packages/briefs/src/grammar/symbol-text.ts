import { addBits, hasBit } from './bits.ts';
import { LongPlaces } from './long-places.ts';
import type { PlaceReckoner } from './places.ts';
import { SetMembership } from './set-membership.ts';
import { MOST_SHORT, ShortPlaces } from './short-places.ts';
import { FIRST_SYMBOL, MOST_SYMBOLS } from './symbols.ts';

/** Whatever stands for a symbol of a text. */
export interface SymbolNode {
  readonly symbol: string;
}

/** A text of symbols and what is known of it; one text at a time is read into it. */
export class SymbolText {
  readonly #short = new ShortPlaces();
  readonly #long = new LongPlaces();
  #reckoner: PlaceReckoner = this.#short;
  #membership: SetMembership | null = null;
  /** Which sets each symbol of the text belongs to. */
  readonly #symbols: (Int32Array | undefined)[] = [];
  /** One bit a set that the text holds a symbol of. */
  #present = new Int32Array(0);
  /** In which text each symbol was last met, and those of this one. */
  readonly #metIn = new Int32Array(MOST_SYMBOLS);
  #text = 0;
  readonly #met: number[] = [];

  /** Reads a text. */
  read(nodes: readonly SymbolNode[]): void {
    this.#membership = SetMembership.current();
    const { words } = this.#membership;
    if (this.#present.length === words) this.#present.fill(0);
    else this.#present = new Int32Array(words);
    this.#text += 1;
    this.#met.length = 0;
    this.readOn(nodes);
  }

  /** Reads what became of the text; symbols it no longer holds still count as met. */
  readOn(nodes: readonly SymbolNode[]): void {
    const membership = this.#membership ?? SetMembership.current();
    this.#symbols.length = nodes.length;
    for (let at = 0; at < nodes.length; at++) {
      const code = (nodes[at] as SymbolNode).symbol.charCodeAt(0) - FIRST_SYMBOL;
      const row = membership.rowOf(code);
      this.#symbols[at] = row;
      if (this.#metIn[code] !== this.#text) this.#meet(code, row);
    }
    this.#reckoner = nodes.length <= MOST_SHORT ? this.#short : this.#long;
    this.#reckoner.read(this.#symbols, membership.sets);
  }

  #meet(code: number, row: Int32Array | undefined): void {
    this.#metIn[code] = this.#text;
    this.#met.push(code);
    if (row) addBits(this.#present, row);
  }

  /** Codes of the symbols met, from the first symbol on, each once and in order. */
  get met(): readonly number[] {
    return this.#met;
  }

  /** False when the text lacks every symbol of one of the sets, given by their numbers. */
  meets(needs: readonly number[]): boolean {
    for (const set of needs) if (!hasBit(this.#present, set)) return false;
    return true;
  }

  /** What reckons with the text's places. */
  get reckoner(): PlaceReckoner {
    return this.#reckoner;
  }
}
