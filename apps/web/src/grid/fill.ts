import { type Edit, effectiveValue } from './overrides.ts';
import { type CellArea, cellIndex, cellsOf, isLocked, type Sheet } from './sheet.ts';

/**
 * Edits that repeat the first row of a selection downwards (`down`) or its first column to the right.
 * A selection of one row (or column) has nothing to fill and gives none; locked cells are left out.
 */
export function fillEdits(
  sheet: Sheet,
  values: Float64Array,
  area: CellArea,
  direction: 'down' | 'right',
): Edit[] {
  const edits: Edit[] = [];
  for (const { row, column } of cellsOf(area)) {
    const source =
      direction === 'down' ? cellIndex(sheet, area.top, column) : cellIndex(sheet, row, area.left);
    const index = cellIndex(sheet, row, column);
    if (index === source || isLocked(sheet, row, column)) continue;
    edits.push({ index, value: effectiveValue(sheet, values, source) });
  }
  return edits;
}

/** Edits that clear every override of the selections. */
export function clearEdits(sheet: Sheet, areas: readonly CellArea[]): Edit[] {
  return areas.flatMap((area) =>
    [...cellsOf(area)].map(({ row, column }) => ({
      index: cellIndex(sheet, row, column),
      value: null,
    })),
  );
}
