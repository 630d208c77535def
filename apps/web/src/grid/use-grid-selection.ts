import {
  cellSelectionFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { CellArea, CellPosition, Sheet, SheetRow } from './sheet.ts';

const features = tableFeatures({ cellSelectionFeature });
const helper = createColumnHelper<typeof features, SheetRow>();

/** The selection of a grid: what is selected, where it began, where it was last drawn to, and how to change it. */
export function useGridSelection(sheet: Sheet) {
  const columns = useMemo(
    () => helper.columns(sheet.columns.map(({ id }) => helper.display({ id }))),
    [sheet.columns],
  );
  const data = useMemo(() => [...sheet.rows], [sheet.rows]);
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (row) => row.id,
    autoResetCellSelection: false,
  });
  const rowPlaces = useMemo(() => new Map(sheet.rows.map(({ id }, at) => [id, at])), [sheet.rows]);
  const columnPlaces = useMemo(
    () => new Map(sheet.columns.map(({ id }, at) => [id, at])),
    [sheet.columns],
  );
  const range = table.state.cellSelection.at(-1);
  const place = (rowId: string | undefined, columnId: string | undefined): CellPosition => ({
    row: rowPlaces.get(rowId ?? '') ?? 0,
    column: columnPlaces.get(columnId ?? '') ?? 0,
  });
  const active = place(range?.anchorRowId, range?.anchorColumnId);
  const areas: CellArea[] = table.getCellSelectionBounds().map((bounds) => ({
    top: bounds.minRowIndex,
    left: bounds.minColumnIndex,
    bottom: bounds.maxRowIndex,
    right: bounds.maxColumnIndex,
  }));
  const only: CellArea = {
    top: active.row,
    left: active.column,
    bottom: active.row,
    right: active.column,
  };
  const cellAt = ({ row, column }: CellPosition) =>
    table.getRowModel().rows[row]?.getAllCells()[column];

  return {
    /** Where the selection began: the cell that typing goes to. */
    active,
    /** The corner that Shift moves. */
    focus: range ? place(range.focusRowId, range.focusColumnId) : active,
    areas: areas.length > 0 ? areas : [only],
    select(from: CellPosition, to: CellPosition = from) {
      table.setCellSelection([
        {
          anchorRowId: sheet.rows[from.row]!.id,
          anchorColumnId: sheet.columns[from.column]!.id,
          focusRowId: sheet.rows[to.row]!.id,
          focusColumnId: sheet.columns[to.column]!.id,
        },
      ]);
    },
    selectAll: () => table.selectAllCells(),
    /** The mouse went down on a cell: begins a range, or extends (Shift) or adds to (Ctrl) what is selected. */
    press: (position: CellPosition, event: unknown) =>
      cellAt(position)?.getSelectionStartHandler()(event),
    /** The mouse went over a cell, dragging or not. */
    drag: (position: CellPosition, event: unknown) =>
      cellAt(position)?.getSelectionExtendHandler()(event),
  };
}

export type GridSelection = ReturnType<typeof useGridSelection>;
