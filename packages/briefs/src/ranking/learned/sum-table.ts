const UNKNOWN = 0;
const NOTHING = -1;

/**
 * Sums of learned weights by number, each worked out when first asked for. They lie side by side in one array: a brief
 * asks for some hundred of them, and fetching scattered ones costs more than adding them up.
 */
export class SumTable {
  readonly #width: number;
  readonly #workOut: (number: number, totals: number[]) => void;
  /** Where the sums of each number begin. */
  readonly #starts: Int32Array;
  #sums: Int32Array;
  #used: number;

  /** Numbers go from 0 to below `size`; `workOut` adds what was learned of one to totals that begin at 0. */
  constructor(size: number, width: number, workOut: (number: number, totals: number[]) => void) {
    this.#width = width;
    this.#workOut = workOut;
    this.#starts = new Int32Array(size);
    this.#sums = new Int32Array(width * 1024);
    this.#used = width;
  }

  /** Adds the sums of a number to `totals`. */
  addTo(totals: number[], number: number): void {
    let start = this.#starts[number] as number;
    if (start === UNKNOWN) start = this.#workedOut(number);
    if (start === NOTHING) return;
    const sums = this.#sums;
    for (let column = 0; column < totals.length; column++)
      totals[column] = (totals[column] as number) + (sums[start + column] as number);
  }

  #workedOut(number: number): number {
    const totals: number[] = new Array(this.#width).fill(0);
    this.#workOut(number, totals);
    const start = totals.every((total) => total === 0) ? NOTHING : this.#keep(totals);
    this.#starts[number] = start;
    return start;
  }

  #keep(totals: readonly number[]): number {
    const start = this.#used;
    this.#used += this.#width;
    if (this.#used > this.#sums.length) {
      const more = new Int32Array(this.#sums.length * 2);
      more.set(this.#sums);
      this.#sums = more;
    }
    this.#sums.set(totals, start);
    return start;
  }
}

/** Stored numbers are moved by this much, so that 0 is left for what was not worked out. */
const MOVED = 1_000_000;

/** Single scores by number, each worked out when first asked for. */
export class ScoreTable {
  readonly #scores: Int32Array;
  readonly #workOut: (number: number) => number;

  /** Numbers go from 0 to below `size`, scores are whole and less than a million. */
  constructor(size: number, workOut: (number: number) => number) {
    this.#scores = new Int32Array(size);
    this.#workOut = workOut;
  }

  of(number: number): number {
    const known = this.#scores[number] as number;
    if (known !== 0) return known - MOVED;
    const score = this.#workOut(number);
    this.#scores[number] = score + MOVED;
    return score;
  }
}

const MOST_PAIRS = 50_000;

/** Scores of two numbers side by side, of which few pairs occur; forgotten when there are too many. */
export class PairTable {
  readonly #scores = new Map<number, number>();
  readonly #most: number;
  readonly #workOut: (left: number, right: number) => number;

  /** Numbers go from 0 to below `most`. */
  constructor(most: number, workOut: (left: number, right: number) => number) {
    this.#most = most;
    this.#workOut = workOut;
  }

  of(left: number, right: number): number {
    const number = left * this.#most + right;
    const known = this.#scores.get(number);
    if (known !== undefined) return known;
    const score = this.#workOut(left, right);
    if (this.#scores.size >= MOST_PAIRS) this.#scores.clear();
    this.#scores.set(number, score);
    return score;
  }
}
