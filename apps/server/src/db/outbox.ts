import type { Kysely } from 'kysely';
import { databaseNowMs, isPostgres } from './database-clock.ts';
import type { Schema } from './schema.ts';

/** An act on the outside world, to be done after the commit that asked for it. */
export interface OutboxEntry {
  readonly outbox_id: string;
  readonly workflow_id: string;
  readonly kind: string;
  /** The receiver can tell a repeat by it. */
  readonly idempotency_key: string;
  readonly payload: unknown;
}

/** How long a dispatcher has for one entry before another may try. */
const CLAIM_MS = 30_000;

/** Asks for an effect in the transaction that makes it due; asking twice with one key asks once. */
export async function insertOutbox(
  trx: Kysely<Schema>,
  entries: readonly OutboxEntry[],
  at: string,
): Promise<void> {
  if (entries.length === 0) return;
  await trx
    .insertInto('outbox')
    .values(
      entries.map(({ payload, ...entry }) => ({
        ...entry,
        payload_json: JSON.stringify(payload),
        claimed_by: null,
        claimed_until_ms: null,
        attempts: 0,
        dispatched_at: null,
        created_at: at,
      })),
    )
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .execute();
}

/** Takes the oldest entry nobody else is dispatching, or null. */
export async function claimOutbox(
  trx: Kysely<Schema>,
  holder: string,
): Promise<OutboxEntry | null> {
  let query = trx
    .selectFrom('outbox')
    .select(['outbox_id', 'workflow_id', 'kind', 'idempotency_key', 'payload_json'])
    .where('dispatched_at', 'is', null)
    .where((eb) =>
      eb.or([eb('claimed_until_ms', 'is', null), eb('claimed_until_ms', '<', databaseNowMs(trx))]),
    )
    .orderBy('created_at')
    .orderBy('outbox_id')
    .limit(1);
  if (isPostgres(trx)) query = query.forUpdate().skipLocked();
  const row = await query.executeTakeFirst();
  if (!row) return null;
  await trx
    .updateTable('outbox')
    .set((eb) => ({
      claimed_by: holder,
      claimed_until_ms: eb(databaseNowMs(trx), '+', CLAIM_MS),
      attempts: eb('attempts', '+', 1),
    }))
    .where('outbox_id', '=', row.outbox_id)
    .execute();
  const { payload_json, ...entry } = row;
  return { ...entry, payload: JSON.parse(payload_json) };
}

/** Marks an entry as done, so that nobody does it again. */
export async function finishOutbox(
  db: Kysely<Schema>,
  outboxId: string,
  holder: string,
  at: string,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ dispatched_at: at, claimed_until_ms: null })
    .where('outbox_id', '=', outboxId)
    .where('claimed_by', '=', holder)
    .execute();
}
