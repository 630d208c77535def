import type { CellPosition } from './sheet.ts';

/** The keys of an event that the grid looks at. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page_up'
  | 'page_down'
  | 'row_start'
  | 'row_end'
  | 'first_row'
  | 'last_row'
  | 'first_cell'
  | 'last_cell';

/** What a key means in the grid. */
export type GridIntent =
  | { readonly kind: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly kind: 'edit'; readonly text: string | null }
  | { readonly kind: 'select_all' | 'fill_down' | 'fill_right' | 'undo' | 'redo' | 'clear' };

const moves: Readonly<Record<string, readonly [plain: Move, withControl: Move]>> = {
  ArrowUp: ['up', 'first_row'],
  ArrowDown: ['down', 'last_row'],
  ArrowLeft: ['left', 'row_start'],
  ArrowRight: ['right', 'row_end'],
  PageUp: ['page_up', 'page_up'],
  PageDown: ['page_down', 'page_down'],
  Home: ['row_start', 'first_cell'],
  End: ['row_end', 'last_cell'],
};

const withControl: Readonly<Record<string, GridIntent['kind']>> = {
  a: 'select_all',
  d: 'fill_down',
  r: 'fill_right',
  z: 'undo',
  y: 'redo',
};

/** Reads a key as a spreadsheet would; null for keys that are not the grid's (Tab, Ctrl+C …). */
export function gridIntent(press: KeyPress): GridIntent | null {
  if (press.altKey) return null;
  const control = press.ctrlKey || press.metaKey;
  const move = moves[press.key];
  if (move) return { kind: 'move', move: move[control ? 1 : 0], extend: press.shiftKey };
  if (control) {
    const key = press.key.toLowerCase();
    if (key === 'z' && press.shiftKey) return { kind: 'redo' };
    const kind = press.shiftKey ? undefined : withControl[key];
    return kind ? ({ kind } as GridIntent) : null;
  }
  if (press.key === 'Delete' || press.key === 'Backspace') return { kind: 'clear' };
  if (press.key === 'Enter' || press.key === 'F2') return { kind: 'edit', text: null };
  if (/^\d$/.test(press.key)) return { kind: 'edit', text: press.key };
  return null;
}

/** Where a move leads from a cell, kept inside the sheet. `pageRows` is how many rows a page key jumps. */
export function moved(
  from: CellPosition,
  move: Move,
  size: { readonly rows: number; readonly columns: number },
  pageRows: number,
): CellPosition {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const { row, column } = from;
  const targets: Readonly<Record<Move, CellPosition>> = {
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    page_up: { row: row - pageRows, column },
    page_down: { row: row + pageRows, column },
    row_start: { row, column: 0 },
    row_end: { row, column: lastColumn },
    first_row: { row: 0, column },
    last_row: { row: lastRow, column },
    first_cell: { row: 0, column: 0 },
    last_cell: { row: lastRow, column: lastColumn },
  };
  const target = targets[move];
  return {
    row: Math.min(Math.max(target.row, 0), lastRow),
    column: Math.min(Math.max(target.column, 0), lastColumn),
  };
}
