import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  formatDay,
  type HolidayCalendarName,
  type Panel,
  parseDay,
  type Series,
} from '@hemline/forecasting';

/** Rows of a plain CSV (or .csv.gz) by column name. Throws when a wanted column is missing. */
function readRows(path: string, wanted: readonly string[]): readonly string[][] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = header.split(',');
  const columns = wanted.map((name) => names.indexOf(name));
  const missing = wanted.filter((name, place) => columns[place] === -1 && name !== 'price');
  if (missing.length > 0) throw new Error(`${path}: no column ${missing.join(', ')}`);
  return lines.map((line) => {
    const cells = line.split(',');
    return columns.map((column) => cells[column] ?? '');
  });
}

/** A weekly grid without holes from the first to the last week of a file. */
function gridOf(weeks: ReadonlySet<string>): readonly string[] {
  const days = [...weeks].map(parseDay).sort((a, b) => a - b);
  const first = days[0]!;
  const count = (days[days.length - 1]! - first) / 7 + 1;
  if (!Number.isInteger(count)) throw new Error('weeks of the file do not lie seven days apart');
  return Array.from({ length: count }, (_, week) => formatDay(first + 7 * week));
}

/** Reads a weekly sales file, and a promotion calendar when there is one, as a panel. */
export function readPanel(
  salesPath: string,
  calendarPath: string | undefined,
  holidays: HolidayCalendarName,
): Panel {
  const rows = readRows(salesPath, ['week_start', 'store_id', 'category', 'units', 'price']);
  const week_starts = gridOf(new Set(rows.map(([week]) => week!)));
  const first = parseDay(week_starts[0]!);
  const empty = () => new Float64Array(week_starts.length).fill(Number.NaN);
  const series = new Map<string, Required<Omit<Series, 'in_stock'>>>();
  for (const [week, store_id, category, units, price] of rows) {
    const key = JSON.stringify([store_id, category]);
    let entry = series.get(key);
    if (!entry) {
      entry = { store_id: store_id!, category: category!, units: empty(), price: empty() };
      series.set(key, entry);
    }
    const at = (parseDay(week!) - first) / 7;
    entry.units[at] = Number(units);
    if (price !== '') entry.price[at] = Number(price);
  }
  const panel = { week_starts, series: [...series.values()], holidays };
  if (calendarPath === undefined) return panel;
  const promotions = new Map<string, Float64Array>();
  const planned = readRows(calendarPath, ['week_start', 'category', 'promotion']);
  const lastWeek = Math.max(...planned.map(([week]) => (parseDay(week!) - first) / 7));
  for (const [week, category, promotion] of planned) {
    const at = (parseDay(week!) - first) / 7;
    if (!Number.isInteger(at) || at < 0) continue;
    const shares = promotions.get(category!) ?? new Float64Array(lastWeek + 1).fill(Number.NaN);
    promotions.set(category!, shares);
    shares[at] = Number(promotion);
  }
  return { ...panel, promotions };
}
