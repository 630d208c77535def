import type { PhaseName } from '@hemline/contracts';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** A response that was bought before for the very same request, or null. */
export async function findModelResponse(
  db: Kysely<Schema>,
  workflowId: string,
  phase: PhaseName,
  requestHash: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('model_memo')
    .select('response')
    .where('workflow_id', '=', workflowId)
    .where('phase', '=', phase)
    .where('request_hash', '=', requestHash)
    .executeTakeFirst();
  return row?.response ?? null;
}

/** Keeps a response before it is used; the first one kept stands. */
export async function insertModelResponse(
  db: Kysely<Schema>,
  row: {
    readonly workflow_id: string;
    readonly phase: PhaseName;
    readonly request_hash: string;
    readonly response: string;
    readonly created_at: string;
  },
): Promise<void> {
  await db
    .insertInto('model_memo')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Counts a call against the run's budget and tells what has been used so far. */
export async function countModelCall(
  db: Kysely<Schema>,
  workflowId: string,
  tokens: number,
): Promise<{ calls: number; tokens: number }> {
  const row = await db
    .updateTable('workflows')
    .set((eb) => ({
      model_calls: eb('model_calls', '+', 1),
      model_tokens: eb('model_tokens', '+', tokens),
    }))
    .where('workflow_id', '=', workflowId)
    .returning(['model_calls', 'model_tokens'])
    .executeTakeFirstOrThrow();
  return { calls: row.model_calls, tokens: row.model_tokens };
}
