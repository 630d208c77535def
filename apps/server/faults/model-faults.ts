import { type Plan, planSchema } from '@hemline/contracts';
import { checkInvariants } from '@hemline/planning';
import { createLanguageModel, type LanguageModel } from '../src/agents/language-model.ts';
import { RETRY_DELAYS_MS } from '../src/agents/patient-model.ts';
import { type ComputePool, createComputePool } from '../src/runs/compute-pool.ts';
import type { EngineContext } from '../src/runs/engine-context.ts';
import { createRunRegistry } from '../src/runs/run-registry.ts';
import { realEngine, runAccepting } from '../tests/support/real-runs.ts';
import { runViolations } from '../tests/support/run-invariants.ts';
import { makeSmallRetailer } from '../tests/support/small-retailer.ts';
import { testHost, tinyEngine } from '../tests/support/tiny-runs.ts';
import type { Fault } from './fault.ts';
import { type MisbehavingServer, startMisbehavingServer } from './support/misbehaving-server.ts';
import { misbehaviours } from './support/misbehaviours.ts';
import { type ScratchDatabase, scratchSqlite } from './support/scratch-database.ts';
import { seeded } from './support/seeded.ts';
import { shortWaits } from './support/short-waits.ts';
import { startSpring } from './support/start-spring.ts';

const TOLERANCE = 0.2;
/** A hang is given up after this, so that thousands of them can be played. */
const IDLE_TIMEOUT_MS = 1_500;

/** F8: a model that fails in every way; no run hangs, and no number of it gets into a plan. */
export const modelFaults: Fault = {
  name: 'f8-model-faults',
  title: 'F8 a model that misbehaves: no run stuck, no invalid number stored, waits 1, 2 and 4 s',
  async run({ full, seed, say }) {
    const runs = full ? 2_000 : 8;
    const atOnce = full ? 16 : 8;
    const server = await startMisbehavingServer(seeded('model-faults', seed));
    const scratch = await scratchSqlite();
    const compute = createComputePool(2);
    const waits = shortWaits();
    const hosted = createLanguageModel({
      provider: 'compatible',
      apiKey: 'none',
      model: 'm',
      baseURL: server.baseURL,
      idleTimeoutMs: IDLE_TIMEOUT_MS,
    });
    const violations: string[] = [];
    const ends = new Map<string, number>();
    let warned = 0;
    let left = runs;
    try {
      await makeSmallRetailer(scratch.database, {
        stores: 3,
        categories: ['Dresses'],
        weeks: 110,
      });
      const expected = await undisturbedNumbers(scratch);
      const engine = engineWith(scratch, compute, { ...hosted, sleep: waits.sleep });
      const playRuns = async () => {
        while (left > 0) {
          left -= 1;
          if (left > 0 && left % 100 === 0) say(`${String(left)} runs to go`);
          const id = await startSpring(scratch.database, engine.queue);
          const end = await runAccepting(engine, id);
          ends.set(end, (ends.get(end) ?? 0) + 1);
          violations.push(...(await runViolations(scratch.database, id)));
          if (await wasWarned(scratch, id)) warned += 1;
          const plan = await planOf(scratch, id);
          if (end !== 'completed' || !plan)
            violations.push(`a run ended ${end}: ${await errorOf(scratch, id)}`);
          else violations.push(...brokenPlan(plan, expected));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, playRuns));
      await engine.queue.stop();
      violations.push(...waits.misplaced);
      const clocked = await waitsByTheClock(engineWith(scratch, compute, hosted), server);
      for (const [index, due] of RETRY_DELAYS_MS.entries()) {
        const wait = clocked[index];
        if (wait === undefined || Math.abs(wait - due) > due * TOLERANCE)
          violations.push(`waited ${String(wait)} ms by the clock instead of ${String(due)}`);
      }
      const bad = [...server.bad.values()].reduce((sum, count) => sum + count, 0);
      return {
        violations: violations.slice(0, 50),
        landed: [
          { what: 'misbehaving answers', count: bad, least: runs * 2 },
          {
            what: 'kinds of misbehaviour',
            count: server.bad.size,
            least: full ? Object.keys(misbehaviours).length : 8,
          },
          { what: 'runs whose feed says that default choices stand', count: warned, least: 1 },
          { what: 'good answers in between', count: server.good(), least: runs },
          ...RETRY_DELAYS_MS.map((wait) => ({
            what: `waits of ${String(wait / 1_000)} s asked for`,
            count: waits.asked.get(wait) ?? 0,
            // A third failure in a row is rare among so many good answers.
            least: full ? 25 : wait === 1_000 ? 1 : 0,
          })),
        ],
        figures: {
          runs,
          ...Object.fromEntries([...ends].map(([end, count]) => [`ended_${end}`, count])),
          misbehaving_answers: bad,
          by_kind: [...server.bad].map(([kind, count]) => `${kind} ${String(count)}`).join(', '),
          runs_on_default_choices: warned,
          waits_asked_ms: [...waits.asked]
            .sort(([a], [b]) => a - b)
            .map(([wait, count]) => `${String(wait)} × ${String(count)}`)
            .join(', '),
          waits_by_the_clock_ms: clocked.join(', '),
        },
      };
    } finally {
      await compute.close();
      server.close();
      await scratch.close();
    }
  },
};

function engineWith(
  { database }: ScratchDatabase,
  compute: ComputePool,
  languageModel: LanguageModel,
): EngineContext {
  const registry = createRunRegistry({ database, languageModel, compute }, testHost);
  return tinyEngine(database, registry, { budget: { calls: 200, tokens: 1e9 } });
}

async function planOf({ database }: ScratchDatabase, id: string): Promise<Plan | null> {
  const row = await database.query
    .selectFrom('plans')
    .select('plan_json')
    .where('workflow_id', '=', id)
    .executeTakeFirst();
  return row ? (JSON.parse(row.plan_json) as Plan) : null;
}

/** The numbers of the plan that the built-in model makes: no bad answer offers another valid option. */
async function undisturbedNumbers(scratch: ScratchDatabase): Promise<string> {
  const { engine, compute } = realEngine(scratch.database);
  const id = await startSpring(scratch.database, engine.queue);
  await runAccepting(engine, id);
  await engine.queue.stop();
  await compute.close();
  const plan = await planOf(scratch, id);
  if (!plan) throw new Error('the undisturbed run made no plan');
  return numbersOf(plan);
}

function numbersOf({ demand, buy, allocation, replenishment, markdown, wssi, kpis }: Plan): string {
  const { units } = buy;
  const depth = markdown?.recommended_depth;
  return JSON.stringify([demand.weekly, units, allocation, replenishment, depth, wssi, kpis]);
}

function brokenPlan(plan: Plan, expected: string): string[] {
  const broken = checkInvariants(plan).map(({ code }) => `a stored plan breaks ${code}`);
  if (!planSchema.safeParse(plan).success) broken.push('a stored plan breaks the contract');
  if (numbersOf(plan) !== expected) broken.push('a stored plan has other numbers');
  return broken;
}

async function errorOf({ database }: ScratchDatabase, id: string): Promise<string> {
  const row = await database.query
    .selectFrom('workflows')
    .select(['error_code', 'error_message'])
    .where('workflow_id', '=', id)
    .executeTakeFirst();
  return `${row?.error_code ?? 'no code'}, ${row?.error_message ?? 'no message'}`;
}

async function wasWarned({ database }: ScratchDatabase, id: string): Promise<boolean> {
  const warning = await database.query
    .selectFrom('workflow_events')
    .select('seq')
    .where('workflow_id', '=', id)
    .where('type', '=', 'warning')
    .executeTakeFirst();
  return warning !== undefined;
}

/** The real waits between the four tries of one call that is answered 503 each time. */
async function waitsByTheClock(
  engine: EngineContext,
  server: MisbehavingServer,
): Promise<number[]> {
  const tries = RETRY_DELAYS_MS.length;
  const arrivals = server.onlyUnavailable(tries);
  const id = await startSpring(engine.database, engine.queue);
  await runAccepting(engine, id);
  await engine.queue.stop();
  return arrivals
    .slice(1, tries + 1)
    .map((at, index) => Math.round(at - (arrivals[index] ?? Number.NaN)));
}
