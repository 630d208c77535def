import { formatDay, type HolidayCalendarName, type Panel } from '@hemline/forecasting';
import { exitCodes, Refusal } from '../refusal.ts';
import { shareOnWeeks } from './promotion-weeks.ts';
import { type ReadResult, type Row, readRows } from './row-reader.ts';
import { createSalesGrid, type SalesGrid, type SeriesCells } from './sales-grid.ts';
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
    grid = createSalesGrid(header.grain, header.columns, null);
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
  const cells = [...grid.series.values()];
  const span = spanOf(cells);
  const size = grain === 'daily' ? DAYS_A_WEEK : 1;
  const weeks = Math.floor((span.end - span.start) / size);
  const firstDay = anchor + span.start * grid.stepDays;
  const column = (cell: SeriesCells, values: Float64Array, how: 'sum' | 'mean') =>
    onWeeks(values, cell.first - span.start, { weeks, size, how });
  return {
    week_starts: Array.from({ length: weeks }, (_, week) =>
      formatDay(firstDay + DAYS_A_WEEK * week),
    ),
    series: cells.map((cell) => ({
      store_id: cell.store_id,
      category: cell.category,
      units: column(cell, cell.units.values, 'sum'),
      ...(cell.price && { price: column(cell, cell.price.values, 'mean') }),
      ...(cell.in_stock && { in_stock: column(cell, cell.in_stock.values, 'mean') }),
    })),
  };
}

/** First and one past the last period that any series has a value in. */
function spanOf(cells: readonly SeriesCells[]): { readonly start: number; readonly end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const { first, units } of cells) {
    const known = [...units.values.keys()].filter((at) => !Number.isNaN(units.values[at]));
    start = Math.min(start, first + known[0]!);
    end = Math.max(end, first + known.at(-1)! + 1);
  }
  return { start, end };
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
