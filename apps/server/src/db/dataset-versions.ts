import { createHash } from 'node:crypto';
import type { DatasetFile } from '@hemline/contracts';
import type { OwnedDatabase } from './owned-database.ts';
import type { DatasetVersionRow } from './season-rows.ts';

type Stored = Record<string, string | number | null>;

const tables = {
  sales: 'sales_series',
  stores: 'stores',
  calendar: 'calendars',
  economics: 'economics',
  stock: 'stock',
} as const satisfies Record<DatasetFile, string>;

const PAGE_ROWS = 200;

/** The newest version of a dataset; undefined before the first import. */
export function newestVersion(
  owned: OwnedDatabase,
  datasetId: string,
): Promise<DatasetVersionRow | undefined> {
  return owned.query
    .selectFrom('dataset_versions')
    .selectAll()
    .where('owner_id', '=', owned.ownerId)
    .where('dataset_id', '=', datasetId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The rows of one file of a version, page by page, without the dataset's own columns. */
export async function* contentPages(
  owned: OwnedDatabase,
  datasetId: string,
  file: DatasetFile,
  version: number,
): AsyncGenerator<Stored[]> {
  const keys =
    file === 'stores'
      ? ['store_id']
      : file === 'sales' || file === 'stock'
        ? ['category', 'store_id']
        : ['category'];
  for (let offset = 0; ; offset += PAGE_ROWS) {
    let query = owned.query
      .selectFrom(tables[file])
      .selectAll()
      .where('owner_id', '=', owned.ownerId)
      .where('dataset_id', '=', datasetId)
      .where('version', '=', version);
    for (const key of keys) query = query.orderBy(key as 'dataset_id');
    const rows = await query.limit(PAGE_ROWS).offset(offset).execute();
    if (rows.length === 0) return;
    yield rows.map(({ dataset_id: _d, version: _v, owner_id: _o, ...row }) => row as Stored);
    if (rows.length < PAGE_ROWS) return;
  }
}

/** Writes rows of one file of a version. */
export async function insertContent(
  owned: OwnedDatabase,
  datasetId: string,
  file: DatasetFile,
  version: number,
  rows: readonly Stored[],
): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map((row) => ({
    ...row,
    dataset_id: datasetId,
    version,
    owner_id: owned.ownerId,
  }));
  await owned.query
    .insertInto(tables[file])
    .values(values as never)
    .execute();
}

/** What a new version is made of, besides what it takes over from the one before. */
export interface NewVersion {
  readonly dataset_id: string;
  readonly version: number;
  readonly file: DatasetFile;
  readonly file_hash: string;
  readonly created_at: string;
  readonly sales?: {
    readonly grain: 'weekly' | 'daily';
    readonly first_day: string;
    readonly periods: number;
    readonly sales_rows: number;
  };
}

/**
 * Opens a version that takes over every other file from `before`, so that rows can refer to it. Its
 * hashes are not known yet; `sealVersion` sets them in the same transaction.
 */
export async function openVersion(
  owned: OwnedDatabase,
  made: Pick<NewVersion, 'dataset_id' | 'version' | 'file' | 'created_at'>,
  before: DatasetVersionRow | undefined,
): Promise<void> {
  await owned.query
    .insertInto('dataset_versions')
    .values({
      dataset_id: made.dataset_id,
      version: made.version,
      owner_id: owned.ownerId,
      file: made.file,
      ...fileVersions(made, before),
      file_hash: '',
      data_hash: '',
      grain: before?.grain ?? null,
      first_day: before?.first_day ?? null,
      periods: before?.periods ?? 0,
      sales_rows: before?.sales_rows ?? 0,
      created_at: made.created_at,
    })
    .execute();
}

/** Completes a version: its grid and its hashes, which cover all files and the holidays. */
export async function sealVersion(
  owned: OwnedDatabase,
  made: NewVersion,
  before: DatasetVersionRow | undefined,
): Promise<void> {
  await owned.query
    .updateTable('dataset_versions')
    .set({
      file_hash: made.file_hash,
      data_hash: await dataHash(owned, made, Object.values(fileVersions(made, before))),
      ...made.sales,
    })
    .where('dataset_id', '=', made.dataset_id)
    .where('version', '=', made.version)
    .where('owner_id', '=', owned.ownerId)
    .execute();
  await owned.query
    .updateTable('datasets')
    .set({ version: made.version, updated_at: made.created_at })
    .where('dataset_id', '=', made.dataset_id)
    .where('owner_id', '=', owned.ownerId)
    .execute();
}

function fileVersions(
  made: Pick<NewVersion, 'file' | 'version'>,
  before: DatasetVersionRow | undefined,
) {
  const own = (file: DatasetFile, old: number | null | undefined) =>
    file === made.file ? made.version : (old ?? null);
  return {
    sales_version: own('sales', before?.sales_version),
    stores_version: own('stores', before?.stores_version),
    calendar_version: own('calendar', before?.calendar_version),
    economics_version: own('economics', before?.economics_version),
    stock_version: own('stock', before?.stock_version),
  };
}

async function dataHash(
  owned: OwnedDatabase,
  made: NewVersion,
  versions: readonly (number | null)[],
): Promise<string> {
  const dataset = await owned.query
    .selectFrom('datasets')
    .select('holidays')
    .where('dataset_id', '=', made.dataset_id)
    .executeTakeFirstOrThrow();
  const known = await owned.query
    .selectFrom('dataset_versions')
    .select(['version', 'file_hash'])
    .where('dataset_id', '=', made.dataset_id)
    .execute();
  const hashes = new Map(known.map(({ version, file_hash }) => [version, file_hash]));
  hashes.set(made.version, made.file_hash);
  const hash = createHash('sha256').update(dataset.holidays);
  for (const version of versions) {
    hash.update(`\0${version === null ? '-' : hashes.get(version)!}`);
  }
  return hash.digest('hex');
}
