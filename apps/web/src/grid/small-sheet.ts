import type { Sheet } from './sheet.ts';

/** A sheet for tests: `rowCount` stores S001 … by `columnCount` weeks, values counted up from 100. */
export function smallSheet(
  rowCount: number,
  columnCount: number,
  more: Partial<Sheet> = {},
): Sheet {
  const size = rowCount * columnCount;
  return {
    label: 'Test',
    rowNoun: 'store',
    rows: Array.from({ length: rowCount }, (_, row) => {
      const id = `S${String(row + 1).padStart(3, '0')}`;
      return { id, label: id };
    }),
    columns: Array.from({ length: columnCount }, (_, column) => ({
      id: `week_${column + 1}`,
      label: `Wk ${column + 1}`,
    })),
    system: Float64Array.from({ length: size }, (_, index) => 100 + index),
    saved: new Float64Array(size).fill(Number.NaN),
    rowSum: 'Season',
    ...more,
  };
}
