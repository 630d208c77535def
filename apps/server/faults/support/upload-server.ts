import { openAsBlob } from 'node:fs';
import type { ImportReport } from '@hemline/contracts';
import { freePort, type Program, startProgram } from './program.ts';
import { sleep } from './seeded.ts';

const LOOK_EVERY_MS = 20;
const PATIENCE_MS = 600_000;

/** A server with a data directory of its own, and what an upload needs of it. */
export interface UploadServer {
  readonly program: Program;
  makeDataset(name: string): Promise<string>;
  /** Sends a sales file; gives the import as it stands after the answer. */
  upload(datasetId: string, path: string, contentType: string): Promise<UploadAnswer>;
  importOf(importId: string): Promise<ImportReport>;
  /** Waits until the import has ended. */
  ended(importId: string): Promise<ImportReport>;
  stop(signal: NodeJS.Signals): Promise<void>;
}

export interface UploadAnswer {
  readonly status: number;
  readonly report: ImportReport;
}

/** Starts `hemline serve` on `folder` and waits until it is ready. */
export async function startUploadServer(folder: string): Promise<UploadServer> {
  const port = await freePort();
  const base = `http://127.0.0.1:${String(port)}/api/v1`;
  const program = startProgram('../../src/main.ts', ['serve'], {
    ...process.env,
    HEMLINE_DATA_DIR: folder,
    PORT: String(port),
    LOG_LEVEL: 'error',
  });
  await program.said('Hemline is ready');
  const importOf = async (id: string) =>
    (await (await fetch(`${base}/imports/${id}`)).json()) as ImportReport;
  return {
    program,
    importOf,
    makeDataset: async (name) => {
      const response = await fetch(`${base}/datasets`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name }),
      });
      return ((await response.json()) as { dataset_id: string }).dataset_id;
    },
    upload: async (datasetId, path, contentType) => {
      const response = await fetch(`${base}/datasets/${datasetId}/sales`, {
        method: 'POST',
        headers: { 'Content-Type': contentType },
        body: await openAsBlob(path),
      });
      return { status: response.status, report: (await response.json()) as ImportReport };
    },
    ended: async (id) => {
      const deadline = performance.now() + PATIENCE_MS;
      while (performance.now() < deadline) {
        const report = await importOf(id);
        if (report.status !== 'queued' && report.status !== 'running') return report;
        await sleep(LOOK_EVERY_MS);
      }
      throw new Error(`the import ${id} did not end`);
    },
    stop: async (signal) => {
      program.kill(signal);
      await program.exited;
    },
  };
}
