import type { Kysely } from 'kysely';
import { databaseNowMs } from './database-clock.ts';
import type { Schema } from './schema.ts';

/** Rings a doorbell in the caller's transaction; one that rings already rings at the earlier time. */
export async function insertJob(
  trx: Kysely<Schema>,
  kind: string,
  key: string,
  delayMs: number,
): Promise<void> {
  await trx
    .insertInto('jobs')
    .values((eb) => ({ kind, key, run_at_ms: eb(databaseNowMs(trx), '+', delayMs) }))
    .onConflict((conflict) =>
      conflict.columns(['kind', 'key']).doUpdateSet((eb) => ({
        run_at_ms: eb
          .case()
          .when('jobs.run_at_ms', '<', eb.ref('excluded.run_at_ms'))
          .then(eb.ref('jobs.run_at_ms'))
          .else(eb.ref('excluded.run_at_ms'))
          .end(),
      })),
    )
    .execute();
}

/** Takes up to `limit` doorbells that are due. They are gone at once: the sweeper rings again for what was not done. */
export async function takeJobs(
  trx: Kysely<Schema>,
  kind: string,
  limit: number,
): Promise<string[]> {
  const due = await trx
    .selectFrom('jobs')
    .select('key')
    .where('kind', '=', kind)
    .where('run_at_ms', '<=', databaseNowMs(trx))
    .orderBy('run_at_ms')
    .orderBy('key')
    .limit(limit)
    .execute();
  const keys = due.map((row) => row.key);
  if (keys.length > 0) {
    await trx.deleteFrom('jobs').where('kind', '=', kind).where('key', 'in', keys).execute();
  }
  return keys;
}

/** True when a doorbell is due; a look that takes no write lock. */
export async function hasDueJob(db: Kysely<Schema>, kind: string): Promise<boolean> {
  const row = await db
    .selectFrom('jobs')
    .select('key')
    .where('kind', '=', kind)
    .where('run_at_ms', '<=', databaseNowMs(db))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a doorbell back. */
export async function deleteJob(db: Kysely<Schema>, kind: string, key: string): Promise<void> {
  await db.deleteFrom('jobs').where('kind', '=', kind).where('key', '=', key).execute();
}
