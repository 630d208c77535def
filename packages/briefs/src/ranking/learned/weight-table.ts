/** Weights as a file holds them: rows by slot and value. */
export type SlotRows = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/**
 * Rows of whole-number weights, side by side in one array: a brief looks up some hundred of them, and rows that lie
 * scattered cost more to fetch than to add.
 */
export class WeightTable {
  readonly #width: number;
  readonly #weights: Int16Array;
  readonly #rows: ReadonlyMap<string, ReadonlyMap<string, number>>;

  constructor(slots: SlotRows, width: number) {
    this.#width = width;
    const all = Object.values(slots).flatMap((rows) => Object.values(rows));
    this.#weights = new Int16Array(all.length * width);
    let next = 0;
    this.#rows = new Map(
      Object.entries(slots).map(([slot, rows]) => [
        slot,
        new Map(
          Object.entries(rows).map(([value, row]) => {
            const at = next;
            this.#weights.set(row, at);
            next += width;
            return [value, at] as const;
          }),
        ),
      ]),
    );
  }

  /** Every row begins below it. */
  get size(): number {
    return this.#weights.length;
  }

  /** Where the rows of a slot begin, by value; empty where nothing was learned of the slot. */
  rowsOf(slot: string): ReadonlyMap<string, number> {
    return this.#rows.get(slot) ?? new Map();
  }

  /** Adds the row that begins at `row` to `totals`. */
  addRow(row: number, totals: number[]): void {
    for (let column = 0; column < this.#width; column++)
      totals[column] = (totals[column] as number) + (this.#weights[row + column] as number);
  }
}
