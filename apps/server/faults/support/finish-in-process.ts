import { appendFileSync } from 'node:fs';
import type { Database } from '../../src/db/database.ts';
import { engineParts } from '../../src/runs/engine-parts.ts';
import { startEngine } from '../../src/runs/start-engine.ts';
import { tinyEngine, tinyRegistry } from '../../tests/support/tiny-runs.ts';
import { unfinished } from './audit.ts';
import { type BrokenEngine, brokenParts } from './broken-parts.ts';
import { sleep } from './seeded.ts';

const PATIENCE_MS = 20_000;

/** Plays the worker that comes after a crash, in this process: it boots, sweeps and works until all is done. */
export async function finishInProcess(
  database: Database,
  effectsFile: string,
  broken?: BrokenEngine,
): Promise<void> {
  const engine = tinyEngine(database, tinyRegistry({ eventsPerPhase: 1 }), {
    parts: broken ? brokenParts[broken] : engineParts,
  });
  const running = await startEngine(engine, {
    concurrency: 4,
    alone: database.kind === 'sqlite',
    sweepMs: 100,
    effects: {
      announce: async ({ idempotency_key }) => appendFileSync(effectsFile, `${idempotency_key}\n`),
    },
  });
  const deadline = performance.now() + PATIENCE_MS;
  while ((await unsettled(database)) > 0 && performance.now() < deadline) await sleep(5);
  await running.stop();
}

async function unsettled(database: Database): Promise<number> {
  const { waiting } = await database.query
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('dispatched_at', 'is', null)
    // An effect in the hands of a worker that died is tried again when its claim runs out.
    .where('claimed_until_ms', 'is', null)
    .executeTakeFirstOrThrow();
  return (await unfinished(database)) + Number(waiting);
}
