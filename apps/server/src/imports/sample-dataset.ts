import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type DatasetFile, datasetFiles } from '@hemline/contracts';
import { dateOfDay, dayNumber } from '@hemline/planning';
import { newestVersion } from '../db/dataset-versions.ts';
import { findDatasetByName, insertDataset, SAMPLE_NAME } from '../db/datasets.ts';
import type { ownedDatabase } from '../db/owned-database.ts';
import { type Host, instantNow, todayOf } from '../host.ts';
import { Refusal } from '../refusal.ts';
import type { Importer } from './importer.ts';

const run = promisify(execFile);
const generator = fileURLToPath(new URL('../../../../data/src/cli.ts', import.meta.url));
const SAMPLE_SEED = 1;

export interface SampleOptions {
  readonly owned: ReturnType<typeof ownedDatabase>;
  readonly host: Host;
  readonly importer: Importer;
  readonly say: (line: string) => void;
}

/** The Sunday before the week of `today`: the last day of history that ended before it. */
export function lastSampleDay(today: string): string {
  const day = dayNumber(today);
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return dateOfDay(day - sinceMonday - 1);
}

/**
 * Makes the dataset `sample` of an invented retailer when the database has no dataset at all, and
 * completes one that a killed process left unfinished.
 */
export async function ensureSample({ owned, host, importer, say }: SampleOptions): Promise<void> {
  const any = await owned.query
    .selectFrom('datasets')
    .select('dataset_id')
    .where('owner_id', '=', owned.ownerId)
    .limit(1)
    .executeTakeFirst();
  if (!any) {
    say('Making the sample dataset of an invented retailer …');
    await insertDataset(owned, {
      dataset_id: host.randomId(),
      name: SAMPLE_NAME,
      holidays: 'US',
      synthetic: true,
      created_at: instantNow(host),
    });
  }
  const sample = await findDatasetByName(owned, SAMPLE_NAME);
  if (sample?.synthetic !== 1) return;
  const version = await newestVersion(owned, sample.dataset_id);
  const missing = datasetFiles.filter((file) => !version || version[`${file}_version`] === null);
  if (missing.length > 0)
    await importSample(sample.dataset_id, missing, { owned, host, importer, say });
}

async function importSample(
  dataset_id: string,
  files: readonly DatasetFile[],
  { owned, host, importer }: SampleOptions,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hemline-sample-'));
  try {
    const end = lastSampleDay(todayOf(host));
    await run(process.execPath, [
      generator,
      '--end',
      end,
      '--seed',
      String(SAMPLE_SEED),
      '--out',
      folder,
    ]);
    for (const file of files) {
      const queued = await importer.start(owned, {
        dataset_id,
        file,
        path: join(folder, `${file}.csv`),
        upload_path: null,
        accept_good_rows: false,
        preview: false,
      });
      const report = await importer.finished(owned, queued.import_id);
      if (report.status !== 'completed') {
        throw new Refusal(
          `The sample dataset could not be made: ${report.message ?? report.status}`,
        );
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
