import { join } from 'node:path';
import { createPostgresQueue } from '../src/runs/postgres-queue.ts';
import { makeTinyDataset, makeTinyRun } from '../tests/support/tiny-runs.ts';
import type { Fault } from './fault.ts';
import { audit, effectsDone, runsInsidePhase, unfinished } from './support/audit.ts';
import { scratchPostgres } from './support/scratch-database.ts';
import { seeded, sleep } from './support/seeded.ts';
import { startWorker, type Worker } from './support/worker.ts';

const WORKERS = 3;
const LEASE_MS = 1_500;
const RUNS_IN_FLIGHT = 12;
const PATIENCE_MS = 60_000;
const MOST_MORE_FREEZES = 12;

/** F3: three workers on PostgreSQL that are killed, frozen past their lease and restarted at once. */
export const workersPostgres: Fault = {
  name: 'f3-workers-postgres',
  title: 'F3 three workers on PostgreSQL, killed and frozen',
  async run({ full, seed, say }) {
    const kills = full ? 200 : 3;
    const stops = full ? 20 : 1;
    const immediate = full ? 10 : 1;
    const scratch = await scratchPostgres();
    if (!scratch) return skipped;
    const random = seeded('workers-postgres', seed);
    const violations: string[] = [];
    const effectsFile = join(scratch.folder, 'effects');
    const ids: string[] = [];
    const gone: Worker[] = [];
    let workers: Worker[] = [];
    let inside = 0;
    const queue = await createPostgresQueue(scratch.database, scratch.url, () => {});
    const start = () =>
      startWorker({
        url: scratch.url,
        effectsFile,
        concurrency: 3,
        leaseMs: LEASE_MS,
        beatMs: 300,
        sweepMs: 500,
        eventsPerPhase: 5,
        pauseMs: 30,
      });
    const replace = async (victim: Worker, patient: boolean) => {
      gone.push(victim);
      const fresh = start();
      workers = [...workers.filter((worker) => worker !== victim), fresh];
      if (patient) await fresh.ready;
    };
    try {
      const dataset = await makeTinyDataset(scratch.database);
      const feedWork = async () => {
        while ((await unfinished(scratch.database)) < RUNS_IN_FLIGHT) {
          ids.push(await makeTinyRun(scratch.database, dataset, queue));
        }
      };
      await feedWork();
      workers = Array.from({ length: WORKERS }, start);
      await Promise.all(workers.map((worker) => worker.ready));
      const acts = [
        ...Array.from({ length: kills - immediate }, () => 'kill' as const),
        ...Array.from({ length: immediate }, () => 'kill_and_restart_at_once' as const),
        ...Array.from({ length: stops }, () => 'stop' as const),
      ];
      for (let i = acts.length - 1; i > 0; i--) {
        const j = random.between(0, i);
        [acts[i], acts[j]] = [acts[j] ?? 'kill', acts[i] ?? 'kill'];
      }
      for (const [index, act] of acts.entries()) {
        await feedWork();
        await sleep(random.between(0, 250));
        const victim = random.pick(workers);
        if ((await runsInsidePhase(scratch.database)) > 0) inside += 1;
        if (act === 'stop') {
          victim.kill('SIGSTOP');
          await sleep(LEASE_MS + 600);
          victim.kill('SIGCONT');
        } else {
          victim.kill('SIGKILL');
          await replace(victim, act === 'kill');
        }
        const found = await audit(scratch.database, ids.slice(-40), effectsFile, {
          finished: false,
        });
        violations.push(...found.map((line) => `act ${String(index + 1)} ${act}: ${line}`));
        if ((index + 1) % 20 === 0) say(`${String(index + 1)} of ${String(acts.length)} acts`);
      }
      // A freeze that lands on an idle worker proves nothing: freeze again until one held a run.
      const staleClaims = () =>
        [...gone, ...workers]
          .flatMap((worker) => worker.lines)
          .filter((line) => line.startsWith('end stale')).length;
      for (let more = 0; staleClaims() === 0 && more < MOST_MORE_FREEZES; more++) {
        await feedWork();
        const victim = random.pick(workers);
        await sleep(random.between(0, 250));
        victim.kill('SIGSTOP');
        await sleep(LEASE_MS + 600);
        victim.kill('SIGCONT');
        await sleep(400);
      }
      const deadline = performance.now() + PATIENCE_MS;
      while ((await unfinished(scratch.database)) > 0 && performance.now() < deadline) {
        await sleep(100);
      }
      await untilDispatched(effectsFile, ids.length);
      violations.push(...(await audit(scratch.database, ids, effectsFile, { finished: true })));
      const stale = staleClaims();
      const done = effectsDone(effectsFile);
      return {
        violations,
        landed: [
          {
            what: 'acts while a phase was under way',
            count: inside,
            least: Math.ceil(acts.length * 0.4),
          },
          { what: 'stale writes rejected', count: stale, least: 1 },
        ],
        figures: {
          kills,
          stops,
          immediate_restarts: immediate,
          acts_inside_a_phase: inside,
          runs: ids.length,
          stale_claims_rejected: stale,
          effects_due: new Set(done).size,
          effects_done: done.length,
        },
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

async function untilDispatched(effectsFile: string, count: number): Promise<void> {
  const deadline = performance.now() + 45_000;
  while (new Set(effectsDone(effectsFile)).size < count && performance.now() < deadline) {
    await sleep(100);
  }
}

const skipped = {
  skipped: 'no PostgreSQL answers (TEST_POSTGRES_URL names one)',
  violations: [],
  landed: [],
  figures: {},
};
