import { unattendedWorkflows } from '../db/leases.ts';
import type { EngineContext } from './engine-context.ts';

/** How often forgotten runs are looked for. */
export const SWEEP_MS = 5_000;

/** Rings again for runs that nobody works on: a lost doorbell, or a worker whose lease ran out. */
export async function sweep(engine: EngineContext): Promise<number> {
  const { query } = engine.database;
  const unattended = (await unattendedWorkflows(query)).filter((id) => !engine.inHand.has(id));
  if (unattended.length > 0) {
    await query.transaction().execute(async (trx) => {
      for (const id of unattended) await engine.queue.enqueue(trx, 'run', id);
    });
    engine.queue.nudge('run');
  }
  return unattended.length;
}
