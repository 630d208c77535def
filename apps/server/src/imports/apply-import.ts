import type { ImportReport } from '@hemline/contracts';
import type { Updateable } from 'kysely';
import {
  contentPages,
  insertContent,
  type NewVersion,
  newestVersion,
  openVersion,
  sealVersion,
} from '../db/dataset-versions.ts';
import { findImport, type ImportRow, importReport, updateOpenImport } from '../db/imports.ts';
import { inTransaction, type OwnedDatabase, type ownedDatabase } from '../db/owned-database.ts';
import type { ImportsTable } from '../db/schema/datasets.ts';
import type { DatasetVersionRow } from '../db/season-rows.ts';
import { isStorageTrouble } from '../db/storage-trouble.ts';
import { type Host, instantNow } from '../host.ts';
import { invalidateApprovals } from '../runs/decide-approval.ts';
import type { MergedFile, ParsedFile } from './import-messages.ts';
import { ImportCancelled, openImportThread } from './import-thread.ts';
import { UnreadableFile } from './unreadable-file.ts';

type Owned = ReturnType<typeof ownedDatabase>;

export interface ApplyRequest {
  readonly owned: Owned;
  readonly host: Host;
  readonly row: ImportRow;
  readonly path: string;
  /** Where rows may lie while they are merged. */
  readonly spillPath: string;
  readonly signal: AbortSignal;
}

/** Thrown inside the transaction to leave nothing behind. */
class DatasetMoved extends Error {
  override readonly name = 'DatasetMoved';
}

const PROGRESS_EVERY_MS = 1_000;

/**
 * Reads, checks and stores one file: everything of it in one transaction, or nothing. Whatever
 * happens is in the report; only storage trouble is thrown besides.
 */
export async function applyImport(request: ApplyRequest): Promise<ImportReport> {
  const { owned, host, row, signal } = request;
  const close = async (change: Updateable<ImportsTable>): Promise<ImportReport> => {
    await updateOpenImport(owned, row.import_id, { ...change, heartbeat_at: instantNow(host) });
    return importReport((await findImport(owned, row.import_id)) ?? row);
  };
  try {
    if (signal.aborted) throw new ImportCancelled('cancelled');
    await close({ status: 'running' });
    return await close(await readAndStore(request));
  } catch (error) {
    if (error instanceof ImportCancelled) {
      // A process that is shutting down leaves the import open for the next one.
      if (signal.reason === 'stopping') return importReport(row);
      return close({ status: 'cancelled', message: 'Cancelled; nothing was stored.' });
    }
    if (error instanceof UnreadableFile || error instanceof DatasetMoved) {
      return close({ status: 'failed', message: error.message });
    }
    if (!isStorageTrouble(error)) {
      await close({ status: 'failed', message: 'An error on our side; nothing was stored.' });
    }
    throw error;
  }
}

async function readAndStore(request: ApplyRequest): Promise<Updateable<ImportsTable>> {
  const { owned, host, row, path, spillPath } = request;
  const before = await newestVersion(owned, row.dataset_id);
  const grid =
    row.file === 'sales' && before?.first_day && before.grain
      ? { first_day: before.first_day, grain: before.grain, periods: before.periods }
      : null;
  const cancel = new AbortController();
  const signal = AbortSignal.any([request.signal, cancel.signal]);
  let toldAt = host.now().getTime();
  const task = { path, file: row.file, grid, spill_path: spillPath };
  const thread = openImportThread(task, signal, (share, rowsRead) => {
    const now = host.now();
    if (now.getTime() - toldAt < PROGRESS_EVERY_MS) return;
    toldAt = now.getTime();
    void tellProgress(request, share, rowsRead, cancel).catch(() => {});
  });
  try {
    const parsed = await thread.parsed();
    const found = reportOf(parsed);
    if (parsed.rows_rejected > 0 && !row.accept_good_rows && !row.preview) {
      return {
        ...found,
        status: 'rejected',
        progress: 1,
        message: `${parsed.rows_rejected} of ${parsed.rows_read} rows cannot be used; nothing was stored. Mend them, or accept the good rows.`,
      };
    }
    if (row.preview) {
      const merged = await thread.merge(storedPages(owned, row, before), async () => {});
      return {
        ...found,
        ...countsOf(merged),
        status: 'completed',
        progress: 1,
        message: 'Preview; nothing was stored.',
      };
    }
    if (parsed.rows_read === parsed.rows_rejected) {
      const message =
        parsed.rows_read === 0 ? 'The file has a header and no rows.' : 'No row can be used.';
      return { ...found, status: 'rejected', progress: 1, message };
    }
    return await storeVersion(request, before, found, parsed, (within, write) =>
      thread.merge(storedPages(within, row, before), write),
    );
  } finally {
    await thread.close();
  }
}

async function storeVersion(
  { owned, host, row, signal }: ApplyRequest,
  before: DatasetVersionRow | undefined,
  found: Updateable<ImportsTable>,
  parsed: ParsedFile,
  merge: (
    within: OwnedDatabase,
    write: (rows: readonly Record<string, string | number | null>[]) => Promise<void>,
  ) => Promise<MergedFile>,
): Promise<Updateable<ImportsTable>> {
  const version = (before?.version ?? 0) + 1;
  return inTransaction(owned, async (within) => {
    const dataset = await within.query
      .selectFrom('datasets')
      .select('version')
      .where('dataset_id', '=', row.dataset_id)
      .where('owner_id', '=', owned.ownerId)
      .$if(owned.kind === 'postgres', (query) => query.forUpdate())
      .executeTakeFirst();
    if (!dataset) throw new DatasetMoved('The dataset was deleted meanwhile; nothing was stored.');
    if (dataset.version !== version - 1) {
      throw new DatasetMoved('Another import changed the dataset meanwhile; import again.');
    }
    const made = {
      dataset_id: row.dataset_id,
      version,
      file: row.file,
      created_at: instantNow(host),
    };
    await openVersion(within, made, before);
    const merged = await merge(within, (rows) =>
      insertContent(within, row.dataset_id, row.file, version, rows),
    );
    if (signal.aborted) throw new ImportCancelled('cancelled');
    await sealVersion(within, { ...made, ...sealOf(merged, parsed) }, before);
    if ('categories' in merged) {
      await within.query
        .insertInto('categories')
        .values(
          merged.categories.map((category) => ({
            ...category,
            dataset_id: row.dataset_id,
            version,
            owner_id: owned.ownerId,
          })),
        )
        .execute();
    }
    const report: Updateable<ImportsTable> = {
      ...found,
      ...countsOf(merged),
      status: 'completed',
      applied: 1,
      version,
      progress: 1,
    };
    if (merged.rows_new + merged.rows_changed > 0) {
      await invalidateApprovals(within.query, row.dataset_id, made.created_at);
    }
    // Told in the same transaction: an import that is stored is never reported as anything else.
    await updateOpenImport(within, row.import_id, report);
    return report;
  });
}

function sealOf(merged: MergedFile, parsed: ParsedFile): Pick<NewVersion, 'file_hash' | 'sales'> {
  if (!('categories' in merged)) return { file_hash: merged.file_hash };
  const { first_day, periods, sales_rows, file_hash } = merged;
  return { file_hash, sales: { grain: parsed.grain, first_day, periods, sales_rows } };
}

const countsOf = ({ rows_new, rows_changed, rows_unchanged }: MergedFile) => ({
  rows_new,
  rows_changed,
  rows_unchanged,
});

function reportOf(parsed: ParsedFile): Updateable<ImportsTable> {
  return {
    rows_read: parsed.rows_read,
    rows_rejected: parsed.rows_rejected,
    rows_accepted: parsed.rows_read - parsed.rows_rejected,
    rejected: JSON.stringify(parsed.rejected),
    columns: JSON.stringify(parsed.columns),
    unknown_columns: JSON.stringify(parsed.unknown_columns),
  };
}

async function* storedPages(
  owned: OwnedDatabase,
  row: ImportRow,
  before: DatasetVersionRow | undefined,
) {
  const version = before?.[`${row.file}_version`];
  if (version != null) yield* contentPages(owned, row.dataset_id, row.file, version);
}

/** Stores how far the import is and stops it when somebody asked to. */
async function tellProgress(
  { owned, host, row }: ApplyRequest,
  share: number,
  rowsRead: number,
  cancel: AbortController,
): Promise<void> {
  const isOpen = await updateOpenImport(owned, row.import_id, {
    progress: Math.min(0.99, share),
    rows_read: rowsRead,
    heartbeat_at: instantNow(host),
  });
  const now = await findImport(owned, row.import_id);
  if (!isOpen || now?.cancel_requested === 1) cancel.abort('cancelled');
}
