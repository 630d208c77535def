/** How accepted rows stand to what was there before. */
export interface MergeCounts {
  rows_new: number;
  rows_changed: number;
  rows_unchanged: number;
}

/** Counts from zero. */
export function noCounts(): MergeCounts {
  return { rows_new: 0, rows_changed: 0, rows_unchanged: 0 };
}

/** Orders texts by code point, the order every hash and sum runs in. */
export function compareCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
