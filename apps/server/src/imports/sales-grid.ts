import type { RejectedRow } from '@hemline/contracts';
import { dateOfDay, dayOfDate } from './calendar-day.ts';
import { createCellSpill } from './cell-spill.ts';
import { MAX_SERIES, MAX_SPAN_YEARS } from './file-shapes.ts';
import { createPeriodSet, type PeriodSet } from './period-set.ts';
import type { Row, RowSink } from './row-reader.ts';
import { UnreadableFile } from './unreadable-file.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** 1970-01-01, day 0, was a Thursday. */
const weekdayOf = (day: number) => WEEKDAYS[(((day + 3) % 7) + 7) % 7]!;

/** One store × category of the file; its rows are in the grid's spill. */
export interface FileSeries {
  readonly number: number;
  readonly store_id: string;
  readonly category: string;
  readonly periods: PeriodSet;
}

/** A series' values by period from `first` on, counted from the grid's anchor; NaN where no row gave one. */
export interface SeriesCells {
  readonly first: number;
  readonly units: Float64Array;
  readonly price: Float64Array | null;
  readonly in_stock: Float64Array | null;
}

/** The grid a dataset has already: rows of another weekday would overlap its weeks. */
export interface ExistingGrid {
  readonly first_day: string;
  readonly grain: 'weekly' | 'daily';
}

/**
 * Collects sales rows on a grid of weeks or days. In memory a row is one bit, its values lie in a file
 * at `spillPath`, so that what an import takes depends on how many series there are and not on how long
 * the file is. The grid is anchored at the dataset's first day, or the first row's.
 */
export function createSalesGrid(
  grain: 'weekly' | 'daily',
  columns: readonly string[],
  existing: ExistingGrid | null,
  spillPath: string,
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
  const spill = createCellSpill(spillPath, 1 + Number(hasPrice) + Number(hasStock));
  const series = new Map<string, FileSeries>();
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
    const { number, periods } = seriesOf(row.store_id as string, row.category as string);
    if (!periods.add(period)) {
      return refuse(
        dateColumn,
        date,
        'one row for each store, category and date; an earlier row has it',
      );
    }
    const units = row.units as number;
    const values = [units];
    if (hasPrice) values.push(priceOf(row, units));
    if (hasStock) values.push((row.in_stock as number | null) ?? Number.NaN);
    spill.add(number, period, values);
    return null;
  }

  function seriesOf(storeId: string, category: string): FileSeries {
    const key = `${category}\0${storeId}`;
    const found = series.get(key);
    if (found) return found;
    if (series.size >= MAX_SERIES) {
      throw new UnreadableFile(`The file has more than ${MAX_SERIES} store × category series.`);
    }
    const made: FileSeries = {
      number: series.size,
      store_id: storeId,
      category,
      periods: createPeriodSet(),
    };
    series.set(key, made);
    return made;
  }

  function cellsOf({ number, periods: { first, last } }: FileSeries): SeriesCells {
    const track = () => new Float64Array(last - first + 1).fill(Number.NaN);
    const units = track();
    const price = hasPrice ? track() : null;
    const in_stock = hasStock ? track() : null;
    const tracks = [units, price, in_stock].filter((values) => values !== null);
    for (const rows of spill.rowsOf(number)) {
      for (let row = 0; row < rows.length; row += tracks.length + 1) {
        const at = rows[row]! - first;
        for (const [column, values] of tracks.entries()) values[at] = rows[row + 1 + column]!;
      }
    }
    return { first, units, price, in_stock };
  }

  const sink: RowSink = { take };
  return {
    sink,
    series,
    stepDays,
    /** What the file says of a series, read back from the spill. */
    cellsOf,
    close: spill.close,
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

/** The day of a period as `YYYY-MM-DD`. */
export function dayOfPeriod(anchorDay: number, stepDays: number, period: number): string {
  return dateOfDay(anchorDay + period * stepDays);
}
