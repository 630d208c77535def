import type { Grid } from '../grid.ts';

/** Own weeks whose size sets the scale of the borrowed ones. */
const scaleWeeks = 26;

/**
 * Histories that start late, extended backwards by the category's shape: the borrowed week is the sum of the
 * category's cells that were already open, scaled so that both agree over the cell's own first weeks. With no
 * other cell to borrow from, all categories of the panel serve.
 */
export function borrowHistory(
  grid: Grid,
  units: readonly Float64Array[],
  origin: number,
): readonly Float64Array[] {
  if (grid.cells.every(({ start }) => start === 0)) return units;
  const donors = grid.categories.map(() => new Float64Array(origin));
  const donorCounts = grid.categories.map(() => 0);
  const everyone = new Float64Array(origin);
  grid.cells.forEach((cell, place) => {
    if (cell.start > 0) return;
    donorCounts[cell.categoryIndex]! += 1;
    const donor = donors[cell.categoryIndex]!;
    for (let week = 0; week < origin; week++) donor[week]! += units[place]![week]!;
  });
  for (const donor of donors) {
    for (let week = 0; week < origin; week++) everyone[week]! += donor[week]!;
  }
  return units.map((own, place) => {
    const { start, categoryIndex } = grid.cells[place]!;
    if (start === 0 || start >= origin) return own;
    const donor = donorCounts[categoryIndex]! > 0 ? donors[categoryIndex]! : everyone;
    const to = Math.min(origin, start + scaleWeeks);
    let ownSum = 0;
    let donorSum = 0;
    for (let week = start; week < to; week++) {
      ownSum += own[week]!;
      donorSum += donor[week]!;
    }
    const scale = donorSum > 0 ? Math.max(0, ownSum) / donorSum : 0;
    const flat = ownSum / (to - start);
    const extended = Float64Array.from(own);
    for (let week = 0; week < start; week++)
      extended[week] = scale > 0 ? scale * donor[week]! : flat;
    return extended;
  });
}
