import type { Kysely } from 'kysely';
import { databaseNowMs, isPostgres } from './database-clock.ts';
import type { Schema } from './schema.ts';

/** How long one worker has for a shard without a beat. */
export const SHARD_CLAIM_MS = 6_000;

/** One part of a forecast. */
export interface ShardKey {
  readonly workflow_id: string;
  readonly task_hash: string;
  readonly shard: number;
}

/** Writes down the parts of a forecast; parts that are known already, done or not, stay. */
export async function insertShards(
  trx: Kysely<Schema>,
  workflowId: string,
  taskHash: string,
  shards: number,
  task: unknown,
): Promise<void> {
  await trx
    .insertInto('compute_shards')
    .values(
      Array.from({ length: shards }, (_, shard) => ({
        workflow_id: workflowId,
        task_hash: taskHash,
        shard,
        shards,
        task_json: JSON.stringify(task),
        claimed_by: null,
        claimed_until_ms: null,
        attempts: 0,
        result: null,
        error: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes a part that nobody computes; null when it is done, taken or gone. */
export async function claimShard(
  trx: Kysely<Schema>,
  key: ShardKey,
  holder: string,
): Promise<{ readonly task: unknown; readonly shards: number } | null> {
  let query = trx
    .selectFrom('compute_shards')
    .select(['task_json', 'shards'])
    .where('workflow_id', '=', key.workflow_id)
    .where('task_hash', '=', key.task_hash)
    .where('shard', '=', key.shard)
    .where('result', 'is', null)
    .where('error', 'is', null)
    .where((eb) =>
      eb.or([eb('claimed_until_ms', 'is', null), eb('claimed_until_ms', '<', databaseNowMs(trx))]),
    );
  if (isPostgres(trx)) query = query.forUpdate().skipLocked();
  const row = await query.executeTakeFirst();
  if (!row) return null;
  await trx
    .updateTable('compute_shards')
    .set((eb) => ({
      claimed_by: holder,
      claimed_until_ms: eb(databaseNowMs(trx), '+', SHARD_CLAIM_MS),
      attempts: eb('attempts', '+', 1),
    }))
    .where('workflow_id', '=', key.workflow_id)
    .where('task_hash', '=', key.task_hash)
    .where('shard', '=', key.shard)
    .execute();
  return { task: JSON.parse(row.task_json), shards: row.shards };
}

/** Prolongs a claim; false when the part is no longer this holder's. */
export async function beatShard(
  db: Kysely<Schema>,
  key: ShardKey,
  holder: string,
): Promise<boolean> {
  const result = await db
    .updateTable('compute_shards')
    .set((eb) => ({ claimed_until_ms: eb(databaseNowMs(db), '+', SHARD_CLAIM_MS) }))
    .where('workflow_id', '=', key.workflow_id)
    .where('task_hash', '=', key.task_hash)
    .where('shard', '=', key.shard)
    .where('claimed_by', '=', holder)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** Keeps what a part gave, or why it failed. The first result stands; they are all equal. */
export async function finishShard(
  db: Kysely<Schema>,
  key: ShardKey,
  outcome: { readonly result: string } | { readonly error: string },
): Promise<void> {
  await db
    .updateTable('compute_shards')
    .set({ ...outcome, claimed_until_ms: null })
    .where('workflow_id', '=', key.workflow_id)
    .where('task_hash', '=', key.task_hash)
    .where('shard', '=', key.shard)
    .where('result', 'is', null)
    .execute();
}

/** How far the parts of a forecast are. */
export async function shardProgress(
  db: Kysely<Schema>,
  workflowId: string,
  taskHash: string,
): Promise<{ done: number; error: string | null; waiting: number[] }> {
  const rows = await db
    .selectFrom('compute_shards')
    .select((eb) => [
      'shard',
      'error',
      eb('result', 'is not', null).as('done'),
      eb
        .or([eb('claimed_until_ms', 'is', null), eb('claimed_until_ms', '<', databaseNowMs(db))])
        .as('free'),
    ])
    .where('workflow_id', '=', workflowId)
    .where('task_hash', '=', taskHash)
    .orderBy('shard')
    .execute();
  return {
    done: rows.filter((row) => Boolean(row.done)).length,
    error: rows.find((row) => row.error !== null)?.error ?? null,
    waiting: rows.filter((row) => !row.done && Boolean(row.free)).map((row) => row.shard),
  };
}

/** Results of all parts in order. */
export async function shardResults(
  db: Kysely<Schema>,
  workflowId: string,
  taskHash: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('compute_shards')
    .select('result')
    .where('workflow_id', '=', workflowId)
    .where('task_hash', '=', taskHash)
    .where('result', 'is not', null)
    .orderBy('shard')
    .execute();
  return rows.map((row) => row.result ?? '');
}

/** Drops the parts of a run once its phase is committed. */
export async function deleteShards(trx: Kysely<Schema>, workflowId: string): Promise<void> {
  await trx.deleteFrom('compute_shards').where('workflow_id', '=', workflowId).execute();
}
