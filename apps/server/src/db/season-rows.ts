import type { Selectable } from 'kysely';
import type { Queryable } from './database.ts';
import type { DatasetVersionsTable } from './schema/datasets.ts';

export type DatasetVersionRow = Selectable<DatasetVersionsTable>;

/** A dataset by id or, without one, the newest that holds sales; undefined when there is none. */
export async function findDatasetForRun(
  db: Queryable,
  ownerId: string,
  datasetId?: string,
): Promise<{ dataset_id: string; name: string; version: number; holidays: string } | undefined> {
  let query = db
    .selectFrom('datasets')
    .select(['dataset_id', 'name', 'version', 'holidays'])
    .where('owner_id', '=', ownerId);
  query = datasetId
    ? query.where('dataset_id', '=', datasetId)
    : query.where('version', '>', 0).orderBy('updated_at', 'desc').orderBy('dataset_id').limit(1);
  return query.executeTakeFirst();
}

/** One version of a dataset: which version of each file it consists of. */
export async function findDatasetVersion(
  db: Queryable,
  datasetId: string,
  version: number,
): Promise<DatasetVersionRow | undefined> {
  return db
    .selectFrom('dataset_versions')
    .selectAll()
    .where('dataset_id', '=', datasetId)
    .where('version', '=', version)
    .executeTakeFirst();
}

/** Names of the categories that a version's sales hold, in code-point order. */
export async function categoryNames(db: Queryable, version: DatasetVersionRow): Promise<string[]> {
  if (version.sales_version === null) return [];
  const rows = await db
    .selectFrom('categories')
    .select('category')
    .where('dataset_id', '=', version.dataset_id)
    .where('version', '=', version.sales_version)
    .execute();
  return rows.map(({ category }) => category).sort(compareCodePoints);
}

function compareCodePoints(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Everything a run reads of a dataset version; rows as stored, arrays still as text. */
export async function readSeasonRows(db: Queryable, version: DatasetVersionRow, category: string) {
  const { dataset_id } = version;
  const at = (of: number | null) => of ?? -1;
  const [series, stores, calendars, economics, stock, dataset] = await Promise.all([
    db
      .selectFrom('sales_series')
      .select(['store_id', 'category', 'units', 'price', 'in_stock'])
      .where('dataset_id', '=', dataset_id)
      .where('version', '=', at(version.sales_version))
      .execute(),
    db
      .selectFrom('stores')
      .selectAll()
      .where('dataset_id', '=', dataset_id)
      .where('version', '=', at(version.stores_version))
      .execute(),
    db
      .selectFrom('calendars')
      .select(['category', 'promotions'])
      .where('dataset_id', '=', dataset_id)
      .where('version', '=', at(version.calendar_version))
      .execute(),
    db
      .selectFrom('economics')
      .selectAll()
      .where('dataset_id', '=', dataset_id)
      .where('version', '=', at(version.economics_version))
      .where('category', '=', category)
      .executeTakeFirst(),
    db
      .selectFrom('stock')
      .select(['store_id', 'on_hand', 'in_transit'])
      .where('dataset_id', '=', dataset_id)
      .where('version', '=', at(version.stock_version))
      .where('category', '=', category)
      .execute(),
    db
      .selectFrom('datasets')
      .select('holidays')
      .where('dataset_id', '=', dataset_id)
      .executeTakeFirstOrThrow(),
  ]);
  return { series, stores, calendars, economics, stock, holidays: dataset.holidays };
}

export type SeasonRows = Awaited<ReturnType<typeof readSeasonRows>>;

/** Store × category series of a dataset version. */
export async function countSeries(
  db: Queryable,
  datasetId: string,
  version: number,
): Promise<number> {
  const row = await findDatasetVersion(db, datasetId, version);
  if (!row || row.sales_version === null) return 0;
  const { stores } = await db
    .selectFrom('categories')
    .select((eb) => eb.fn.sum<number | null>('stores').as('stores'))
    .where('dataset_id', '=', datasetId)
    .where('version', '=', row.sales_version)
    .executeTakeFirstOrThrow();
  return Number(stores ?? 0);
}
