/** A row of a sheet, e.g. a store. */
export interface SheetRow {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
}

/** A column of a sheet, e.g. a season week; a locked one is computed and cannot be overridden. */
export interface SheetColumn {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly locked?: boolean;
}

/** Numbers in rows and columns: what the system computed, and what a planner had already put in its place. */
export interface Sheet {
  readonly label: string;
  readonly rowNoun: string;
  readonly rows: readonly SheetRow[];
  readonly columns: readonly SheetColumn[];
  /** System values, row by row; length = rows × columns. */
  readonly system: Float64Array;
  /** Overrides that the plan already holds, in the same shape; NaN where there is none. */
  readonly saved: Float64Array;
  /** Name of the column that adds up a row ("Season"); null when columns are different things. */
  readonly rowSum: string | null;
  /** Why no cell can be overridden; absent where they can be. */
  readonly readOnly?: string;
  /** Cells that are locked on their own, beside those of locked columns. */
  readonly lockedCells?: ReadonlySet<number>;
}

/** Where a cell stands; both count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; both ends are included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Place of a cell in the row-by-row arrays. */
export function cellIndex(sheet: Sheet, row: number, column: number): number {
  return row * sheet.columns.length + column;
}

/** Row and column of a place in the row-by-row arrays. */
export function cellPosition(sheet: Sheet, index: number): CellPosition {
  const width = sheet.columns.length;
  return { row: Math.floor(index / width), column: index % width };
}

/** True for a cell that cannot be overridden. */
export function isLocked(sheet: Sheet, row: number, column: number): boolean {
  return (
    sheet.readOnly !== undefined ||
    sheet.columns[column]?.locked === true ||
    sheet.lockedCells?.has(cellIndex(sheet, row, column)) === true
  );
}

/** Every cell of a rectangle, row by row. */
export function* cellsOf(area: CellArea): Generator<CellPosition> {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) yield { row, column };
}
