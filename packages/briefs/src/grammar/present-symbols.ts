import { FIRST_SYMBOL } from './symbols.ts';

/** Symbols are numbered from the first; more than this many kinds of node are not told apart. */
const MOST_SYMBOLS = 4096;
const UNKNOWN = 0;
const YES = 1;
const NO = 2;

const sets: string[] = [];
const numbers = new Map<string, number>();

/** Numbers a set of symbols that patterns need one of; equal sets have equal numbers. */
export function numberOfSet(symbols: string): number {
  const known = numbers.get(symbols);
  if (known !== undefined) return known;
  numbers.set(symbols, sets.length);
  return sets.push(symbols) - 1;
}

/** Which symbols a text holds, so that patterns it cannot match are not tried. */
export class PresentSymbols {
  readonly #isPresent = new Uint8Array(MOST_SYMBOLS);
  /** What is known of each set; every set is looked at once. */
  readonly #holds = new Uint8Array(sets.length);

  constructor(symbols: string) {
    this.include(symbols);
  }

  /** Takes in the symbols of a rewritten text; those it no longer holds do no harm. */
  include(symbols: string): void {
    let isNew = false;
    for (let at = 0; at < symbols.length; at++) {
      const number = symbols.charCodeAt(at) - FIRST_SYMBOL;
      if (this.#isPresent[number] === 1) continue;
      this.#isPresent[number] = 1;
      isNew = true;
    }
    if (isNew) this.#holds.fill(UNKNOWN);
  }

  /** False when the text lacks every symbol of one of the sets, given by their numbers. */
  meets(needs: readonly number[]): boolean {
    for (const set of needs) {
      if (this.#holds[set] === UNKNOWN) this.#holds[set] = this.#holdsOneOf(set) ? YES : NO;
      if (this.#holds[set] === NO) return false;
    }
    return true;
  }

  #holdsOneOf(set: number): boolean {
    const symbols = sets[set] as string;
    for (let at = 0; at < symbols.length; at++)
      if (this.#isPresent[symbols.charCodeAt(at) - FIRST_SYMBOL] === 1) return true;
    return false;
  }
}
