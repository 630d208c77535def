import { join } from 'node:path';
import { readBrief } from '@hemline/briefs';
import { type PhaseName, phaseNames } from '@hemline/contracts';
import { realEngine, runAccepting } from '../tests/support/real-runs.ts';
import { makeSmallRetailer, SMALL_TODAY } from '../tests/support/small-retailer.ts';
import type { Fault } from './fault.ts';
import { audit } from './support/audit.ts';
import { hasEnded, runState } from './support/run-state.ts';
import { type ScratchDatabase, scratchSqlite } from './support/scratch-database.ts';
import { type Seeded, seeded, sleep } from './support/seeded.ts';
import { startRun } from './support/start-run.ts';
import { startWorker, type Worker } from './support/worker.ts';

const BRIEFS = [
  'A 12-week spring season for dresses from 2 March 2026, weekly replenishment, keep 45% at the DC, markdown check at week 6 if sell-through is below 60%.',
  'Knitwear, 8 weeks from 2 February 2026, no replenishment, everything goes to the stores at once, no markdown.',
  'Dresses for 16 weeks from 6 April 2026, replenish every two weeks, hold back 30% at the DC, no markdown planned.',
  '10 weeks of knitwear starting 9 March 2026, weekly replenishment, 20% stays in the DC, markdown check in week 5 below 50%.',
  '6-week dresses drop from 16 February 2026, ship everything up front, markdown checkpoint week 3 at 65% sell-through.',
] as const;
const MOST_KILLS_A_RUN = 6;
const LOOK_EVERY_MS = 3;
const PATIENCE_MS = 60_000;
/** A process just started computes slower than the warm one whose durations are known. */
const COLD = 1.5;

/** Full offline runs whose worker is killed a few times each; each plan must be the undisturbed one. */
export const killCycles: Fault = {
  name: 'kill-cycles',
  title: 'Kill-and-restart cycles over full runs: every plan is the undisturbed one',
  async run({ full, seed, say }) {
    const cycles = full ? 300 : 6;
    const briefs = full ? BRIEFS : BRIEFS.slice(0, 2);
    const random = seeded('kill-cycles', seed);
    const scratch = await scratchSqlite();
    const { database, url } = scratch;
    const effectsFile = join(scratch.folder, 'effects');
    const violations: string[] = [];
    const expected = new Map<string, Undisturbed>();
    const landed = new Map<PhaseName, number>(phaseNames.map((name) => [name, 0]));
    const ended: { readonly id: string; readonly expected: string }[] = [];
    let kills = 0;
    let worker: Worker | null = null;
    const startOne = async () => {
      worker = startWorker({ url, effectsFile, real: true, concurrency: 1 });
      await worker.ready;
      return worker;
    };
    try {
      await makeSmallRetailer(database);
      for (const brief of briefs) expected.set(brief, await undisturbed(scratch, brief));
      let current = await startOne();
      while (kills < cycles) {
        const brief = briefs[ended.length % briefs.length] as string;
        const known = expected.get(brief) as Undisturbed;
        const id = await startBrief(scratch, brief);
        let fence = 0;
        for (const phase of drawPhases(random, known, cycles - kills)) {
          if (!(await isInside(scratch, id, phase, fence))) continue;
          await sleep(random.between(0, Math.round((known.durationMs.get(phase) ?? 0) * COLD)));
          current.kill('SIGKILL');
          await current.exited;
          kills += 1;
          const hit = await runState(database, id);
          fence = hit.fence;
          if (hit.inside) landed.set(hit.inside, (landed.get(hit.inside) ?? 0) + 1);
          if (kills % 25 === 0) say(`${String(kills)} cycles, ${String(ended.length)} runs done`);
          current = await startOne();
        }
        ended.push({ id, expected: known.planHash });
        if (await comesToAnEnd(scratch, id)) continue;
        violations.push(`${id}: is stuck`);
        break;
      }
      current.kill('SIGTERM');
      await current.exited;
      const ids = ended.map(({ id }) => id);
      violations.push(...(await audit(database, ids, effectsFile, { finished: false })));
      let equal = 0;
      for (const run of ended) {
        const hashes = await planHashes(scratch, run.id);
        if (hashes.length === 1 && hashes[0] === run.expected) equal += 1;
        else violations.push(`${run.id}: plans ${hashes.join()} instead of ${run.expected}`);
      }
      const inside = [...landed.values()].reduce((sum, count) => sum + count, 0);
      return {
        violations,
        landed: [
          { what: 'kills inside a phase', count: inside, least: Math.ceil(cycles * 0.4) },
          {
            what: 'phases with a kill inside',
            count: [...landed.values()].filter((count) => count > 0).length,
            least: full ? phaseNames.length : 2,
          },
          {
            what: 'runs completed',
            count: equal,
            least: Math.ceil(cycles / MOST_KILLS_A_RUN),
          },
        ],
        figures: {
          cycles: kills,
          briefs: briefs.length,
          runs_completed: ended.length,
          ...Object.fromEntries(
            [...landed].map(([phase, count]) => [`kills_inside_${phase}`, count]),
          ),
          kills_between_phases: kills - inside,
          undisturbed_plans: new Set([...expected.values()].map((known) => known.planHash)).size,
          plan_hashes_equal: equal,
        },
      };
    } finally {
      (worker as Worker | null)?.kill('SIGKILL');
      await (worker as Worker | null)?.exited;
      await scratch.close();
    }
  },
};

interface Undisturbed {
  readonly planHash: string;
  /** How long each phase that was not skipped took, approvals included. */
  readonly durationMs: ReadonlyMap<PhaseName, number>;
}

async function undisturbed(scratch: ScratchDatabase, brief: string): Promise<Undisturbed> {
  const { engine, compute } = realEngine(scratch.database);
  const id = await startBrief(scratch, brief);
  await runAccepting(engine, id);
  await engine.queue.stop();
  await compute.close();
  const phases = await scratch.database.query
    .selectFrom('phases')
    .select(['name', 'started_at', 'finished_at'])
    .where('workflow_id', '=', id)
    .where('status', '=', 'completed')
    .execute();
  const [planHash] = await planHashes(scratch, id);
  if (planHash === undefined) throw new Error('the undisturbed run made no plan');
  const length = (from: string | null, to: string | null) =>
    Date.parse(to ?? '') - Date.parse(from ?? '');
  return {
    planHash,
    durationMs: new Map(phases.map((p) => [p.name, length(p.started_at, p.finished_at)])),
  };
}

function startBrief({ database }: ScratchDatabase, brief: string): Promise<string> {
  const reading = readBrief(brief, SMALL_TODAY);
  return startRun(database, { parameters: reading.parameters, reading, brief });
}

/** In which phases this run's kills shall land, in the order of the run. */
function drawPhases(random: Seeded, known: Undisturbed, most: number): PhaseName[] {
  const phases = phaseNames.filter((name) => known.durationMs.has(name));
  const count = Math.min(most, random.between(1, MOST_KILLS_A_RUN));
  const drawn = Array.from({ length: count }, () => random.pick(phases));
  return drawn.sort((a, b) => phaseNames.indexOf(a) - phaseNames.indexOf(b));
}

/** Waits until the worker that came after `fence` is inside the phase; false when that will not happen any more. */
async function isInside(
  scratch: ScratchDatabase,
  id: string,
  phase: PhaseName,
  fence: number,
): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const now = await runState(scratch.database, id);
    if (now.inside === phase && now.fence > fence) return true;
    if (now.done.has(phase) || hasEnded(now)) return false;
    await sleep(LOOK_EVERY_MS);
  }
  return false;
}

async function comesToAnEnd({ database }: ScratchDatabase, id: string): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    if (hasEnded(await runState(database, id))) return true;
    await sleep(LOOK_EVERY_MS);
  }
  return false;
}

async function planHashes({ database }: ScratchDatabase, id: string): Promise<string[]> {
  const rows = await database.query
    .selectFrom('plans')
    .select('plan_hash')
    .where('workflow_id', '=', id)
    .execute();
  return rows.map(({ plan_hash }) => plan_hash);
}
