import { FIRST_SYMBOL } from './symbols.ts';

/** Symbols are numbered from here; more than this many kinds of node are not told apart. */
const MOST_SYMBOLS = 4096;

/** Which symbols a text holds, so that patterns it cannot match are not tried. */
export class PresentSymbols {
  readonly #isPresent = new Uint8Array(MOST_SYMBOLS);

  constructor(symbols: string) {
    for (let at = 0; at < symbols.length; at++)
      this.#isPresent[symbols.charCodeAt(at) - FIRST_SYMBOL] = 1;
  }

  /** False when the text lacks every symbol of one of the sets. */
  meets(needs: readonly string[]): boolean {
    return needs.every((symbols) => this.#holdsOneOf(symbols));
  }

  #holdsOneOf(symbols: string): boolean {
    for (let at = 0; at < symbols.length; at++)
      if (this.#isPresent[symbols.charCodeAt(at) - FIRST_SYMBOL] === 1) return true;
    return false;
  }
}
