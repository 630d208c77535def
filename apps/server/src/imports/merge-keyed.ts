import { createHash } from 'node:crypto';
import type { DatasetFile } from '@hemline/contracts';
import { fileShapes } from './file-shapes.ts';
import { compareCodePoints, type MergeCounts, noCounts } from './merge-counts.ts';
import type { Row, RowSink } from './row-reader.ts';

export type KeyedFile = Exclude<DatasetFile, 'sales'>;
/** A row as its table holds it, without the dataset's own columns. */
export type TableRow = Record<string, string | number | null>;

/** File columns whose table column has another name: money is stored in cents. */
const TABLE_NAMES: Readonly<Record<string, string>> = {
  price: 'price_cents',
  cost: 'cost_cents',
  salvage: 'salvage_cents',
};
/** Columns that are 0 where a file leaves them empty. */
const ZERO_WHEN_EMPTY = new Set(['in_transit']);

const keyOf = (file: KeyedFile, row: Row) =>
  fileShapes[file].key.map((column) => String(row[column])).join('\0');

function tableRow(file: KeyedFile, row: Row): TableRow {
  const renamed = file === 'economics';
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      renamed ? (TABLE_NAMES[column] ?? column) : column,
      value ?? (ZERO_WHEN_EMPTY.has(column) ? 0 : null),
    ]),
  );
}

/** Collects the rows of a stores, calendar, economics or stock file by key. */
export function createKeyedRows(file: KeyedFile) {
  const rows = new Map<string, TableRow>();
  const sink: RowSink = {
    take(row) {
      const key = keyOf(file, row);
      if (rows.has(key)) {
        const column = fileShapes[file].key.at(-1)!;
        return {
          column,
          value: String(row[column]),
          expected: `one row for each ${fileShapes[file].key.join(' and ')}; an earlier row has it`,
        };
      }
      rows.set(key, tableRow(file, row));
      return null;
    },
  };
  return { sink, rows };
}

const EMPTY: Readonly<Record<KeyedFile, TableRow>> = {
  stores: {
    store_name: null,
    store_size_sqft: null,
    median_income: null,
    location_tier: null,
    fashion_tier: null,
    store_format: null,
    region: null,
  },
  calendar: {},
  economics: {
    price_cents: null,
    cost_cents: null,
    salvage_cents: null,
    target_sell_through: null,
    lead_time_weeks: null,
    service_level: null,
    pack_size: null,
    min_order_units: null,
    otb_units: null,
  },
  stock: { in_transit: 0 },
};

/**
 * Merges a file's rows into the stored ones by key; a column the file does not have keeps its stored
 * value. The result is in code-point order of keys.
 */
export function mergeKeyedRows(
  file: KeyedFile,
  fileRows: ReadonlyMap<string, TableRow>,
  storedRows: readonly TableRow[],
): MergeCounts & { readonly rows: TableRow[]; readonly file_hash: string } {
  const counts = noCounts();
  const merged = new Map(storedRows.map((row) => [keyOf(file, row), row]));
  for (const [key, row] of fileRows) {
    const before = merged.get(key);
    const after = { ...EMPTY[file], ...before, ...row };
    if (!before) counts.rows_new += 1;
    else if (Object.keys(after).every((column) => after[column] === before[column])) {
      counts.rows_unchanged += 1;
    } else counts.rows_changed += 1;
    merged.set(key, after);
  }
  const rows = [...merged].sort(([a], [b]) => compareCodePoints(a, b)).map(([, row]) => row);
  const hash = createHash('sha256').update(file);
  for (const row of rows) {
    const columns = Object.keys(row).sort(compareCodePoints);
    hash.update(`\n${JSON.stringify(columns.map((column) => [column, row[column]]))}`);
  }
  return { ...counts, rows, file_hash: hash.digest('hex') };
}

/** Calendar rows week by week, from the stored form of one row a category. */
export function unpackCalendar(stored: readonly TableRow[]): TableRow[] {
  return stored.flatMap(({ category, promotions }) =>
    (JSON.parse(String(promotions)) as [string, number][]).map(([week_start, promotion]) => ({
      category: category!,
      week_start,
      promotion,
    })),
  );
}

/** The stored form: one row a category, its weeks oldest first. Takes rows in order of key. */
export function packCalendar(rows: readonly TableRow[]): TableRow[] {
  const categories = new Map<string, [string, number][]>();
  for (const { category, week_start, promotion } of rows) {
    const weeks = categories.get(String(category)) ?? [];
    weeks.push([String(week_start), Number(promotion)]);
    categories.set(String(category), weeks);
  }
  return [...categories].map(([category, weeks]) => ({
    category,
    promotions: JSON.stringify(weeks),
  }));
}
