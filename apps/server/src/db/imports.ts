import type { DatasetFile, ImportReport } from '@hemline/contracts';
import type { Selectable, Updateable } from 'kysely';
import type { OwnedDatabase } from './owned-database.ts';
import type { ImportsTable } from './schema/datasets.ts';

export type ImportRow = Selectable<ImportsTable>;

/** The report of an import as callers see it. */
export function importReport(row: ImportRow): ImportReport {
  const { owner_id: _o, origin: _g, upload_path: _u, accept_good_rows: _a, ...rest } = row;
  const { preview: _p, cancel_requested: _c, heartbeat_at: _h, ...report } = rest;
  return {
    ...report,
    applied: row.applied === 1,
    rejected: JSON.parse(row.rejected) as ImportReport['rejected'],
    columns: JSON.parse(row.columns) as string[],
    unknown_columns: JSON.parse(row.unknown_columns) as string[],
  };
}

/** Stores a new import. */
export async function insertImport(owned: OwnedDatabase, row: ImportRow): Promise<void> {
  await owned.query
    .insertInto('imports')
    .values({ ...row, owner_id: owned.ownerId })
    .execute();
}

/** One import; undefined when there is none of this id. */
export function findImport(owned: OwnedDatabase, importId: string): Promise<ImportRow | undefined> {
  return owned.query
    .selectFrom('imports')
    .selectAll()
    .where('owner_id', '=', owned.ownerId)
    .where('import_id', '=', importId)
    .executeTakeFirst();
}

/** A page of a dataset's imports, newest first, with the count of all. */
export async function listImports(
  owned: OwnedDatabase,
  filter: { readonly dataset_id: string; readonly file?: DatasetFile | undefined },
  page: { readonly limit: number; readonly offset: number },
): Promise<{ items: ImportRow[]; total: number }> {
  let query = owned.query
    .selectFrom('imports')
    .where('owner_id', '=', owned.ownerId)
    .where('dataset_id', '=', filter.dataset_id);
  if (filter.file) query = query.where('file', '=', filter.file);
  const { count } = await query
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const items = await query
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('import_id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { items, total: Number(count) };
}

/** Changes an import that is still open; false when it had ended already. */
export async function updateOpenImport(
  owned: OwnedDatabase,
  importId: string,
  change: Updateable<ImportsTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await owned.query
    .updateTable('imports')
    .set(change)
    .where('owner_id', '=', owned.ownerId)
    .where('import_id', '=', importId)
    .where('status', 'in', ['queued', 'running'])
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Imports that are open but have not beaten since `before`: their process is gone. */
export function silentImports(owned: OwnedDatabase, before: string): Promise<ImportRow[]> {
  return owned.query
    .selectFrom('imports')
    .selectAll()
    .where('owner_id', '=', owned.ownerId)
    .where('status', 'in', ['queued', 'running'])
    .where('heartbeat_at', '<', before)
    .orderBy('created_at')
    .execute();
}
