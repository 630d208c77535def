import { join } from 'node:path';
import { createPostgresQueue } from '../src/runs/postgres-queue.ts';
import { realEngine, runAccepting } from '../tests/support/real-runs.ts';
import { makeSmallRetailer } from '../tests/support/small-retailer.ts';
import type { Fault } from './fault.ts';
import { scratchPostgres } from './support/scratch-database.ts';
import { sleep } from './support/seeded.ts';
import { startSpring } from './support/start-spring.ts';
import { startWorker, type Worker } from './support/worker.ts';

const WORKERS = 3;
const PATIENCE_MS = 90_000;

/** A forecast split over three workers gives the plan of one; killing one costs at most its shard. */
export const shardedForecast: Fault = {
  name: 'sharded-forecast',
  title:
    'Sharded over 3 workers and unsharded: the same plan; a killed worker costs at most a shard',
  async run({ full, say }) {
    const kills = full ? 10 : 1;
    const stores = full ? 120 : 40;
    const categories = ['Dresses', 'Knitwear', 'Denim'];
    const shards = 6;
    const scratch = await scratchPostgres();
    if (!scratch) {
      return {
        skipped: 'no PostgreSQL answers (TEST_POSTGRES_URL names one)',
        violations: [],
        landed: [],
        figures: {},
      };
    }
    const { database } = scratch;
    const violations: string[] = [];
    let workers: Worker[] = [];
    let killedInShard = 0;
    let extraAttempts = 0;
    const queue = await createPostgresQueue(database, scratch.url, () => {});
    try {
      await makeSmallRetailer(database, { stores, categories });
      const { engine, compute } = realEngine(database);
      const alone = await startSpring(database, engine.queue);
      await runAccepting(engine, alone);
      await engine.queue.stop();
      await compute.close();
      const expected = await hashOfPlan(alone);
      const start = () =>
        startWorker({
          url: scratch.url,
          effectsFile: join(scratch.folder, 'effects'),
          real: true,
          concurrency: 1,
          leaseMs: 3_000,
          beatMs: 500,
          sweepMs: 500,
          seriesAShard: Math.ceil((stores * categories.length) / shards),
        });
      workers = Array.from({ length: WORKERS }, start);
      await Promise.all(workers.map((worker) => worker.ready));
      const took = new Set<Worker>();
      for (let round = 0; round <= kills; round++) {
        const id = await startSpring(database, queue);
        const before = new Map(workers.map((worker) => [worker, shardsTaken(worker)]));
        let attempts = 0;
        let killed: Worker | null = null;
        const deadline = performance.now() + PATIENCE_MS;
        while (!(await isDone(id)) && performance.now() < deadline) {
          attempts = Math.max(attempts, await shardAttempts(id));
          for (const worker of workers)
            if (shardsTaken(worker) > (before.get(worker) ?? 0)) took.add(worker);
          // The first round is undisturbed; in the others a worker with a shard in its hands dies.
          const victim: Worker | null =
            killed ?? (round === 0 ? null : await holderOfShard(id, workers, before));
          if (victim && !killed) {
            killed = victim;
            victim.kill('SIGKILL');
            workers = [...workers.filter((worker) => worker !== victim), start()];
            killedInShard += 1;
          }
          await sleep(15);
        }
        if ((await hashOfPlan(id)) !== expected)
          violations.push(`round ${String(round)}: another plan_hash`);
        const extra = Math.max(0, attempts - shards);
        extraAttempts = Math.max(extraAttempts, extra);
        if (extra > 1)
          violations.push(`round ${String(round)}: ${String(extra)} shards were computed again`);
        say(`round ${String(round)} of ${String(kills)}`);
      }
      return {
        violations,
        landed: [
          { what: 'workers that took shards', count: took.size, least: 2 },
          { what: 'workers killed with a shard in hand', count: killedInShard, least: kills },
        ],
        figures: {
          series: stores * categories.length,
          shards,
          workers: WORKERS,
          kills: killedInShard,
          most_shards_computed_again: extraAttempts,
          plan_hash: expected ?? 'none',
        },
      };
    } finally {
      for (const worker of workers) worker.kill('SIGKILL');
      await Promise.all(workers.map((worker) => worker.exited));
      await queue.stop();
      await scratch.close();
    }

    async function hashOfPlan(id: string): Promise<string | null> {
      const row = await database.query
        .selectFrom('plans')
        .select('plan_hash')
        .where('workflow_id', '=', id)
        .executeTakeFirst();
      return row?.plan_hash ?? null;
    }
    async function isDone(id: string): Promise<boolean> {
      return (await hashOfPlan(id)) !== null;
    }
    async function shardAttempts(id: string): Promise<number> {
      const row = await database.query
        .selectFrom('compute_shards')
        .select((eb) => eb.fn.sum<number | null>('attempts').as('attempts'))
        .where('workflow_id', '=', id)
        .executeTakeFirst();
      return Number(row?.attempts ?? 0);
    }
    async function holderOfShard(
      id: string,
      all: readonly Worker[],
      before: ReadonlyMap<Worker, number>,
    ): Promise<Worker | null> {
      const held = await database.query
        .selectFrom('compute_shards')
        .select('shard')
        .where('workflow_id', '=', id)
        .where('claimed_until_ms', 'is not', null)
        .where('result', 'is', null)
        .execute();
      if (held.length === 0) return null;
      return all.find((worker) => shardsTaken(worker) > (before.get(worker) ?? 0)) ?? null;
    }
  },
};

function shardsTaken(worker: Worker): number {
  return worker.lines.filter((line) => line === 'shard taken').length;
}
