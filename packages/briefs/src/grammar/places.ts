import { step } from './program.ts';

/**
 * Places of a text: before each of its symbols, and at its end. How they are kept is up to who keeps them: as the bits of
 * a number in a short text, as the number of a row of bits in a long one, which lasts until the next pattern, the next text
 * or the end of `within`.
 */
export type Places = number;

/** A row of bits for every symbol of a text: which sets hold it. */
export type SymbolRows = readonly (Int32Array | undefined)[];

/** Reckons with the places of one text, all of them at once. */
export abstract class PlaceReckoner {
  readonly #stack: number[] = [];

  /** Takes in a text; results for the one before are void. */
  abstract read(symbols: SymbolRows, sets: number): void;
  /** Every place, the end included. */
  abstract get all(): Places;
  /** True where it is plain to see that there is no place. */
  abstract isNone(places: Places): boolean;
  /** Places of symbols of a set right behind which one of `ends` lies. */
  abstract back(set: number, ends: Places): Places;
  /** Places from which none and up to `most` symbols of a set lead to one of `ends`. */
  abstract backFew(set: number, ends: Places, most: number): Places;
  /** Places that are in one or both. */
  abstract union(a: Places, b: Places): Places;
  /** Places of the one that are in the other too, or that are not. */
  abstract where(a: Places, b: Places, isIn: boolean): Places;
  /** Of the places, the beginning of the text, or its end. */
  abstract edge(places: Places, isStart: boolean): Places;
  abstract isAmong(places: Places, at: number): boolean;
  /** The first of the places at or after `from`; null where there is none. */
  abstract firstOf(places: Places, from: number): number | null;
  /** Looks at no more than the places from one to the other while `look` runs; its results are void afterwards. */
  abstract within<Result>(from: number, to: number, look: () => Result): Result;
  /** Results so far are not needed any more. */
  abstract release(): void;

  /** Places from which a program leads to one of `ends`. */
  run(program: Int32Array, ends: Places): Places {
    const stack = this.#stack;
    let below = -1;
    let places = ends;
    for (let at = 0; at < program.length; at++) {
      switch (program[at]) {
        case step.one:
          at += 1;
          places = this.back(program[at] as number, places);
          if (below === -1 && this.isNone(places)) return places;
          break;
        case step.few:
          places = this.backFew(program[at + 1] as number, places, program[at + 2] as number);
          at += 2;
          break;
        case step.again:
          below += 1;
          stack[below] = places;
          break;
        case step.againBelow:
          below += 1;
          stack[below] = places;
          places = stack[below - 1] as number;
          break;
        case step.all:
          below += 1;
          stack[below] = places;
          places = this.all;
          break;
        case step.join:
          places = this.union(stack[below] as number, places);
          below -= 1;
          break;
        case step.joinBelow:
          places = this.union(stack[below] as number, places);
          break;
        case step.dropBelow:
          below -= 1;
          break;
        case step.whereIn:
        case step.whereNotIn:
          places = this.where(stack[below] as number, places, program[at] === step.whereIn);
          below -= 1;
          break;
        case step.start:
        case step.end:
          places = this.edge(places, program[at] === step.start);
          break;
      }
    }
    return places;
  }
}
