import { effectiveValue } from './overrides.ts';
import type { CellArea, Sheet } from './sheet.ts';

/** Sums over a sheet, with overrides counted in: one a row, one a column, and the total of all. */
export interface SheetTotals {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly total: number;
  /** The total as the system has it. */
  readonly systemTotal: number;
}

/** Adds up a sheet of whole numbers; rows and columns both add up to the total exactly. */
export function sheetTotals(sheet: Sheet, values: Float64Array): SheetTotals {
  const width = sheet.columns.length;
  const rows = new Float64Array(sheet.rows.length);
  const columns = new Float64Array(width);
  let total = 0;
  let systemTotal = 0;
  for (let row = 0, index = 0; row < rows.length; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++, index++) {
      const value = effectiveValue(sheet, values, index);
      sum += value;
      columns[column]! += value;
      systemTotal += sheet.system[index]!;
    }
    rows[row] = sum;
    total += sum;
  }
  return { rows, columns, total, systemTotal };
}

/** Count, sum and mean of the selected cells, for the status line. */
export function selectionSummary(
  sheet: Sheet,
  values: Float64Array,
  areas: readonly CellArea[],
): { count: number; sum: number; mean: number } {
  let count = 0;
  let sum = 0;
  for (const area of areas)
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        count += 1;
        sum += effectiveValue(sheet, values, row * sheet.columns.length + column);
      }
  return { count, sum, mean: count === 0 ? 0 : sum / count };
}
