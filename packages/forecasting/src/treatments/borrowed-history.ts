import type { Grid } from '../grid.ts';

/** Own weeks, on one side, whose size sets the scale of the borrowed ones. */
const scaleWeeks = 26;

interface Donors {
  readonly byCategory: readonly Float64Array[];
  readonly counts: readonly number[];
  readonly everyone: Float64Array;
}

/** Sums of the cells with a whole history: what short and broken ones borrow from. */
function donorsOf(grid: Grid, units: readonly Float64Array[], origin: number): Donors {
  const byCategory = grid.categories.map(() => new Float64Array(origin));
  const counts = grid.categories.map(() => 0);
  const everyone = new Float64Array(origin);
  grid.cells.forEach((cell, place) => {
    if (cell.start > 0 || cell.longGaps.length > 0) return;
    counts[cell.categoryIndex]! += 1;
    const donor = byCategory[cell.categoryIndex]!;
    for (let week = 0; week < origin; week++) donor[week]! += units[place]![week]!;
  });
  for (const donor of byCategory) {
    for (let week = 0; week < origin; week++) everyone[week]! += donor[week]!;
  }
  return { byCategory, counts, everyone };
}

/** Overwrites weeks by the donor's, scaled so that both agree over the known weeks beside them. */
function borrow(
  own: Float64Array,
  donor: Float64Array,
  from: number,
  to: number,
  known: (week: number) => boolean,
): void {
  let ownSum = 0;
  let donorSum = 0;
  let count = 0;
  for (let week = from - scaleWeeks; week < to + scaleWeeks; week++) {
    if ((week >= from && week < to) || !known(week)) continue;
    ownSum += own[week]!;
    donorSum += donor[week]!;
    count += 1;
  }
  if (count === 0) return;
  const scale = donorSum > 0 ? Math.max(0, ownSum) / donorSum : 0;
  for (let week = from; week < to; week++) {
    own[week] = scale > 0 ? scale * donor[week]! : ownSum / count;
  }
}

/**
 * Histories that start late, extended backwards by the category's shape, and long gaps filled by it: the borrowed week
 * is the sum of the category's cells that have a whole history, scaled so that both agree over the cell's own weeks
 * nearby. With no such cell in the category, all categories of the panel serve.
 */
export function borrowHistory(
  grid: Grid,
  units: readonly Float64Array[],
  origin: number,
): readonly Float64Array[] {
  if (grid.cells.every(({ start, longGaps }) => start === 0 && longGaps.length === 0)) return units;
  const { byCategory, counts, everyone } = donorsOf(grid, units, origin);
  return units.map((own, place) => {
    const { start, categoryIndex, longGaps, actual } = grid.cells[place]!;
    const gaps = longGaps.filter(({ to }) => to <= origin);
    if (start >= origin || (start === 0 && gaps.length === 0)) return own;
    const donor = counts[categoryIndex]! > 0 ? byCategory[categoryIndex]! : everyone;
    const known = (week: number) => week >= start && week < origin && !Number.isNaN(actual[week]!);
    const extended = Float64Array.from(own);
    for (const { from, to } of gaps) borrow(extended, donor, from, to, known);
    borrow(extended, donor, 0, start, known);
    return extended;
  });
}
