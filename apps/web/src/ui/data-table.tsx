import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { InGridContext } from './cell-context.ts';
import classes from './data-table.module.css';

/** A column of a `DataTable`. `width` in pixels; numbers stand at the right. */
export interface Column<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly width: number;
  readonly numeric?: boolean;
  /** Takes what width is left. */
  readonly grow?: boolean;
  readonly cell: (row: Row, index: number) => ReactNode;
}

const ROW_HEIGHT_PX = 28;
const PAGE_ROWS = 15;

interface Place {
  readonly row: number;
  readonly column: number;
}

function moved({ row, column }: Place, event: KeyboardEvent): Place | null {
  switch (event.key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + PAGE_ROWS, column };
    case 'PageUp':
      return { row: row - PAGE_ROWS, column };
    case 'Home':
      return event.ctrlKey ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return event.ctrlKey
        ? { row: Number.MAX_SAFE_INTEGER, column }
        : { row, column: Number.MAX_SAFE_INTEGER };
    default:
      return null;
  }
}

function clamp(value: number, size: number): number {
  return Math.max(0, Math.min(size - 1, value));
}

/**
 * A table of any length: only the rows in view are drawn, the first column stays in view, one tab stop,
 * arrows move from cell to cell and Enter presses what stands in the cell.
 */
export function DataTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  maxHeight = 480,
}: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string;
  /** Pixels before the table scrolls inside itself. */
  maxHeight?: number;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 12,
    initialRect: { width: 1000, height: maxHeight },
  });
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const template = columns
    .map((column) => (column.grow ? `minmax(${column.width}px, 1fr)` : `${column.width}px`))
    .join(' ');

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === 'Enter' || event.key === ' ') {
      const button = (event.target as HTMLElement).querySelector<HTMLElement>('button, a');
      if (button) {
        event.preventDefault();
        button.click();
      }
      return;
    }
    const target = moved(place, event);
    if (!target) return;
    event.preventDefault();
    const next = {
      row: clamp(target.row, rows.length),
      column: clamp(target.column, columns.length),
    };
    setPlace(next);
    virtualizer.scrollToIndex(next.row);
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector<HTMLElement>(`[data-place="${next.row}:${next.column}"]`)
        ?.focus(),
    );
  }

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      className={classes.scroller}
      style={{ maxHeight }}
      onKeyDown={onKeyDown}
    >
      <div className={classes.inner} style={{ minWidth: width }}>
        <div
          role="row"
          aria-rowindex={1}
          className={classes.head}
          style={{ gridTemplateColumns: template }}
        >
          {columns.map((column) => (
            <div
              key={column.key}
              role="columnheader"
              className={classes.cell}
              data-numeric={column.numeric}
            >
              {column.header}
            </div>
          ))}
        </div>
        <div role="rowgroup" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          <InGridContext value={true}>
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const row = rows[index] as Row;
              return (
                <div
                  key={rowKey(row, index)}
                  role="row"
                  aria-rowindex={index + 2}
                  className={classes.row}
                  style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
                >
                  {columns.map((column, at) => (
                    <div
                      key={column.key}
                      role={at === 0 ? 'rowheader' : 'gridcell'}
                      className={classes.cell}
                      data-numeric={column.numeric}
                      data-place={`${index}:${at}`}
                      tabIndex={place.row === index && place.column === at ? 0 : -1}
                      onClick={() => setPlace({ row: index, column: at })}
                    >
                      {column.cell(row, index)}
                    </div>
                  ))}
                </div>
              );
            })}
          </InGridContext>
        </div>
      </div>
    </div>
  );
}
