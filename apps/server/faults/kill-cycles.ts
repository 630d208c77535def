import { join } from 'node:path';
import { realEngine, runAccepting } from '../tests/support/real-runs.ts';
import { makeSmallRetailer } from '../tests/support/small-retailer.ts';
import type { Fault } from './fault.ts';
import { audit, runsInsidePhase } from './support/audit.ts';
import { type ScratchDatabase, scratchSqlite } from './support/scratch-database.ts';
import { seeded, sleep } from './support/seeded.ts';
import { startSpring } from './support/start-spring.ts';
import { startWorker } from './support/worker.ts';

const LONGEST_MS = 350;

/** Full offline runs whose worker is killed again and again; each plan must be the undisturbed one. */
export const killCycles: Fault = {
  name: 'kill-cycles',
  title: 'Kill-and-restart cycles over full runs: the plan is the undisturbed one',
  async run({ full, seed, say }) {
    const cycles = full ? 300 : 4;
    const random = seeded('kill-cycles', seed);
    const scratch = await scratchSqlite();
    const effectsFile = join(scratch.folder, 'effects');
    const violations: string[] = [];
    const ids: string[] = [];
    let inside = 0;
    try {
      await makeSmallRetailer(scratch.database);
      const expected = await undisturbed(scratch);
      for (let kill = 0; kill < cycles; kill++) {
        if ((await unfinishedOf(scratch, ids)) === 0) ids.push(await startSpring(scratch.database));
        const worker = startWorker({ url: scratch.url, effectsFile, real: true, concurrency: 1 });
        await worker.ready;
        await sleep(random.between(0, LONGEST_MS));
        worker.kill('SIGKILL');
        await worker.exited;
        if ((await runsInsidePhase(scratch.database)) > 0) inside += 1;
        if ((kill + 1) % 25 === 0) say(`${String(kill + 1)} cycles, ${String(ids.length)} runs`);
      }
      const last = startWorker({ url: scratch.url, effectsFile, real: true, concurrency: 1 });
      const deadline = performance.now() + 60_000;
      while ((await unfinishedOf(scratch, ids)) > 0 && performance.now() < deadline)
        await sleep(50);
      await sleep(300);
      last.kill('SIGTERM');
      await last.exited;
      violations.push(...(await audit(scratch.database, ids, effectsFile, { finished: false })));
      const hashes = await scratch.database.query
        .selectFrom('plans')
        .select(['workflow_id', 'plan_hash'])
        .where('workflow_id', 'in', ids)
        .execute();
      for (const id of ids) {
        const own = hashes.filter((row) => row.workflow_id === id);
        if (own.length !== 1) violations.push(`${id}: has ${String(own.length)} plans`);
        if (own[0] && own[0].plan_hash !== expected) violations.push(`${id}: another plan_hash`);
      }
      return {
        violations,
        landed: [{ what: 'kills inside a phase', count: inside, least: Math.ceil(cycles * 0.4) }],
        figures: {
          cycles,
          kills_inside_a_phase: inside,
          runs: ids.length,
          plans_equal_to_the_undisturbed: hashes.filter((row) => row.plan_hash === expected).length,
        },
      };
    } finally {
      await scratch.close();
    }
  },
};

async function undisturbed(scratch: ScratchDatabase): Promise<string> {
  const { engine, compute } = realEngine(scratch.database);
  const id = await startSpring(scratch.database);
  await runAccepting(engine, id);
  await engine.queue.stop();
  await compute.close();
  const { plan_hash } = await scratch.database.query
    .selectFrom('plans')
    .select('plan_hash')
    .where('workflow_id', '=', id)
    .executeTakeFirstOrThrow();
  return plan_hash;
}

async function unfinishedOf(
  { database }: ScratchDatabase,
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0;
  const { count } = await database.query
    .selectFrom('workflows')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('workflow_id', 'in', ids)
    .where('status', 'not in', ['completed', 'failed', 'cancelled'])
    .executeTakeFirstOrThrow();
  return Number(count);
}
