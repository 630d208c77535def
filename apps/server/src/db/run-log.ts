import type { WorkflowStatus } from '@hemline/contracts';
import type { Kysely } from 'kysely';
import type { Claim } from './leases.ts';
import type { Schema } from './schema.ts';

/**
 * Takes `count` sequence numbers on the run's own row for the holder of a claim. Because the row is
 * locked until commit, commit order is sequence order. Null when the claim is stale or the run has
 * left the states its holder may write in: the caller must then write nothing.
 */
export async function advanceForClaim(
  trx: Kysely<Schema>,
  claim: Claim,
  count: number,
  at: string,
): Promise<{ first_seq: number; status: WorkflowStatus; correlation_id: string } | null> {
  const row = await trx
    .updateTable('workflows')
    .set((eb) => ({ next_seq: eb('next_seq', '+', count), updated_at: at }))
    .where('workflow_id', '=', claim.workflow_id)
    .where('fence', '=', claim.fence)
    .where('status', 'in', ['running', 'paused'])
    .returning(['next_seq', 'status', 'correlation_id'])
    .executeTakeFirst();
  return row
    ? {
        first_seq: row.next_seq - count,
        status: row.status,
        correlation_id: row.correlation_id,
      }
    : null;
}

/** The same for people and commands, who hold no claim: they compare and set the status instead. */
export async function advanceForPerson(
  trx: Kysely<Schema>,
  workflowId: string,
  count: number,
  at: string,
): Promise<{ first_seq: number; correlation_id: string }> {
  const row = await trx
    .updateTable('workflows')
    .set((eb) => ({ next_seq: eb('next_seq', '+', count), updated_at: at }))
    .where('workflow_id', '=', workflowId)
    .returning(['next_seq', 'correlation_id'])
    .executeTakeFirstOrThrow();
  return { first_seq: row.next_seq - count, correlation_id: row.correlation_id };
}
