import { Worker } from 'node:worker_threads';
import type {
  FromImportThread,
  ImportTask,
  MergedFile,
  ParsedFile,
  ToImportThread,
} from './import-messages.ts';
import type { TableRow } from './merge-keyed.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** The import was cancelled; its thread is gone and nothing of it was stored. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
}

/**
 * Heap a thread may take. Sales rows lie on disk, so that only names and hashes of series are held; the
 * young generation is kept small, or the garbage of millions of rows would pile up to many times that.
 * The other files are held whole.
 */
const SALES_MEMORY = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 };
const KEYED_MEMORY = { maxOldGenerationSizeMb: 1_024 };

/**
 * A thread that reads and merges one file, so that the event loop stays free and the work can be
 * ended at any moment.
 */
export function openImportThread(
  task: ImportTask,
  signal: AbortSignal,
  onProgress: (share: number, rowsRead: number) => void,
) {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: task.file === 'sales' ? SALES_MEMORY : KEYED_MEMORY,
  });
  const arrived: Exclude<FromImportThread, { kind: 'progress' }>[] = [];
  let failure: Error | null = null;
  let wake: (() => void) | null = null;
  const fail = (error: Error) => {
    failure ??= error;
    wake?.();
  };
  worker.on('message', (message: FromImportThread) => {
    if (message.kind === 'progress') onProgress(message.share, message.rows_read);
    else if (message.kind === 'unreadable') fail(new UnreadableFile(message.message));
    else arrived.push(message);
    wake?.();
  });
  worker.on('error', (error) => {
    const code = (error as { code?: unknown }).code;
    const tooLarge = 'The file needs more memory than an import may use; send it in parts.';
    fail(code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UnreadableFile(tooLarge) : (error as Error));
  });
  worker.on('exit', () => fail(new Error('the import thread ended early')));
  signal.addEventListener('abort', () => fail(new ImportCancelled('cancelled')), { once: true });

  const send = (message: ToImportThread) => worker.postMessage(message);
  async function next() {
    for (;;) {
      const message = arrived.shift();
      if (message) return message;
      if (signal.aborted) throw new ImportCancelled('cancelled');
      if (failure) throw failure;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  return {
    /** What the file held. */
    async parsed(): Promise<ParsedFile> {
      const message = await next();
      if (message.kind !== 'parsed') throw new Error(`unexpected ${message.kind}`);
      return message.parsed;
    },
    /** Hands over the stored rows and passes every merged row on, page by page. */
    async merge(
      stored: AsyncIterable<TableRow[]>,
      write: (rows: readonly TableRow[]) => Promise<void>,
    ): Promise<MergedFile> {
      for await (const rows of stored) {
        send({ kind: 'stored', rows });
        for (
          let page = await next();
          page.kind === 'rows' && page.rows.length > 0;
          page = await next()
        ) {
          await write(page.rows);
          send({ kind: 'more' });
        }
      }
      send({ kind: 'merge' });
      for (;;) {
        const message = await next();
        if (message.kind === 'merged') return message.merged;
        if (message.kind === 'rows') await write(message.rows);
        send({ kind: 'more' });
      }
    },
    close: () => worker.terminate(),
  };
}
