import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** Weekly sales of one category, every store on the file's weekly grid; NaN where the file has no row. */
export interface CategorySales {
  readonly category: string;
  readonly store_ids: readonly string[];
  /** One row a store, oldest week first. */
  readonly units: readonly Float64Array[];
}

/** A sales file as categories on one contiguous weekly grid. */
export interface Sales {
  readonly weeks: readonly string[];
  readonly categories: readonly CategorySales[];
}

/** Reads a weekly sales CSV (or .csv.gz) with the columns week_start, store_id, category and units. */
export async function readSales(path: string): Promise<Sales> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  const rows = new Map<string, Map<string, Map<string, number>>>();
  const seenWeeks = new Set<string>();
  let columns: readonly number[] | null = null;
  for await (const line of createInterface({ input })) {
    const cells = line.split(',');
    if (columns === null) {
      columns = ['week_start', 'store_id', 'category', 'units'].map((name) => cells.indexOf(name));
      if (columns.includes(-1)) throw new Error(`unexpected columns: ${line}`);
      continue;
    }
    const [week, store, category, units] = columns.map((column) => cells[column] ?? '');
    if (!week || !store || !category) continue;
    seenWeeks.add(week);
    const stores = rows.get(category) ?? new Map<string, Map<string, number>>();
    rows.set(category, stores);
    const series = stores.get(store) ?? new Map<string, number>();
    stores.set(store, series);
    series.set(week, Number(units));
  }
  const weeks = [...seenWeeks].sort();
  const categories = [...rows.keys()].sort().map((category): CategorySales => {
    const stores = rows.get(category)!;
    const ids = [...stores.keys()].sort();
    return {
      category,
      store_ids: ids,
      units: ids.map((id) =>
        Float64Array.from(weeks, (week) => stores.get(id)!.get(week) ?? Number.NaN),
      ),
    };
  });
  return { weeks, categories };
}
