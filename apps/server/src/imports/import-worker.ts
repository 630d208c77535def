import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { FromImportThread, ImportTask, ToImportThread } from './import-messages.ts';
import {
  createKeyedRows,
  type KeyedFile,
  mergeKeyedRows,
  packCalendar,
  type TableRow,
  unpackCalendar,
} from './merge-keyed.ts';
import { createSalesMerge, type StoredSeries } from './merge-sales.ts';
import { type ReadResult, readRows } from './row-reader.ts';
import { createSalesGrid, type SalesGrid } from './sales-grid.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Rows and characters sent at once: a page is written to the database in a few milliseconds. */
const PAGE_ROWS = 100;
const PAGE_CHARACTERS = 100_000;

/** The thread's conversation: one message at a time, in order. */
function createChannel(port: MessagePort) {
  const arrived: ToImportThread[] = [];
  let wake: (() => void) | null = null;
  port.on('message', (message: ToImportThread) => {
    arrived.push(message);
    wake?.();
  });
  return {
    send: (message: FromImportThread) => port.postMessage(message),
    async next(): Promise<ToImportThread> {
      while (arrived.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return arrived.shift()!;
    },
  };
}

type Channel = ReturnType<typeof createChannel>;

function announce(channel: Channel, { header, ...counts }: ReadResult): void {
  channel.send({
    kind: 'parsed',
    parsed: {
      ...counts,
      columns: header.columns,
      unknown_columns: header.unknown,
      grain: header.grain,
    },
  });
}

const progressTo = (channel: Channel) => (share: number, rowsRead: number) =>
  channel.send({ kind: 'progress', share, rows_read: rowsRead });

async function sendPages(channel: Channel, rows: Iterable<TableRow>): Promise<void> {
  let page: TableRow[] = [];
  let characters = 0;
  const flush = async () => {
    channel.send({ kind: 'rows', rows: page });
    page = [];
    characters = 0;
    await channel.next();
  };
  for (const row of rows) {
    page.push(row);
    for (const value of Object.values(row))
      characters += typeof value === 'string' ? value.length : 0;
    if (page.length >= PAGE_ROWS || characters >= PAGE_CHARACTERS) await flush();
  }
  if (page.length > 0) await flush();
}

async function importSales(
  channel: Channel,
  { path, grid: stored, spill_path }: ImportTask,
): Promise<void> {
  let grid: SalesGrid | null = null;
  const result = await readRows(
    path,
    'sales',
    (header) => {
      grid = createSalesGrid(header.grain, header.columns, stored, spill_path);
      return grid.sink;
    },
    progressTo(channel),
  );
  announce(channel, result);
  const merge = createSalesMerge(grid!, stored);
  for (
    let message = await channel.next();
    message.kind === 'stored';
    message = await channel.next()
  ) {
    await sendPages(channel, mergedPage(merge, message.rows));
    channel.send({ kind: 'rows', rows: [] });
  }
  await sendPages(channel, spread(merge.newSeries()));
  channel.send({ kind: 'merged', merged: merge.finish() });
}

/** Merged one at a time as they are sent: a page of long series is large. */
function* mergedPage(
  merge: ReturnType<typeof createSalesMerge>,
  rows: readonly TableRow[],
): Generator<TableRow> {
  for (const row of rows) yield { ...merge.mergeStored(row as unknown as StoredSeries) };
}

function* spread(series: Iterable<StoredSeries>): Generator<TableRow> {
  for (const one of series) yield { ...one };
}

async function importKeyed(channel: Channel, path: string, file: KeyedFile): Promise<void> {
  const keyed = createKeyedRows(file);
  announce(channel, await readRows(path, file, () => keyed.sink, progressTo(channel)));
  const stored: TableRow[] = [];
  for (
    let message = await channel.next();
    message.kind === 'stored';
    message = await channel.next()
  ) {
    stored.push(...message.rows);
    channel.send({ kind: 'rows', rows: [] });
  }
  const isCalendar = file === 'calendar';
  const { rows, ...merged } = mergeKeyedRows(
    file,
    keyed.rows,
    isCalendar ? unpackCalendar(stored) : stored,
  );
  await sendPages(channel, isCalendar ? packCalendar(rows) : rows);
  channel.send({ kind: 'merged', merged });
}

const channel = createChannel(parentPort!);
const task = workerData as ImportTask;
try {
  if (task.file === 'sales') await importSales(channel, task);
  else await importKeyed(channel, task.path, task.file);
} catch (error) {
  if (!(error instanceof UnreadableFile)) throw error;
  channel.send({ kind: 'unreadable', message: error.message });
}
parentPort!.close();
