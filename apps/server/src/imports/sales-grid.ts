import type { RejectedRow } from '@hemline/contracts';
import { dateOfDay, dayOfDate } from './calendar-day.ts';
import { MAX_SERIES, MAX_SPAN_YEARS } from './file-shapes.ts';
import type { Row, RowSink } from './row-reader.ts';
import { UnreadableFile } from './unreadable-file.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** 1970-01-01, day 0, was a Thursday. */
const weekdayOf = (day: number) => WEEKDAYS[(((day + 3) % 7) + 7) % 7]!;

/** Values of one column by period; NaN where no row gave one. */
interface Track {
  values: Float64Array;
}

/** One store × category as the file gives it: values from period `first` on. */
export interface SeriesCells {
  readonly store_id: string;
  readonly category: string;
  /** Period of the first value, counted from the grid's anchor; may be negative. */
  first: number;
  units: Track;
  price: Track | null;
  in_stock: Track | null;
}

/** The grid a dataset has already: rows of another weekday would overlap its weeks. */
export interface ExistingGrid {
  readonly first_day: string;
  readonly grain: 'weekly' | 'daily';
}

/**
 * Collects sales rows on a grid of weeks or days, a few bytes a cell, so that a file of millions of
 * rows stays small in memory. The grid is anchored at the dataset's first day, or the first row's.
 */
export function createSalesGrid(
  grain: 'weekly' | 'daily',
  columns: readonly string[],
  existing: ExistingGrid | null,
) {
  if (existing && existing.grain !== grain) {
    throw new UnreadableFile(
      `The dataset holds ${existing.grain} sales and this file is ${grain}; import it into a dataset of its own.`,
    );
  }
  const stepDays = grain === 'daily' ? 1 : 7;
  const maxPeriods = Math.ceil((MAX_SPAN_YEARS * 366) / stepDays);
  const hasPrice = columns.includes('price') || columns.includes('revenue');
  const hasStock = columns.includes('in_stock');
  const dateColumn = grain === 'daily' ? 'date' : 'week_start';
  const series = new Map<string, SeriesCells>();
  const days = new Map<string, number>();
  let anchor = existing ? dayOfDate(existing.first_day) : null;
  let anchorLine: number | null = null;

  function dayOf(date: string): number {
    let day = days.get(date);
    if (day === undefined) {
      day = dayOfDate(date)!;
      days.set(date, day);
    }
    return day;
  }

  function refuse(column: string, value: unknown, expected: string): Omit<RejectedRow, 'line'> {
    return { column, value: String(value), expected };
  }

  function take(row: Row, line: number): Omit<RejectedRow, 'line'> | null {
    const date = row[dateColumn] as string;
    const day = dayOf(date);
    if (anchor === null) {
      anchor = day;
      anchorLine = line;
    }
    const offset = day - anchor;
    if (offset % stepDays !== 0) {
      const like = anchorLine === null ? `as in the dataset` : `as in line ${anchorLine}`;
      return refuse(
        dateColumn,
        date,
        `a ${weekdayOf(anchor)}, ${like}; a week that starts on a ${weekdayOf(day)} overlaps two others`,
      );
    }
    const period = offset / stepDays;
    if (Math.abs(period) > maxPeriods) {
      return refuse(dateColumn, date, `a date within ${MAX_SPAN_YEARS} years of the other rows`);
    }
    const cells = cellsOf(row.store_id as string, row.category as string, period);
    grow(cells, period);
    const at = period - cells.first;
    if (!Number.isNaN(cells.units.values[at]!)) {
      return refuse(
        dateColumn,
        date,
        'one row for each store, category and date; an earlier row has it',
      );
    }
    const units = row.units as number;
    cells.units.values[at] = units;
    if (cells.price) cells.price.values[at] = priceOf(row, units);
    if (cells.in_stock) cells.in_stock.values[at] = (row.in_stock as number | null) ?? Number.NaN;
    return null;
  }

  function cellsOf(storeId: string, category: string, period: number): SeriesCells {
    const key = `${category}\0${storeId}`;
    const found = series.get(key);
    if (found) return found;
    if (series.size >= MAX_SERIES) {
      throw new UnreadableFile(`The file has more than ${MAX_SERIES} store × category series.`);
    }
    const track = (): Track => ({ values: new Float64Array(16).fill(Number.NaN) });
    const made: SeriesCells = {
      store_id: storeId,
      category,
      first: period,
      units: track(),
      price: hasPrice ? track() : null,
      in_stock: hasStock ? track() : null,
    };
    series.set(key, made);
    return made;
  }

  const sink: RowSink = { take };
  return {
    sink,
    series,
    stepDays,
    /** Day number of period 0; null before the first row of a new dataset. */
    anchorDay: () => anchor,
  };
}

export type SalesGrid = ReturnType<typeof createSalesGrid>;

/** Price as given, else revenue ÷ units sold; NaN when neither says. */
function priceOf(row: Row, units: number): number {
  const price = row.price as number | null | undefined;
  if (price != null) return price;
  const revenue = row.revenue as number | null | undefined;
  return revenue != null && units > 0 && revenue >= 0 ? revenue / units : Number.NaN;
}

/** Makes room for a period, doubling, so that a long series is copied a few times at most. */
function grow(cells: SeriesCells, period: number): void {
  const length = cells.units.values.length;
  const before = Math.max(0, cells.first - period);
  const after = Math.max(0, period - cells.first + 1 - length);
  if (before === 0 && after === 0) return;
  const roomBefore = before > 0 ? Math.max(before, length) : 0;
  const roomAfter = after > 0 ? Math.max(after, length) : 0;
  for (const track of [cells.units, cells.price, cells.in_stock]) {
    if (!track) continue;
    const wider = new Float64Array(roomBefore + length + roomAfter).fill(Number.NaN);
    wider.set(track.values, roomBefore);
    track.values = wider;
  }
  cells.first -= roomBefore;
}

/** The day of a period as `YYYY-MM-DD`. */
export function dayOfPeriod(anchorDay: number, stepDays: number, period: number): string {
  return dateOfDay(anchorDay + period * stepDays);
}
