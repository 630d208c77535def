import type { Dataset, DatasetFile, HolidayCalendar, Store } from '@hemline/contracts';
import { dateOfDay, dayNumber } from '@hemline/planning';
import type { Selectable } from 'kysely';
import { newestVersion } from './dataset-versions.ts';
import type { OwnedDatabase } from './owned-database.ts';
import type { DatasetsTable } from './schema/datasets.ts';
import type { DatasetVersionRow } from './season-rows.ts';

/** The dataset that an empty database is given. */
export const SAMPLE_NAME = 'sample';

type DatasetRow = Selectable<DatasetsTable>;
interface Page {
  readonly limit: number;
  readonly offset: number;
}
interface PageOf<Item> {
  readonly items: Item[];
  readonly total: number;
}

const FILES: readonly DatasetFile[] = ['sales', 'stores', 'calendar', 'economics', 'stock'];

/** Stores an empty dataset; false when the owner has one of this name. */
export async function insertDataset(
  owned: OwnedDatabase,
  made: {
    readonly dataset_id: string;
    readonly name: string;
    readonly holidays: HolidayCalendar;
    readonly synthetic: boolean;
    readonly created_at: string;
  },
): Promise<boolean> {
  const inserted = await owned.query
    .insertInto('datasets')
    .values({
      ...made,
      owner_id: owned.ownerId,
      synthetic: made.synthetic ? 1 : 0,
      version: 0,
      updated_at: made.created_at,
    })
    .onConflict((conflict) => conflict.columns(['owner_id', 'name']).doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** A dataset by its name; undefined when there is none. */
export function findDatasetByName(
  owned: OwnedDatabase,
  name: string,
): Promise<DatasetRow | undefined> {
  return owned.query
    .selectFrom('datasets')
    .selectAll()
    .where('owner_id', '=', owned.ownerId)
    .where('name', '=', name)
    .executeTakeFirst();
}

function findRow(owned: OwnedDatabase, datasetId: string): Promise<DatasetRow | undefined> {
  return owned.query
    .selectFrom('datasets')
    .selectAll()
    .where('owner_id', '=', owned.ownerId)
    .where('dataset_id', '=', datasetId)
    .executeTakeFirst();
}

/** A dataset as callers see it; undefined when there is none of this id. */
export async function findDataset(
  owned: OwnedDatabase,
  datasetId: string,
): Promise<Dataset | undefined> {
  const row = await findRow(owned, datasetId);
  return row && describeDataset(owned, row);
}

/** A page of datasets, the one changed last first. */
export async function listDatasets(owned: OwnedDatabase, page: Page): Promise<PageOf<Dataset>> {
  const query = owned.query.selectFrom('datasets').where('owner_id', '=', owned.ownerId);
  const { count } = await query
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const rows = await query
    .selectAll()
    .orderBy('updated_at', 'desc')
    .orderBy('dataset_id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const items = await Promise.all(rows.map((row) => describeDataset(owned, row)));
  return { items, total: Number(count) };
}

async function describeDataset(owned: OwnedDatabase, row: DatasetRow): Promise<Dataset> {
  const version = await newestVersion(owned, row.dataset_id);
  const categories = version ? await listCategories(owned, version, null) : { items: [], total: 0 };
  const stores = version ? await countStores(owned, version) : 0;
  const { owner_id: _, ...shown } = row;
  return {
    ...shown,
    synthetic: row.synthetic === 1,
    data_hash: version?.data_hash ?? null,
    grain: version?.grain ?? null,
    first_week: version?.first_day ?? null,
    last_week: version ? lastWeekOf(version) : null,
    weeks: version ? weeksOf(version) : 0,
    stores,
    categories: categories.items.map(({ category }) => category),
    rows: version?.sales_rows ?? 0,
    files: version ? FILES.filter((file) => version[`${file}_version`] !== null) : [],
  };
}

/** Weeks of history, the last one perhaps in part when the file is daily. */
function weeksOf({ grain, periods }: DatasetVersionRow): number {
  return grain === 'daily' ? Math.ceil(periods / 7) : periods;
}

/** First day of the last week of history. */
function lastWeekOf(version: DatasetVersionRow): string | null {
  const weeks = weeksOf(version);
  return version.first_day === null || weeks === 0
    ? null
    : dateOfDay(dayNumber(version.first_day) + 7 * (weeks - 1));
}

async function countStores(owned: OwnedDatabase, version: DatasetVersionRow): Promise<number> {
  if (version.sales_version === null) return 0;
  const { stores } = await owned.query
    .selectFrom('sales_series')
    .select((eb) => eb.fn.count<number>('store_id').distinct().as('stores'))
    .where('owner_id', '=', owned.ownerId)
    .where('dataset_id', '=', version.dataset_id)
    .where('version', '=', version.sales_version)
    .executeTakeFirstOrThrow();
  return Number(stores);
}

/** Categories of a version, by name; all of them without a page. */
export async function listCategories(
  owned: OwnedDatabase,
  version: DatasetVersionRow,
  page: Page | null,
) {
  const all = await owned.query
    .selectFrom('categories')
    .select(['category', 'stores', 'weeks', 'units_last_year'])
    .where('owner_id', '=', owned.ownerId)
    .where('dataset_id', '=', version.dataset_id)
    .where('version', '=', version.sales_version ?? -1)
    .execute();
  all.sort((a, b) => (a.category < b.category ? -1 : 1));
  const items = page ? all.slice(page.offset, page.offset + page.limit) : all;
  return { items, total: all.length };
}

/** Stores of a version: those of the stores file, and those that only have sales. */
export async function listStores(
  owned: OwnedDatabase,
  version: DatasetVersionRow,
  page: Page,
): Promise<PageOf<Store>> {
  const described = await owned.query
    .selectFrom('stores')
    .selectAll()
    .where('owner_id', '=', owned.ownerId)
    .where('dataset_id', '=', version.dataset_id)
    .where('version', '=', version.stores_version ?? -1)
    .execute();
  const selling = await owned.query
    .selectFrom('sales_series')
    .select('store_id')
    .distinct()
    .where('owner_id', '=', owned.ownerId)
    .where('dataset_id', '=', version.dataset_id)
    .where('version', '=', version.sales_version ?? -1)
    .execute();
  const unknown = {
    store_name: null,
    store_size_sqft: null,
    median_income: null,
    location_tier: null,
    fashion_tier: null,
    store_format: null,
    region: null,
  };
  const stores = new Map<string, Store>(
    selling.map(({ store_id }) => [store_id, { store_id, ...unknown }]),
  );
  for (const { dataset_id: _d, version: _v, owner_id: _o, ...store } of described) {
    stores.set(store.store_id, store);
  }
  const all = [...stores.values()].sort((a, b) => (a.store_id < b.store_id ? -1 : 1));
  return { items: all.slice(page.offset, page.offset + page.limit), total: all.length };
}

/** Deletes a dataset with its versions and imports. Fails with the database's foreign key error while a run refers to it. */
export async function deleteDataset(owned: OwnedDatabase, datasetId: string): Promise<boolean> {
  const { numDeletedRows } = await owned.query
    .deleteFrom('datasets')
    .where('owner_id', '=', owned.ownerId)
    .where('dataset_id', '=', datasetId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** True when a delete was refused because another row still refers to this one. */
export function isStillReferred(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  return /^(SQLITE_CONSTRAINT_(FOREIGNKEY|TRIGGER)|23503|23001)$/.test(code);
}
