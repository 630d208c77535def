import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/db/database.ts';
import type { Fault } from './fault.ts';
import { forgetPeak, peakMb, residentMb, tellsMemory } from './support/process-memory.ts';
import { type Seeded, seeded, sleep } from './support/seeded.ts';
import { type Growth, writeBomb, writeSalesFile } from './support/upload-files.ts';
import { startUploadServer, type UploadServer } from './support/upload-server.ts';

const MEGABYTE = 1_000_000;
const growths: readonly Growth[] = ['history', 'series'];
/** What the largest file may take more than one that has brought every buffer to its size. */
const FLAT_WITHIN_MB = 64;
/** Share of an undisturbed import after which no kill comes, so that it finds the import open. */
const LATEST_KILL = 0.8;
const BOMB_GIGABYTES = 11;
const BOMB_REFUSED_MS = 2_000;

/** Large uploads: memory does not follow the file, a kill leaves nothing half-applied, a bomb is refused. */
export const uploads: Fault = {
  name: 'uploads',
  title: 'Large uploads: memory flat, nothing half-applied after a kill, a gzip bomb refused',
  async run({ full, seed, say }) {
    if (!tellsMemory) {
      const skipped = 'this system does not tell the memory of a process';
      return { skipped, violations: [], landed: [], figures: {} };
    }
    const sizes = full ? [10.5, 50, 100, 200] : [12, 24];
    const kills = full ? 10 : 1;
    const random = seeded('uploads', seed);
    const violations: string[] = [];
    const figures: Record<string, number | string> = {};
    const folder = mkdtempSync(join(tmpdir(), 'hemline-uploads-'));
    const file = join(folder, 'sales.csv');
    const servers: UploadServer[] = [];
    const trial: Trial = {
      folder,
      file,
      violations,
      start: async (data) => {
        const server = await startUploadServer(data);
        servers.push(server);
        return server;
      },
    };
    let stored = 0;
    let inTheMiddle = 0;
    try {
      for (const growth of full ? growths : growths.slice(0, 1)) {
        const taken: number[] = [];
        for (const size of sizes) {
          writeSalesFile(file, size * MEGABYTE, growth);
          const { megabytes, rows, seconds } = await memoryOfUpload(trial);
          taken.push(megabytes);
          stored += 1;
          figures[`more_${growth}_${String(size)}_mb`] =
            `+${String(megabytes)} MB, ${String(rows)} rows in ${seconds.toFixed(1)} s`;
          say(`${growth} ${String(size)} MB: +${String(megabytes)} MB`);
        }
        const [settled = 0, largest = 0] = [taken.at(full ? 1 : 0), taken.at(-1)];
        if (growth === 'history' && largest - settled > FLAT_WITHIN_MB)
          violations.push(`memory grows with the file: ${taken.join(', ')} MB`);
      }
      writeSalesFile(file, (full ? 50 : 12) * MEGABYTE, 'history');
      inTheMiddle = await killInTheMiddle(trial, kills, random);
      writeBomb(file, BOMB_GIGABYTES);
      const refusedMs = await refuseBomb(trial);
      figures.bomb_refused_after_ms = refusedMs;
      // The quick form runs beside other tests, whose work would be measured too.
      if (full && refusedMs > BOMB_REFUSED_MS)
        violations.push(`the bomb was refused after ${String(refusedMs)} ms`);
    } finally {
      await Promise.all(servers.map((server) => server.stop('SIGKILL')));
      rmSync(folder, { recursive: true, force: true });
    }
    return {
      violations,
      landed: [
        { what: 'files stored', count: stored, least: full ? 8 : 2 },
        {
          what: 'kills in the middle of an import',
          count: inTheMiddle,
          least: Math.ceil(kills / 2),
        },
      ],
      figures: { ...figures, kills_in_the_middle: inTheMiddle },
    };
  },
};

interface Trial {
  /** Where data directories are made. */
  readonly folder: string;
  readonly file: string;
  readonly violations: string[];
  readonly start: typeof startUploadServer;
}

/** What the server takes above its size before, at the worst moment of upload and import. */
async function memoryOfUpload({ folder, file, violations, start }: Trial): Promise<{
  readonly megabytes: number;
  readonly rows: number;
  readonly seconds: number;
}> {
  const data = mkdtempSync(join(folder, 'data-'));
  const server = await start(data);
  const pid = server.program.process.pid as number;
  const dataset = await server.makeDataset('large');
  const before = residentMb(pid);
  forgetPeak(pid);
  const started = performance.now();
  const { status, report } = await server.upload(dataset, file, 'text/csv');
  if (status !== 202) violations.push(`the upload was answered ${String(status)} instead of 202`);
  const end = await server.ended(report.import_id);
  const seconds = (performance.now() - started) / 1_000;
  if (end.status !== 'completed') violations.push(`an import ended ${end.status}: ${end.message}`);
  const megabytes = peakMb(pid) - before;
  await server.stop('SIGKILL');
  rmSync(data, { recursive: true, force: true });
  return { megabytes, rows: end.rows_accepted, seconds };
}

/** Kills the server at a random moment of each import; gives how many kills found it open. */
async function killInTheMiddle(
  { folder, file, violations, start }: Trial,
  kills: number,
  random: Seeded,
): Promise<number> {
  const data = mkdtempSync(join(folder, 'data-'));
  let server = await start(data);
  const undisturbed = await server.upload(await server.makeDataset('first'), file, 'text/csv');
  const started = performance.now();
  const { rows_new: rows } = await server.ended(undisturbed.report.import_id);
  const lastsMs = performance.now() - started;
  let inTheMiddle = 0;
  for (let kill = 1; kill <= kills; kill++) {
    const dataset = await server.makeDataset(`killed ${String(kill)}`);
    const { report } = await server.upload(dataset, file, 'text/csv');
    await sleep(random.between(0, Math.round(lastsMs * LATEST_KILL)));
    await server.stop('SIGKILL');
    const left = await whatIsStored(data, dataset);
    if (left.open) inTheMiddle += 1;
    if (left.open && (left.version !== 0 || left.series !== 0))
      violations.push(
        `half-applied: ${String(left.version)} versions, ${String(left.series)} series`,
      );
    server = await start(data);
    const end = await server.ended(report.import_id);
    if (end.status !== 'completed' || end.rows_new !== rows)
      violations.push(`taken up again it ended ${end.status} with ${String(end.rows_new)} rows`);
    const kept = await whatIsStored(data, dataset);
    if (kept.version !== 1) violations.push(`in the end it has ${String(kept.version)} versions`);
  }
  await server.stop('SIGKILL');
  return inTheMiddle;
}

async function whatIsStored(
  data: string,
  datasetId: string,
): Promise<{ readonly open: boolean; readonly version: number; readonly series: number }> {
  const database = await openDatabase({ url: `sqlite:${join(data, 'hemline.db')}`, poolSize: 1 });
  const count = async (table: 'sales_series' | 'dataset_versions') => {
    const { rows } = await database.query
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .where('dataset_id', '=', datasetId)
      .executeTakeFirstOrThrow();
    return Number(rows);
  };
  const open = await database.query
    .selectFrom('imports')
    .select('import_id')
    .where('dataset_id', '=', datasetId)
    .where('status', 'in', ['queued', 'running'])
    .executeTakeFirst();
  const stored = {
    open: open !== undefined,
    version: await count('dataset_versions'),
    series: await count('sales_series'),
  };
  await database.close();
  return stored;
}

/** Milliseconds from sending a file that expands without end to its refusal. */
async function refuseBomb({ folder, file, violations, start }: Trial): Promise<number> {
  const server = await start(mkdtempSync(join(folder, 'data-')));
  const dataset = await server.makeDataset('bomb');
  const started = performance.now();
  const { report } = await server.upload(dataset, file, 'application/gzip');
  const end = await server.ended(report.import_id);
  const took = Math.round(performance.now() - started);
  if (end.status !== 'failed') violations.push(`the bomb ended ${end.status}`);
  await server.stop('SIGKILL');
  return took;
}
