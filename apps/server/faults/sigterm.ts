import { join } from 'node:path';
import { createEmbeddedQueue } from '../src/runs/embedded-queue.ts';
import { makeTinyDataset, makeTinyRun } from '../tests/support/tiny-runs.ts';
import type { Fault } from './fault.ts';
import { audit, runsInsidePhase } from './support/audit.ts';
import { finishInProcess } from './support/finish-in-process.ts';
import { scratchSqlite } from './support/scratch-database.ts';
import { seeded, sleep } from './support/seeded.ts';
import { startWorker } from './support/worker.ts';

const LONGEST_DRAIN_MS = 10_000;

/** F16: SIGTERM during runs; the worker drains at once and nothing is lost. */
export const sigterm: Fault = {
  name: 'f16-sigterm',
  title: 'F16 SIGTERM during runs: drained in time, nothing lost',
  async run({ full, seed, say }) {
    const stops = full ? 50 : 3;
    const random = seeded('sigterm', seed);
    const scratch = await scratchSqlite();
    const effectsFile = join(scratch.folder, 'effects');
    const ids: string[] = [];
    const violations: string[] = [];
    let slowest = 0;
    let inside = 0;
    try {
      const dataset = await makeTinyDataset(scratch.database);
      const queue = createEmbeddedQueue(scratch.database, () => {});
      for (let stop = 1; stop <= stops; stop++) {
        for (let i = 0; i < 3; i++) ids.push(await makeTinyRun(scratch.database, dataset, queue));
        const worker = startWorker({
          url: scratch.url,
          effectsFile,
          eventsPerPhase: 5,
          pauseMs: 20,
        });
        await worker.ready;
        await sleep(random.between(40, 250));
        if ((await runsInsidePhase(scratch.database)) > 0) inside += 1;
        const asked = performance.now();
        worker.kill('SIGTERM');
        const { code } = await worker.exited;
        const tookMs = performance.now() - asked;
        slowest = Math.max(slowest, tookMs);
        if (code !== 0) violations.push(`stop ${String(stop)}: exit code ${String(code)}`);
        if (tookMs > LONGEST_DRAIN_MS)
          violations.push(`stop ${String(stop)}: ${String(tookMs)} ms`);
        const held = await scratch.database.query
          .selectFrom('workflows')
          .select('workflow_id')
          .where('lease_until_ms', 'is not', null)
          .execute();
        if (held.length > 0) violations.push(`stop ${String(stop)}: a lease was kept`);
        const found = await audit(scratch.database, ids.slice(-12), effectsFile, {
          finished: false,
        });
        violations.push(...found.map((line) => `stop ${String(stop)}: ${line}`));
        if (stop % 10 === 0) say(`${String(stop)} stops`);
      }
      await queue.stop();
      await finishInProcess(scratch.database, effectsFile);
      violations.push(...(await audit(scratch.database, ids, effectsFile, { finished: true })));
    } finally {
      await scratch.close();
    }
    return {
      violations,
      landed: [{ what: 'stops inside a phase', count: inside, least: Math.ceil(stops / 2) }],
      figures: {
        stops,
        stops_inside_a_phase: inside,
        slowest_drain_ms: Math.round(slowest),
        runs: ids.length,
      },
    };
  },
};
