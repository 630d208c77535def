import { formatUnits } from '../format.ts';

/** A tabular figure at the tables' size, and the padding of a cell on both sides. */
const FIGURE_PX = 8;
const PADDING_PX = 20;

/**
 * Pixels a column of units needs for its largest value, at least `least`; `values` of them stand side by side, joined
 * by a word. A number cut off at the left reads as another number, so the widest one decides.
 */
export function unitsWidth(units: Iterable<number>, least: number, values: 1 | 2 = 1): number {
  let longest = 0;
  for (const value of units) longest = Math.max(longest, formatUnits(value).length);
  const joint = values === 2 ? 4 : 0;
  return Math.max(least, (values * longest + joint) * FIGURE_PX + PADDING_PX);
}
