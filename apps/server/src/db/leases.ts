import type { WorkflowStatus } from '@hemline/contracts';
import type { Kysely } from 'kysely';
import { databaseNowMs, isPostgres } from './database-clock.ts';
import type { Schema } from './schema.ts';

/** The right to work on a run: writes that name an older fence are refused. */
export interface Claim {
  readonly workflow_id: string;
  readonly fence: number;
  readonly holder: string;
}

/** How long a claim holds without a beat. */
export const LEASE_MS = 15_000;
/** How often the holder prolongs it. */
export const BEAT_MS = 5_000;

export interface ClaimedRun {
  readonly claim: Claim;
  readonly status_before: WorkflowStatus;
  /** The run had a holder whose lease ran out: it goes on after an interruption. */
  readonly interrupted: boolean;
}

/**
 * Takes a run that is `pending`, or `running` without a live lease; raises its fence, so that whoever
 * held it before can write no more. Null when there is nothing to take.
 */
export async function claimWorkflow(
  trx: Kysely<Schema>,
  workflowId: string,
  holder: string,
  leaseMs: number = LEASE_MS,
): Promise<ClaimedRun | null> {
  let query = trx
    .selectFrom('workflows')
    .select(['status', 'fence', 'lease_until_ms'])
    .where('workflow_id', '=', workflowId)
    .where('status', 'in', ['pending', 'running'])
    .where((eb) =>
      eb.or([eb('lease_until_ms', 'is', null), eb('lease_until_ms', '<', databaseNowMs(trx))]),
    );
  if (isPostgres(trx)) query = query.forUpdate().skipLocked();
  const row = await query.executeTakeFirst();
  if (!row) return null;
  const fence = row.fence + 1;
  await trx
    .updateTable('workflows')
    .set((eb) => ({
      status: 'running',
      fence,
      lease_holder: holder,
      lease_until_ms: eb(databaseNowMs(trx), '+', leaseMs),
    }))
    .where('workflow_id', '=', workflowId)
    .execute();
  return {
    claim: { workflow_id: workflowId, fence, holder },
    status_before: row.status,
    interrupted: row.lease_until_ms !== null,
  };
}

/** Prolongs a lease; false when the claim is no longer the current one or the run has ended. */
export async function prolongLease(
  db: Kysely<Schema>,
  claim: Claim,
  leaseMs: number = LEASE_MS,
): Promise<boolean> {
  const result = await db
    .updateTable('workflows')
    .set((eb) => ({ lease_until_ms: eb(databaseNowMs(db), '+', leaseMs) }))
    .where('workflow_id', '=', claim.workflow_id)
    .where('fence', '=', claim.fence)
    .where('status', 'in', ['running', 'paused'])
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** Gives a run back, so that the next claim need not wait for the lease to run out. */
export async function releaseLease(db: Kysely<Schema>, claim: Claim): Promise<void> {
  await db
    .updateTable('workflows')
    .set({ lease_until_ms: null, lease_holder: null })
    .where('workflow_id', '=', claim.workflow_id)
    .where('fence', '=', claim.fence)
    .execute();
}

/**
 * Makes every lease void at once: right after the engine lock of an embedded database was taken,
 * because then no other process can be working. Marks them as run out, not as given back.
 */
export async function voidLeases(db: Kysely<Schema>): Promise<void> {
  await db
    .updateTable('workflows')
    .set({ lease_until_ms: 0 })
    .where('lease_until_ms', 'is not', null)
    .where('status', 'in', ['pending', 'running', 'paused'])
    .execute();
}

/** Runs somebody should work on but nobody does: a missed doorbell, or a holder that died. */
export async function unattendedWorkflows(db: Kysely<Schema>, limit = 100): Promise<string[]> {
  const rows = await db
    .selectFrom('workflows')
    .select('workflow_id')
    .where('status', 'in', ['pending', 'running'])
    .where((eb) =>
      eb.or([eb('lease_until_ms', 'is', null), eb('lease_until_ms', '<', databaseNowMs(db))]),
    )
    .orderBy('created_at')
    .limit(limit)
    .execute();
  return rows.map((row) => row.workflow_id);
}
