import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatasetFile, ImportReport } from '@hemline/contracts';
import {
  findImport,
  type ImportRow,
  importReport,
  insertImport,
  silentImports,
  updateOpenImport,
} from '../db/imports.ts';
import type { ownedDatabase } from '../db/owned-database.ts';
import { type Host, instantNow } from '../host.ts';
import type { Log } from '../log.ts';
import { applyImport } from './apply-import.ts';

type Owned = ReturnType<typeof ownedDatabase>;

/** A file to import. */
export interface ImportRequest {
  readonly dataset_id: string;
  readonly file: DatasetFile;
  /** Absolute path of the CSV or CSV.gz. */
  readonly path: string;
  /** Where it stands below the data directory when it was uploaded; null for a file of the user's own. */
  readonly upload_path: string | null;
  readonly accept_good_rows: boolean;
  readonly preview: boolean;
}

export interface ImporterOptions {
  readonly host: Host;
  readonly log: Log;
  readonly dataDirectory: string;
}

/** An import beats every second; one that was silent for this long belongs to a process that is gone. */
const SILENCE_MS = 10_000;

/** Runs imports one after another in this process; each parses in a thread of its own. */
export function createImporter({ host, log, dataDirectory }: ImporterOptions) {
  const inHand = new Map<string, AbortController>();
  const results = new Map<string, Promise<ImportReport>>();
  let turn: Promise<unknown> = Promise.resolve();
  let stopping = false;
  let watching: NodeJS.Timeout | undefined;

  function schedule(owned: Owned, row: ImportRow, path: string): Promise<ImportReport> {
    const controller = new AbortController();
    inHand.set(row.import_id, controller);
    const beat = setInterval(() => {
      void updateOpenImport(owned, row.import_id, { heartbeat_at: instantNow(host) }).catch(
        () => {},
      );
    }, SILENCE_MS / 4);
    const result = turn.then(async () => {
      try {
        const spillPath = join(dataDirectory, 'uploads', `${row.import_id}.rows`);
        return await applyImport({ owned, host, row, path, spillPath, signal: controller.signal });
      } finally {
        clearInterval(beat);
        inHand.delete(row.import_id);
        results.delete(row.import_id);
        if (row.upload_path && !(stopping && controller.signal.aborted))
          await rm(path, { force: true });
      }
    });
    turn = result.catch((error: unknown) => {
      log.error('an import failed', { import_id: row.import_id, error });
    });
    results.set(row.import_id, result);
    return result;
  }

  /** Takes up what a killed process left: stored uploads begin again, others are marked failed. */
  async function resume(owned: Owned): Promise<void> {
    const before = new Date(host.now().getTime() - SILENCE_MS).toISOString();
    for (const row of await silentImports(owned, before)) {
      if (inHand.has(row.import_id)) continue;
      if (row.origin === 'upload' && row.upload_path) {
        await updateOpenImport(owned, row.import_id, {
          status: 'queued',
          heartbeat_at: instantNow(host),
        });
        schedule(owned, row, join(dataDirectory, row.upload_path)).catch(() => {});
      } else {
        await updateOpenImport(owned, row.import_id, {
          status: 'failed',
          message:
            'The process that ran this import ended before it was done; nothing was stored. Import again.',
        });
      }
    }
  }

  return {
    /** Stores the import as queued and begins it as soon as it is its turn. */
    async start(owned: Owned, request: ImportRequest): Promise<ImportReport> {
      const now = instantNow(host);
      const row: ImportRow = {
        import_id: host.randomId(),
        dataset_id: request.dataset_id,
        owner_id: owned.ownerId,
        file: request.file,
        status: 'queued',
        origin: request.upload_path ? 'upload' : 'command',
        upload_path: request.upload_path,
        accept_good_rows: request.accept_good_rows ? 1 : 0,
        preview: request.preview ? 1 : 0,
        cancel_requested: 0,
        applied: 0,
        rows_read: 0,
        rows_accepted: 0,
        rows_rejected: 0,
        rows_new: 0,
        rows_changed: 0,
        rows_unchanged: 0,
        rejected: '[]',
        columns: '[]',
        unknown_columns: '[]',
        progress: 0,
        version: null,
        message: null,
        created_at: now,
        heartbeat_at: now,
      };
      await insertImport(owned, row);
      schedule(owned, row, request.path).catch(() => {});
      return importReport(row);
    },

    /** The report of an import once it has ended. */
    async finished(owned: Owned, importId: string): Promise<ImportReport> {
      await results.get(importId)?.catch(() => {});
      return importReport((await findImport(owned, importId))!);
    },

    /** Asks an import to stop, whichever process runs it. False when it had ended already. */
    async cancel(owned: Owned, importId: string): Promise<boolean> {
      const asked = await updateOpenImport(owned, importId, { cancel_requested: 1 });
      if (asked) inHand.get(importId)?.abort();
      return asked;
    },

    resume,

    /** Looks now, and then again and again, for imports that a killed process left. */
    async watch(owned: Owned): Promise<void> {
      await resume(owned);
      watching = setInterval(() => void resume(owned).catch(() => {}), SILENCE_MS);
      watching.unref();
    },

    /** Ends what is in hand; uploads stay and begin again at the next start. */
    async stop(): Promise<void> {
      stopping = true;
      clearInterval(watching);
      for (const controller of inHand.values()) controller.abort('stopping');
      await turn;
    },
  };
}

export type Importer = ReturnType<typeof createImporter>;
