import type { Grid } from '../grid.ts';
import { borrowHistory } from './borrowed-history.ts';
import { findLevelShift, type LevelShift } from './level-shift.ts';

/**
 * Histories made comparable with the present: weeks before a lasting jump are rescaled to the new level, then late
 * starts are extended by the category's shape.
 */
export function evenHistories(
  grid: Grid,
  units: readonly Float64Array[],
  origin: number,
): { units: readonly Float64Array[]; shifts: ReadonlyMap<number, LevelShift> } {
  const sums = grid.categories.map(() => new Float64Array(origin));
  grid.cells.forEach((cell, place) => {
    if (cell.start > 0) return;
    const sum = sums[cell.categoryIndex]!;
    for (let week = 0; week < origin; week++) sum[week]! += units[place]![week]!;
  });
  const shifts = new Map<number, LevelShift>();
  const others = new Float64Array(origin);
  const rescaled = grid.cells.map((cell, place) => {
    const own = units[place]!;
    const sum = sums[cell.categoryIndex]!;
    for (let week = 0; week < origin; week++) {
      others[week] = sum[week]! - (cell.start > 0 ? 0 : own[week]!);
    }
    const shift = findLevelShift(own, others, cell.start, origin);
    if (!shift) return own;
    shifts.set(place, shift);
    return Float64Array.from(own, (value, week) =>
      week < shift.week ? value * shift.factor : value,
    );
  });
  return { units: borrowHistory(grid, rescaled, origin), shifts };
}
