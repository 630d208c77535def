import { addBits, lowestBit, setBit } from './bits.ts';
import type { Pattern } from './pattern.ts';
import { symbolsOfSet } from './set-numbers.ts';
import type { SymbolNode, SymbolText } from './symbol-text.ts';
import { FIRST_SYMBOL } from './symbols.ts';

/**
 * Finds those of many patterns that a text may match, so that the others cost nothing: of some hundred patterns a brief
 * holds what two dozen need.
 */
export class PatternIndex {
  readonly #patterns: readonly Pattern[];
  /** A bit for each pattern: those that need nothing, and those whose rarest need a symbol meets. */
  readonly #always: Int32Array;
  readonly #bySymbol: (Int32Array | undefined)[] = [];
  readonly #possible: Int32Array;
  /** The text that was read, and how many of its symbols are taken in. */
  #text: SymbolText | null = null;
  #taken = 0;

  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns;
    const words = Math.ceil(patterns.length / 32);
    this.#always = new Int32Array(words);
    this.#possible = new Int32Array(words);
    patterns.forEach(({ needs }, number) => {
      const [rarest] = needs;
      if (rarest === undefined) setBit(this.#always, number);
      for (const symbol of rarest === undefined ? '' : symbolsOfSet(rarest)) {
        const code = symbol.charCodeAt(0) - FIRST_SYMBOL;
        const bits = this.#bySymbol[code] ?? new Int32Array(words);
        this.#bySymbol[code] = bits;
        setBit(bits, number);
      }
    });
  }

  /** Takes in a text, which is read into `text` as well. */
  read(nodes: readonly SymbolNode[], text: SymbolText): void {
    text.read(nodes);
    this.#text = text;
    this.#possible.set(this.#always);
    this.#taken = 0;
    this.#takeMet(text);
  }

  /** Takes in what became of the text. */
  readOn(nodes: readonly SymbolNode[]): void {
    this.#text?.readOn(nodes);
    if (this.#text) this.#takeMet(this.#text);
  }

  #takeMet({ met }: SymbolText): void {
    for (; this.#taken < met.length; this.#taken++) {
      const patterns = this.#bySymbol[met[this.#taken] as number];
      if (patterns) addBits(this.#possible, patterns);
    }
  }

  /** The first pattern from number `from` on that the text holds all needs of; null where there is none. */
  next(from: number): number | null {
    for (let word = from >> 5; word < this.#possible.length; word++) {
      let bits = this.#possible[word] as number;
      if (word === from >> 5) bits &= -1 << (from & 31);
      for (; bits !== 0; bits &= bits - 1) {
        const number = word * 32 + lowestBit(bits);
        if (this.#text?.meets((this.#patterns[number] as Pattern).needs)) return number;
      }
    }
    return null;
  }
}
