import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Program, startProgram } from '../faults/support/program.ts';
import { runState } from '../faults/support/run-state.ts';
import { type ScratchDatabase, scratchPostgres } from '../faults/support/scratch-database.ts';
import { sleep } from '../faults/support/seeded.ts';
import { startSpring } from '../faults/support/start-spring.ts';
import { createPostgresQueue } from '../src/runs/postgres-queue.ts';
import type { JobQueue } from '../src/runs/queue.ts';
import { makeSmallRetailer } from './support/small-retailer.ts';
import { databases } from './support/test-database.ts';

/** So many stores that a forecast is under way when the signal comes. */
const STORES = 60;

describe.skipIf(databases.some(({ name, skip }) => name === 'PostgreSQL' && skip))(
  'hemline worker, told to stop in the middle of a phase',
  () => {
    let scratch: ScratchDatabase;
    let queue: JobQueue;
    let worker: Program;
    beforeAll(async () => {
      const made = await scratchPostgres();
      if (!made) throw new Error('no PostgreSQL answers');
      scratch = made;
      await makeSmallRetailer(scratch.database, { stores: STORES });
      queue = await createPostgresQueue(scratch.database, scratch.url, () => {});
      worker = startProgram('../../src/main.ts', ['worker'], {
        ...process.env,
        DATABASE_URL: scratch.url,
        HEMLINE_DATA_DIR: scratch.folder,
      });
      await worker.said('is ready');
    }, 60_000);
    afterAll(async () => {
      worker?.kill('SIGKILL');
      await queue?.stop();
      await scratch?.close();
    });

    test('gives its lease back before it ends, so that another goes on at once', async () => {
      const id = await startSpring(scratch.database, queue);
      while ((await runState(scratch.database, id)).inside === null) await sleep(5);
      worker.kill('SIGTERM');
      expect(await worker.exited).toBe(0);
      const run = await scratch.database.query
        .selectFrom('workflows')
        .select(['status', 'lease_holder', 'lease_until_ms'])
        .where('workflow_id', '=', id)
        .executeTakeFirst();
      expect(run).toEqual({ status: 'running', lease_holder: null, lease_until_ms: null });
    }, 60_000);
  },
);
