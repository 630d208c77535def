/** Weeks without a sale after which a series may count as closed. */
export const leastClosedWeeks = 8;

/**
 * Weeks since the last sale when a store has closed or an item has been delisted by an origin, else 0. The silence
 * must be at least eight weeks and three times as long as any silence the series has come back from.
 */
export function closedFor(actual: Float64Array, start: number, origin: number): number {
  let silent = 0;
  let week = origin - 1;
  while (week >= start && !(Math.abs(actual[week]!) > 0)) {
    silent += 1;
    week -= 1;
  }
  if (silent < leastClosedWeeks) return 0;
  let longest = 0;
  let run = 0;
  for (; week >= start; week--) {
    run = Math.abs(actual[week]!) > 0 ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return silent > 3 * longest ? silent : 0;
}
