import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { cancelWorkflow } from '../src/runs/control-workflow.ts';
import { runWorkflow } from '../src/runs/run-workflow.ts';
import {
  makeTinyDataset,
  makeTinyRun,
  planner,
  tinyEngine,
  tinyRegistry,
} from '../tests/support/tiny-runs.ts';
import { crashSweep } from './crash-at-every-step.ts';
import type { Fault, FaultOptions } from './fault.ts';
import { audit } from './support/audit.ts';
import { type BrokenEngine, brokenParts } from './support/broken-parts.ts';
import { type ScratchDatabase, scratchSqlite } from './support/scratch-database.ts';
import { sleep } from './support/seeded.ts';

/** A situation in which a whole engine holds and a broken one cannot; returns what was violated. */
type Trial = (
  scratch: ScratchDatabase,
  parts: (typeof brokenParts)[BrokenEngine] | undefined,
) => Promise<string[]>;

const effectsIn = (scratch: ScratchDatabase) => join(scratch.folder, 'effects');

function engineOf(
  scratch: ScratchDatabase,
  parts: (typeof brokenParts)[BrokenEngine] | undefined,
  options: Parameters<typeof tinyRegistry>[0],
  more: object = {},
) {
  return tinyEngine(scratch.database, tinyRegistry(options), {
    ...(parts ? { parts } : {}),
    effects: {
      announce: async ({ idempotency_key }) =>
        appendFileSync(effectsIn(scratch), `${idempotency_key}\n`),
    },
    ...more,
  });
}

/** A worker sleeps past its lease, another takes over, the first wakes and goes on. */
const zombie: Trial = async (scratch, parts) => {
  const id = await makeTinyRun(scratch.database, await makeTinyDataset(scratch.database));
  let wake = () => {};
  const asleep = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const sleeper = engineOf(
    scratch,
    parts,
    { onStep: (phase, step) => (phase === 'inventory' && step === 1 ? asleep : undefined) },
    { leaseMs: 30, beatMs: 60_000 },
  );
  const first = runWorkflow(sleeper, id).catch(() => 'threw');
  await sleep(80);
  const second = runWorkflow(engineOf(scratch, parts, { pauseMs: 5 }), id).catch(() => 'threw');
  await sleep(15);
  wake();
  await Promise.all([first, second]);
  return audit(scratch.database, [id], effectsIn(scratch), { finished: false });
};

/** A run is cancelled while a step is under way, whose worker then goes on. */
const cancelled: Trial = async (scratch, parts) => {
  const id = await makeTinyRun(scratch.database, await makeTinyDataset(scratch.database));
  const deaf = new Map<string, AbortController>();
  const engine = engineOf(scratch, parts, {
    onStep: async (phase, step) => {
      if (phase !== 'inventory' || step !== 0) return;
      // As by another process: nobody tells this worker.
      await cancelWorkflow({ ...engine, inHand: deaf }, planner, id);
    },
  });
  await runWorkflow(engine, id).catch(() => 'threw');
  return audit(scratch.database, [id], effectsIn(scratch), { finished: false });
};

/** Two runs at the same time. */
const together: Trial = async (scratch, parts) => {
  const dataset = await makeTinyDataset(scratch.database);
  const ids = [
    await makeTinyRun(scratch.database, dataset),
    await makeTinyRun(scratch.database, dataset),
  ];
  const engine = engineOf(scratch, parts, { pauseMs: 1 });
  await Promise.all(ids.map((id) => runWorkflow(engine, id).catch(() => 'threw')));
  return audit(scratch.database, ids, effectsIn(scratch), { finished: false });
};

/** The run is cancelled between its last phase and its completion. */
const cancelledAtTheEnd: Trial = async (scratch, parts) => {
  const id = await makeTinyRun(scratch.database, await makeTinyDataset(scratch.database));
  const engine = engineOf(scratch, parts, {});
  const { complete } = engine.registry;
  const registry = {
    ...engine.registry,
    complete: async (context: Parameters<typeof complete>[0]) => {
      const completion = await complete(context);
      await cancelWorkflow({ ...engine, inHand: new Map() }, planner, id);
      return completion;
    },
  };
  await runWorkflow({ ...engine, registry }, id).catch(() => 'threw');
  return audit(scratch.database, [id], effectsIn(scratch), { finished: false });
};

const trials: Readonly<Record<Exclude<BrokenEngine, 'commit_split'>, Trial>> = {
  no_fence: zombie,
  no_state_guard: cancelled,
  global_sequence: together,
  effect_before_commit: cancelledAtTheEnd,
};

/** The steps of a phase's first commit, where a split one is torn apart. */
const SPLIT_STEPS = Array.from({ length: 30 }, (_, i) => 30 + 2 * i);

/** Mutation controls: each broken engine must be found out by a trial that the whole engine passes. */
export const brokenEngines: Fault = {
  name: 'broken-engines',
  title: 'Five engines broken on purpose, each found out',
  async run(options: FaultOptions) {
    const violations: string[] = [];
    const figures: Record<string, string> = {};
    let caught = 0;
    for (const [name, trial] of Object.entries(trials)) {
      const whole = await inScratch((scratch) => trial(scratch, undefined));
      violations.push(...whole.map((line) => `the whole engine, trial of ${name}: ${line}`));
      const found = await inScratch((scratch) => trial(scratch, brokenParts[name as BrokenEngine]));
      if (found.length === 0) violations.push(`the engine with ${name} was not found out`);
      else caught += 1;
      figures[name] = found[0]?.replace(/^[0-9a-f-]{36}: /, '') ?? 'not found out';
    }
    const torn = await splitCommit(options);
    if (torn.length === 0) violations.push('the engine with commit_split was not found out');
    else caught += 1;
    figures.commit_split = torn[0]?.replace(/[0-9a-f-]{36}: /, '') ?? 'not found out';
    return {
      violations,
      landed: [{ what: 'broken engines found out', count: caught, least: 5 }],
      figures,
    };
  },
};

/** Crashes step by step until the split commit is caught in the middle. */
async function splitCommit(options: FaultOptions): Promise<string[]> {
  for (const step of SPLIT_STEPS) {
    const { violations } = await crashSweep({ ...options, full: false }, 'commit_split', [step]);
    if (violations.length > 0) return [...violations];
  }
  return [];
}

async function inScratch<Value>(
  work: (scratch: ScratchDatabase) => Promise<Value>,
): Promise<Value> {
  const scratch = await scratchSqlite();
  try {
    return await work(scratch);
  } finally {
    await scratch.close();
  }
}
