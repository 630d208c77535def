import { join } from 'node:path';
import { createEmbeddedQueue } from '../src/runs/embedded-queue.ts';
import { makeTinyDataset, makeTinyRun } from '../tests/support/tiny-runs.ts';
import type { Fault, FaultOptions, FaultReport } from './fault.ts';
import { audit, effectsDone, runsInsidePhase } from './support/audit.ts';
import type { BrokenEngine } from './support/broken-parts.ts';
import { finishInProcess } from './support/finish-in-process.ts';
import { scratchSqlite } from './support/scratch-database.ts';
import { startWorker } from './support/worker.ts';

/** Statements of one tiny run, counted twice (before and after); more than there are, to find the end. */
const MOST_STEPS = 2_000;
const QUICK_STRIDE = 29;

/** F1: a worker that kills itself at its K-th database step, for K = 1 to the end. */
export const crashAtEveryStep: Fault = {
  name: 'f1-crash-at-every-step',
  title: 'F1 crash at every step: no phase lost, none done twice',
  run: (options) => crashSweep(options),
};

/** The sweep itself, also for engines that are broken on purpose. */
export async function crashSweep(
  { full, say, seed }: FaultOptions,
  broken?: BrokenEngine,
  steps?: readonly number[],
): Promise<FaultReport> {
  const scratch = await scratchSqlite();
  const violations: string[] = [];
  let crashes = 0;
  let inside = 0;
  let last = 0;
  try {
    const dataset = await makeTinyDataset(scratch.database);
    const queue = createEmbeddedQueue(scratch.database, () => {});
    const stride = full ? 1 : QUICK_STRIDE;
    const first = full ? 1 : 1 + (seed % QUICK_STRIDE);
    for (let i = 0; i < MOST_STEPS; i++) {
      const step = steps ? steps[i] : first + i * stride;
      if (step === undefined) break;
      const effectsFile = join(scratch.folder, `effects-${String(step)}`);
      const workflowId = await makeTinyRun(scratch.database, dataset, queue);
      const worker = startWorker({
        url: scratch.url,
        effectsFile,
        eventsPerPhase: 1,
        crashAtStep: step,
        ...(broken ? { broken } : {}),
      });
      const died = await Promise.race([
        worker.exited.then(({ signal }) => signal === 'SIGKILL'),
        untilEffect(effectsFile).then(() => false),
      ]);
      if (died) {
        crashes += 1;
        inside += (await runsInsidePhase(scratch.database)) > 0 ? 1 : 0;
      } else worker.kill('SIGKILL');
      await worker.exited;
      const rightAfter = await audit(scratch.database, [workflowId], effectsFile, {
        finished: false,
      });
      await finishInProcess(scratch.database, effectsFile, broken);
      const afterwards = await audit(scratch.database, [workflowId], effectsFile, {
        finished: true,
      });
      violations.push(
        ...[...rightAfter, ...afterwards].map((line) => `step ${String(step)}: ${line}`),
      );
      const repeats = effectsDone(effectsFile).length;
      if (repeats > 2) violations.push(`step ${String(step)}: ${String(repeats)} effects`);
      if (!died) break;
      last = step;
      if (crashes % 50 === 0) say(`${String(crashes)} crashes, step ${String(step)}`);
    }
    await queue.stop();
  } finally {
    await scratch.close();
  }
  return {
    violations,
    landed: [
      { what: 'crashes', count: crashes, least: full ? 100 : steps ? 1 : 4 },
      { what: 'crashes inside a phase', count: inside, least: full ? 40 : 1 },
    ],
    figures: { crashes, crashes_inside_a_phase: inside, last_step: last },
  };
}

async function untilEffect(effectsFile: string): Promise<void> {
  while (effectsDone(effectsFile).length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
