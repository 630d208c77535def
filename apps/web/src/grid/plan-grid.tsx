import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import { formatUnits } from '../format.ts';
import { type ColumnWindow, GridRow } from './grid-row.tsx';
import { GridStatus } from './grid-status.tsx';
import { GridToolbar, type ToolbarActions } from './grid-toolbar.tsx';
import type { Overrides } from './overrides.ts';
import { PasteDialog } from './paste-dialog.tsx';
import classes from './plan-grid.module.css';
import type { CellArea, CellPosition, Sheet } from './sheet.ts';
import { sheetTotals } from './totals.ts';
import { useGridCommands } from './use-grid-commands.ts';
import { useGridSelection } from './use-grid-selection.ts';

const ROW_PX = 28;
const NAME_PX = 176;
const SUM_PX = 88;
const HEAD_PX = 2 * ROW_PX + 1;

/** Wide enough for an override beside its system value; a few columns get room for their names. */
function columnWidth(sheet: Sheet): number {
  if (sheet.columns.length <= 4) return 150;
  return sheet.system.some((value) => value >= 10_000) ? 112 : 90;
}

function spansOf(areas: readonly CellArea[], row: number): string {
  return areas
    .filter((area) => row >= area.top && row <= area.bottom)
    .map((area) => `${area.left}-${area.right}`)
    .join(',');
}

function cellUnder(event: MouseEvent): CellPosition | null {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset.cell;
  if (cell === undefined) return null;
  const [row, column] = cell.split(':').map(Number) as [number, number];
  return { row, column };
}

/**
 * A sheet of numbers that works as a spreadsheet does: ranges by keyboard and mouse, copy and paste, fill,
 * undo, overrides beside the system's values. Only cells in view are drawn; the first row adds up all rows.
 */
export function PlanGrid({
  sheet,
  overrides,
  onOverrides,
  onWhy,
  height = 480,
}: {
  sheet: Sheet;
  overrides: Overrides;
  onOverrides: (next: Overrides) => void;
  /** Asks why the number of a cell is what it is. */
  onWhy?: (cell: CellPosition) => void;
  /** Pixels before the grid scrolls inside itself. */
  height?: number;
}) {
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const selection = useGridSelection(sheet);
  const { active, focus } = selection;
  const grid = useGridCommands(sheet, overrides, onOverrides, selection);
  const actions = useRef<ToolbarActions>({ commands: grid.commands, why: () => undefined });
  useEffect(() => {
    actions.current = { commands: grid.commands, why: () => onWhy?.(active) };
  });
  const { values } = overrides;
  const totals = useMemo(() => sheetTotals(sheet, values), [sheet, values]);
  const leftPx = NAME_PX + (sheet.rowSum === null ? 0 : SUM_PX);
  const columnPx = useMemo(() => columnWidth(sheet), [sheet]);

  const rows = useVirtualizer({
    count: sheet.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
    scrollPaddingEnd: HEAD_PX,
    initialRect: { width: 1000, height },
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: sheet.columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => columnPx,
    overscan: 2,
    scrollPaddingEnd: leftPx,
    initialRect: { width: 1000, height },
  });
  const drawn = columns.getVirtualItems();
  const first = drawn[0]?.index ?? 0;
  const last = drawn.at(-1)?.index ?? -1;
  const window = useMemo<ColumnWindow>(
    () => ({ first, last, before: first * columnPx }),
    [first, last, columnPx],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a moved selection scrolls
  useEffect(() => {
    rows.scrollToIndex(focus.row);
    columns.scrollToIndex(focus.column);
  }, [focus.row, focus.column]);

  const rowItems = rows.getVirtualItems();
  const activeInView =
    active.column >= first &&
    active.column <= last &&
    rowItems.some(({ index }) => index === active.row);
  const width = leftPx + sheet.columns.length * columnPx;
  const shift = sheet.rowSum === null ? 2 : 3;
  const widths = {
    '--column': `${columnPx}px`,
    '--name': `${NAME_PX}px`,
    '--sum': `${SUM_PX}px`,
  };

  return (
    <div className={classes.grid} style={widths as CSSProperties}>
      <GridToolbar
        canUndo={overrides.past.length > 0}
        canRedo={overrides.future.length > 0}
        canAskWhy={onWhy !== undefined}
        actions={actions}
      />
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={sheet.label}
        aria-multiselectable
        aria-rowcount={sheet.rows.length + 2}
        aria-colcount={sheet.columns.length + shift - 1}
        aria-activedescendant={
          activeInView ? `${gridId}-${active.row}-${active.column}` : undefined
        }
        className={classes.scroller}
        style={{ maxHeight: height }}
        onKeyDown={grid.onKeyDown}
        onCopy={grid.onCopy}
        onPaste={grid.onPaste}
        onMouseDown={(event) => {
          const cell = event.button === 0 ? cellUnder(event) : null;
          if (cell) selection.press(cell, event);
        }}
        onMouseOver={(event) => {
          const cell = event.buttons === 1 ? cellUnder(event) : null;
          if (cell) selection.drag(cell, event);
        }}
        onFocus={() => undefined}
        onDoubleClick={(event) => {
          if (cellUnder(event)) grid.commands.startEditing(null);
        }}
      >
        <div role="presentation" style={{ width, minWidth: '100%' }}>
          <div role="rowgroup" className={classes.head}>
            <div role="row" aria-rowindex={1} className={classes.headRow}>
              <div role="columnheader" aria-colindex={1} className={classes.rowHead}>
                {sheet.rowNoun}
              </div>
              {sheet.rowSum === null ? null : (
                <div role="columnheader" aria-colindex={2} className={classes.rowSum}>
                  {sheet.rowSum}
                </div>
              )}
              <div role="presentation" style={{ width: window.before, flex: 'none' }} />
              {drawn.map(({ index }) => (
                <div
                  key={sheet.columns[index]!.id}
                  role="columnheader"
                  aria-colindex={index + shift}
                  className={classes.columnHead}
                >
                  {sheet.columns[index]!.label}
                  {sheet.columns[index]!.detail ? (
                    <span className={classes.detail}>{sheet.columns[index]!.detail}</span>
                  ) : null}
                </div>
              ))}
            </div>
            <div role="row" aria-rowindex={2} className={classes.totalRow}>
              <div role="rowheader" aria-colindex={1} className={classes.rowHead}>
                All {formatUnits(sheet.rows.length)} {sheet.rowNoun.toLowerCase()}s
              </div>
              {sheet.rowSum === null ? null : (
                <div role="gridcell" aria-colindex={2} className={classes.rowSum} data-total>
                  {formatUnits(totals.total)}
                </div>
              )}
              <div role="presentation" style={{ width: window.before, flex: 'none' }} />
              {drawn.map(({ index }) => (
                <div
                  key={sheet.columns[index]!.id}
                  role="gridcell"
                  aria-colindex={index + shift}
                  aria-readonly
                  className={classes.cell}
                  data-column-sum={index}
                >
                  {formatUnits(totals.columns[index]!)}
                </div>
              ))}
            </div>
          </div>
          <div role="rowgroup" style={{ height: rows.getTotalSize(), position: 'relative' }}>
            {rowItems.map(({ index, start }) => (
              <GridRow
                key={index}
                gridId={gridId}
                sheet={sheet}
                values={values}
                row={index}
                top={start}
                sum={sheet.rowSum === null ? null : totals.rows[index]!}
                window={window}
                spans={spansOf(selection.areas, index)}
                activeColumn={active.row === index ? active.column : -1}
                editing={grid.editing?.row === index ? grid.editing : null}
                commands={grid.editing?.row === index ? grid.commands : null}
              />
            ))}
          </div>
        </div>
      </div>
      <GridStatus
        sheet={sheet}
        values={values}
        areas={selection.areas}
        totals={totals}
        message={grid.message}
      />
      <PasteDialog
        sheet={sheet}
        plan={grid.paste}
        onApply={() => {
          grid.commands.applyPaste();
          scroller.current?.focus();
        }}
        onCancel={() => {
          grid.commands.cancelPaste();
          scroller.current?.focus();
        }}
      />
    </div>
  );
}
