import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDay, type HolidayCalendarName, type Panel } from '@hemline/forecasting';
import { exitCodes, Refusal } from '../refusal.ts';
import { shareOnWeeks } from './promotion-weeks.ts';
import { type ReadResult, type Row, readRows } from './row-reader.ts';
import { createSalesGrid, type FileSeries, type SalesGrid } from './sales-grid.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Files a panel is read from, without any database. */
export interface PanelFiles {
  readonly sales: string;
  readonly calendar: string | null;
  readonly holidays: HolidayCalendarName;
}

const SHOWN_REJECTIONS = 10;
const DAYS_A_WEEK = 7;

/**
 * Reads a sales file, and a promotion calendar beside it, as the panel that models take. Daily sales
 * are added up on weeks that begin with the file's first day; an incomplete last week is left out.
 * @throws Refusal when a file cannot be read or has bad rows
 */
export async function readPanel(files: PanelFiles, say: (line: string) => void): Promise<Panel> {
  let grid: SalesGrid | null = null;
  let grain: 'weekly' | 'daily' = 'weekly';
  await readWhole(files.sales, 'sales', say, (header) => {
    grain = header.grain;
    const spill = join(tmpdir(), `hemline-panel-${String(process.pid)}`);
    grid = createSalesGrid(header.grain, header.columns, null, spill);
    return grid.sink;
  });
  const weeks = weeksOf(grid as SalesGrid | null, grain);
  if (!files.calendar) return { ...weeks, holidays: files.holidays };
  const shares = new Map<string, [string, number][]>();
  await readWhole(files.calendar, 'calendar', say, () => ({
    take: (row: Row) => {
      const category = String(row.category);
      const list = shares.get(category) ?? [];
      shares.set(category, list);
      list.push([String(row.week_start), Number(row.promotion)]);
      return null;
    },
  }));
  const promotions = new Map(
    [...shares].map(
      ([category, list]) => [category, shareOnWeeks(list, weeks.week_starts)] as const,
    ),
  );
  return { ...weeks, promotions, holidays: files.holidays };
}

async function readWhole(
  path: string,
  file: 'sales' | 'calendar',
  say: (line: string) => void,
  openSink: Parameters<typeof readRows>[2],
): Promise<ReadResult> {
  let result: ReadResult;
  try {
    result = await readRows(path, file, openSink, () => {});
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new Refusal(`${path}: ${error.message}`, exitCodes.invalid_input);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Refusal(`There is no file ${path}.`, exitCodes.not_found);
    }
    throw error;
  }
  if (result.rows_rejected > 0) {
    for (const { line, column, value, expected } of result.rejected.slice(0, SHOWN_REJECTIONS)) {
      say(
        `${path}, line ${line}, ${column ?? 'row'}: expected ${expected}, found "${value ?? ''}"`,
      );
    }
    throw new Refusal(
      `${path}: ${result.rows_rejected} of ${result.rows_read} rows cannot be used. Mend them and try again.`,
      exitCodes.invalid_input,
    );
  }
  return result;
}

function weeksOf(
  grid: SalesGrid | null,
  grain: 'weekly' | 'daily',
): Pick<Panel, 'week_starts' | 'series'> {
  const anchor = grid?.anchorDay() ?? null;
  if (!grid || anchor === null)
    throw new Refusal('The sales file holds no rows.', exitCodes.invalid_input);
  const own = [...grid.series.values()];
  const span = spanOf(own);
  const size = grain === 'daily' ? DAYS_A_WEEK : 1;
  const weeks = Math.floor((span.end - span.start) / size);
  const firstDay = anchor + span.start * grid.stepDays;
  const series = own.map((one) => {
    const { first, units, price, in_stock } = grid.cellsOf(one);
    const column = (values: Float64Array, how: 'sum' | 'mean') =>
      onWeeks(values, first - span.start, { weeks, size, how });
    return {
      store_id: one.store_id,
      category: one.category,
      units: column(units, 'sum'),
      ...(price && { price: column(price, 'mean') }),
      ...(in_stock && { in_stock: column(in_stock, 'mean') }),
    };
  });
  grid.close();
  return {
    week_starts: Array.from({ length: weeks }, (_, week) =>
      formatDay(firstDay + DAYS_A_WEEK * week),
    ),
    series,
  };
}

/** First and one past the last period that any series has a value in. */
function spanOf(series: readonly FileSeries[]): { readonly start: number; readonly end: number } {
  return {
    start: series.reduce((start, { periods }) => Math.min(start, periods.first), Infinity),
    end: series.reduce((end, { periods }) => Math.max(end, periods.last + 1), -Infinity),
  };
}

function onWeeks(
  values: Float64Array,
  offset: number,
  {
    weeks,
    size,
    how,
  }: { readonly weeks: number; readonly size: number; readonly how: 'sum' | 'mean' },
): Float64Array {
  const sums = new Float64Array(weeks);
  const known = new Float64Array(weeks);
  values.forEach((value, at) => {
    const week = Math.floor((at + offset) / size);
    if (Number.isNaN(value) || week < 0 || week >= weeks) return;
    sums[week]! += value;
    known[week]! += 1;
  });
  return sums.map((sum, week) => {
    const count = known[week]!;
    if (count === 0) return Number.NaN;
    return how === 'sum' ? sum : sum / count;
  });
}
