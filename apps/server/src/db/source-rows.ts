import type { Queryable } from './database.ts';

const DAY_MS = 86_400_000;

/** One period of one store's sales as it stands in a dataset version; nulls where the files gave nothing. */
export interface SourceRow {
  readonly week_start: string;
  readonly store_id: string;
  readonly category: string;
  readonly units: number | null;
  readonly price: number | null;
  readonly in_stock: number | null;
}

/**
 * A page of the history a plan was made from: the category's stores by id, each with its periods
 * (weeks, or days of a daily file) oldest first, up to the day before `as_of`.
 */
export async function listSourceRows(
  db: Queryable,
  ownerId: string,
  from: {
    readonly dataset_id: string;
    readonly version: number;
    readonly category: string;
    readonly as_of: string;
    readonly store_id?: string | undefined;
  },
  page: { readonly limit: number; readonly offset: number },
): Promise<{ items: SourceRow[]; total: number }> {
  const version = await db
    .selectFrom('dataset_versions')
    .select(['sales_version', 'grain', 'first_day', 'periods'])
    .where('dataset_id', '=', from.dataset_id)
    .where('version', '=', from.version)
    .where('owner_id', '=', ownerId)
    .executeTakeFirst();
  if (!version?.first_day || version.sales_version === null) return { items: [], total: 0 };
  const { first_day, sales_version } = version;
  const stepMs = (version.grain === 'daily' ? 1 : 7) * DAY_MS;
  const elapsed = Math.ceil((Date.parse(from.as_of) - Date.parse(first_day)) / stepMs);
  const periods = Math.max(0, Math.min(version.periods, elapsed));

  let series = db
    .selectFrom('sales_series')
    .where('dataset_id', '=', from.dataset_id)
    .where('version', '=', sales_version)
    .where('owner_id', '=', ownerId)
    .where('category', '=', from.category);
  if (from.store_id !== undefined) series = series.where('store_id', '=', from.store_id);
  const counted = await series
    .select((eb) => eb.fn.countAll<number>().as('stores'))
    .executeTakeFirstOrThrow();
  const total = Number(counted.stores) * periods;
  if (page.offset >= total || periods === 0) return { items: [], total };

  const firstSeries = Math.floor(page.offset / periods);
  const lastSeries = Math.floor((Math.min(total, page.offset + page.limit) - 1) / periods);
  const rows = await series
    .select(['store_id', 'units', 'price', 'in_stock'])
    .orderBy('store_id')
    .offset(firstSeries)
    .limit(lastSeries - firstSeries + 1)
    .execute();
  const items: SourceRow[] = [];
  for (const [index, row] of rows.entries()) {
    const start = Math.max(0, page.offset - (firstSeries + index) * periods);
    const valuesOf = (json: string | null) =>
      json === null ? [] : (JSON.parse(json) as (number | null)[]);
    const [units, price, in_stock] = [row.units, row.price, row.in_stock].map(valuesOf);
    for (let period = start; period < periods && items.length < page.limit; period++) {
      items.push({
        week_start: new Date(Date.parse(first_day) + period * stepMs).toISOString().slice(0, 10),
        store_id: row.store_id,
        category: from.category,
        units: units?.[period] ?? null,
        price: price?.[period] ?? null,
        in_stock: in_stock?.[period] ?? null,
      });
    }
  }
  return { items, total };
}
