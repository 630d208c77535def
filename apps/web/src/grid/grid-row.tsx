import { IconLock } from '@tabler/icons-react';
import { memo } from 'react';
import { formatUnits } from '../format.ts';
import { CellInput } from './cell-input.tsx';
import classes from './plan-grid.module.css';
import { cellIndex, isLocked, type Sheet } from './sheet.ts';
import type { CellEditing, GridCommands } from './use-grid-commands.ts';

/** First and last column that are drawn. */
export interface ColumnWindow {
  readonly first: number;
  readonly last: number;
  readonly before: number;
}

/** Selected columns of a row as `3-7,9-9`; text, so that a row knows cheaply whether it changed. */
export type Spans = string;

function isIn(spans: Spans, column: number): boolean {
  if (spans === '') return false;
  return spans.split(',').some((span) => {
    const [from, to] = span.split('-').map(Number) as [number, number];
    return column >= from && column <= to;
  });
}

/** A row of the grid: its name, its sum, and the cells in view. */
export const GridRow = memo(function GridRow({
  gridId,
  sheet,
  values,
  row,
  top,
  sum,
  window,
  spans,
  activeColumn,
  editing,
  commands,
}: {
  gridId: string;
  sheet: Sheet;
  values: Float64Array;
  row: number;
  top: number;
  sum: number | null;
  window: ColumnWindow;
  spans: Spans;
  /** The column of the active cell, -1 in other rows. */
  activeColumn: number;
  editing: CellEditing | null;
  commands: GridCommands | null;
}) {
  const { label, detail } = sheet.rows[row]!;
  const columns = sheet.columns.slice(window.first, window.last + 1);
  return (
    <div
      role="row"
      aria-rowindex={row + 3}
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={classes.rowHead}
        title={detail ? `${label}, ${detail}` : label}
      >
        {label}
        {detail ? <span className={classes.detail}>{detail}</span> : null}
      </div>
      {sum === null ? null : (
        <div role="gridcell" aria-colindex={2} aria-readonly className={classes.rowSum}>
          {formatUnits(sum)}
        </div>
      )}
      <div style={{ width: window.before, flex: 'none' }} role="presentation" />
      {columns.map((item, offset) => {
        const column = window.first + offset;
        const index = cellIndex(sheet, row, column);
        const override = values[index]!;
        const overridden = !Number.isNaN(override);
        const locked = isLocked(sheet, row, column);
        const system = formatUnits(sheet.system[index]!);
        return (
          <div
            key={item.id}
            id={`${gridId}-${row}-${column}`}
            role="gridcell"
            aria-colindex={column + (sum === null ? 2 : 3)}
            aria-selected={isIn(spans, column)}
            aria-readonly={locked}
            data-locked={locked && sheet.readOnly === undefined}
            data-cell={`${row}:${column}`}
            data-active={activeColumn === column}
            data-overridden={overridden}
            data-unsaved={!Object.is(override, sheet.saved[index])}
            className={classes.cell}
            // An attribute instead of hidden words: thousands of cells change at once.
            aria-description={overridden ? `override; system ${system}` : undefined}
          >
            {editing?.column === column && commands ? (
              <CellInput editing={editing} label={`${label}, ${item.label}`} commands={commands} />
            ) : overridden ? (
              <>
                <s className={classes.system} aria-hidden>
                  {system}
                </s>
                {formatUnits(override)}
              </>
            ) : (
              <>
                {locked && sheet.readOnly === undefined ? (
                  <IconLock size={11} className={classes.lock} aria-hidden />
                ) : null}
                {system}
              </>
            )}
          </div>
        );
      })}
    </div>
  );
});
