import type { PhaseName } from '@hemline/contracts';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Stores what a phase decided; later phases and the plan start from it. */
export async function insertCheckpoint(
  trx: Kysely<Schema>,
  checkpoint: {
    readonly workflow_id: string;
    readonly phase: PhaseName;
    readonly attempt: number;
    readonly fence: number;
    readonly state: unknown;
    readonly created_at: string;
  },
): Promise<void> {
  const { state, ...row } = checkpoint;
  await trx
    .insertInto('checkpoints')
    .values({ ...row, state_json: JSON.stringify(state), current: 1 })
    .execute();
}

/** The checkpoints that hold, by phase; those a rollback went behind are left out. */
export async function findCheckpoints(
  db: Kysely<Schema>,
  workflowId: string,
): Promise<Map<PhaseName, unknown>> {
  const rows = await db
    .selectFrom('checkpoints')
    .select(['phase', 'state_json'])
    .where('workflow_id', '=', workflowId)
    .where('current', '=', 1)
    .orderBy('attempt')
    .execute();
  return new Map(rows.map((row) => [row.phase, JSON.parse(row.state_json)]));
}

/** Leaves the checkpoints of these phases behind; nothing is deleted. */
export async function leaveCheckpoints(
  trx: Kysely<Schema>,
  workflowId: string,
  phases: readonly PhaseName[],
): Promise<void> {
  await trx
    .updateTable('checkpoints')
    .set({ current: 0 })
    .where('workflow_id', '=', workflowId)
    .where('phase', 'in', phases)
    .execute();
}
