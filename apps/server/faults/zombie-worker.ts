import { join } from 'node:path';
import { createPostgresQueue } from '../src/runs/postgres-queue.ts';
import { makeTinyDataset, makeTinyRun } from '../tests/support/tiny-runs.ts';
import type { Fault } from './fault.ts';
import { audit, effectsDone, unfinished } from './support/audit.ts';
import { scratchPostgres } from './support/scratch-database.ts';
import { seeded, sleep } from './support/seeded.ts';
import { startWorker } from './support/worker.ts';

const LEASE_MS = 400;
const PATIENCE_MS = 60_000;

/** F4: a worker frozen just past its lease that wakes while the worker that took over still runs. */
export const zombieWorker: Fault = {
  name: 'f4-zombie-worker',
  title: 'F4 a worker that comes back from the dead writes nothing',
  async run({ full, seed, say }) {
    const stops = full ? 60 : 3;
    const scratch = await scratchPostgres();
    if (!scratch) {
      return {
        skipped: 'no PostgreSQL answers (TEST_POSTGRES_URL names one)',
        violations: [],
        landed: [],
        figures: {},
      };
    }
    const random = seeded('zombie-worker', seed);
    const effectsFile = join(scratch.folder, 'effects');
    const ids: string[] = [];
    const violations: string[] = [];
    let overtaken = 0;
    const queue = await createPostgresQueue(scratch.database, scratch.url, () => {});
    const workers = [0, 1].map(() =>
      startWorker({
        url: scratch.url,
        effectsFile,
        concurrency: 4,
        leaseMs: LEASE_MS,
        beatMs: 100,
        sweepMs: 100,
        eventsPerPhase: 12,
        pauseMs: 30,
      }),
    );
    try {
      const dataset = await makeTinyDataset(scratch.database);
      await Promise.all(workers.map((worker) => worker.ready));
      for (let stop = 1; stop <= stops; stop++) {
        while ((await unfinished(scratch.database)) < 4) {
          ids.push(await makeTinyRun(scratch.database, dataset, queue));
        }
        await sleep(random.between(60, 200));
        const victim = random.pick(workers);
        const before = await holders(scratch.database.query);
        victim.kill('SIGSTOP');
        await sleep(LEASE_MS + 350);
        const after = await holders(scratch.database.query);
        const taken = [...after].filter(([id, fence]) => (before.get(id) ?? fence) < fence);
        if (taken.length > 0) overtaken += 1;
        victim.kill('SIGCONT');
        await sleep(120);
        const found = await audit(scratch.database, ids.slice(-12), effectsFile, {
          finished: false,
        });
        violations.push(...found.map((line) => `stop ${String(stop)}: ${line}`));
        if (stop % 10 === 0) say(`${String(stop)} stops, ${String(overtaken)} overtaken`);
      }
      const deadline = performance.now() + PATIENCE_MS;
      const waits = async () =>
        (await unfinished(scratch.database)) > 0 ||
        new Set(effectsDone(effectsFile)).size < ids.length;
      while ((await waits()) && performance.now() < deadline) await sleep(100);
      violations.push(...(await audit(scratch.database, ids, effectsFile, { finished: true })));
      const stale = workers
        .flatMap((worker) => worker.lines)
        .filter((line) => line.startsWith('end stale')).length;
      return {
        violations,
        landed: [
          {
            what: 'stops in which a run was overtaken',
            count: overtaken,
            least: Math.ceil(stops / 2),
          },
          { what: 'stale claims rejected', count: stale, least: Math.ceil(stops / 3) },
        ],
        figures: { stops, overtaken, stale_claims_rejected: stale, runs: ids.length },
      };
    } finally {
      for (const worker of workers) {
        worker.kill('SIGCONT');
        worker.kill('SIGKILL');
      }
      await Promise.all(workers.map((worker) => worker.exited));
      await queue.stop();
      await scratch.close();
    }
  },
};

async function holders(
  query: NonNullable<Awaited<ReturnType<typeof scratchPostgres>>>['database']['query'],
): Promise<Map<string, number>> {
  const rows = await query
    .selectFrom('workflows')
    .select(['workflow_id', 'fence'])
    .where('status', '=', 'running')
    .execute();
  return new Map(rows.map((row) => [row.workflow_id, row.fence]));
}
