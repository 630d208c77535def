import { join } from 'node:path';
import { createEmbeddedQueue } from '../src/runs/embedded-queue.ts';
import { makeTinyDataset, makeTinyRun } from '../tests/support/tiny-runs.ts';
import type { Fault } from './fault.ts';
import { audit, runsInsidePhase } from './support/audit.ts';
import { finishInProcess } from './support/finish-in-process.ts';
import { scratchSqlite } from './support/scratch-database.ts';
import { seeded, sleep } from './support/seeded.ts';
import { startWorker } from './support/worker.ts';

const RUNS_WAITING = 6;
const LONGEST_MS = 120;

/** F2: SIGKILL at random moments, 0–120 ms after the worker is ready, on SQLite. */
export const randomKills: Fault = {
  name: 'f2-random-kills-sqlite',
  title: 'F2 random SIGKILL on SQLite: nothing lost, nothing done twice',
  async run({ full, seed, say }) {
    const kills = full ? 200 : 6;
    const random = seeded('random-kills', seed);
    const scratch = await scratchSqlite();
    const violations: string[] = [];
    const effectsFile = join(scratch.folder, 'effects');
    let inside = 0;
    const ids: string[] = [];
    try {
      const dataset = await makeTinyDataset(scratch.database);
      const queue = createEmbeddedQueue(scratch.database, () => {});
      for (let kill = 1; kill <= kills; kill++) {
        const fresh = kill === 1 ? RUNS_WAITING : 1;
        for (let i = 0; i < fresh; i++) {
          ids.push(await makeTinyRun(scratch.database, dataset, queue));
        }
        const worker = startWorker({
          url: scratch.url,
          effectsFile,
          eventsPerPhase: 4,
          pauseMs: 8,
        });
        await worker.ready;
        await sleep(random.between(0, LONGEST_MS));
        worker.kill('SIGKILL');
        await worker.exited;
        if ((await runsInsidePhase(scratch.database)) > 0) inside += 1;
        const found = await audit(scratch.database, ids, effectsFile, { finished: false });
        violations.push(...found.map((line) => `kill ${String(kill)}: ${line}`));
        if (kill % 25 === 0) say(`${String(kill)} kills, ${String(inside)} inside a phase`);
      }
      await queue.stop();
      await finishInProcess(scratch.database, effectsFile);
      violations.push(...(await audit(scratch.database, ids, effectsFile, { finished: true })));
    } finally {
      await scratch.close();
    }
    return {
      violations,
      landed: [{ what: 'kills inside a phase', count: inside, least: Math.ceil(kills * 0.4) }],
      figures: { kills, kills_inside_a_phase: inside, runs: ids.length },
    };
  },
};
