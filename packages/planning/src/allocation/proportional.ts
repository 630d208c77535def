import { apportion } from '../arithmetic/apportion.ts';

/**
 * Splits packs in proportion to forecasts by largest remainder, no store below its minimum: stores
 * whose share lies below keep the minimum, the others share the rest.
 */
export function proportionalPacks(
  forecasts: ArrayLike<number>,
  minimums: readonly number[],
  totalPacks: number,
): number[] {
  const count = minimums.length;
  const atMinimum = new Uint8Array(count);
  for (;;) {
    let free = totalPacks;
    let weight = 0;
    for (let s = 0; s < count; s++) {
      if (atMinimum[s]) free -= minimums[s]!;
      else weight += forecasts[s]!;
    }
    const open = minimums.flatMap((_, s) => (atMinimum[s] ? [] : [s]));
    const shares =
      open.length === 0
        ? []
        : apportion(
            open.map((s) => (weight > 0 ? forecasts[s]! : 1)),
            free,
          );
    let raised = false;
    for (let i = 0; i < open.length; i++) {
      if (shares[i]! < minimums[open[i]!]!) {
        atMinimum[open[i]!] = 1;
        raised = true;
      }
    }
    if (raised) continue;
    const packs = [...minimums];
    for (let i = 0; i < open.length; i++) packs[open[i]!] = shares[i]!;
    // All stores can end up at their minimum only when nothing is left beyond the minimums.
    return packs;
  }
}
