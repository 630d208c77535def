import type { Kysely, Transaction } from 'kysely';
import type { Database, Queryable } from './database.ts';
import type { Schema } from './schema.ts';

/** The one user there is until people sign in. */
export const LOCAL_USER = {
  user_id: '00000000-0000-4000-8000-000000000001',
  name: 'local',
} as const;

/**
 * The database as one user may see it. Query files take this instead of the bare database and put
 * `ownerId` into every `where` and every inserted row.
 */
export interface OwnedDatabase<Q extends Queryable = Queryable> {
  readonly kind: Database['kind'];
  readonly query: Q;
  readonly ownerId: string;
}

/** Binds a database to a user. */
export function ownedDatabase(database: Database, ownerId: string): OwnedDatabase<Kysely<Schema>> {
  return { kind: database.kind, query: database.query, ownerId };
}

/** Runs `work` in one transaction (on SQLite it holds the write lock from its start). */
export function inTransaction<Value>(
  owned: OwnedDatabase<Kysely<Schema>>,
  work: (owned: OwnedDatabase<Transaction<Schema>>) => Promise<Value>,
): Promise<Value> {
  return owned.query.transaction().execute((query) => work({ ...owned, query }));
}

/** Makes the local user when the database is new. */
export async function ensureLocalUser(database: Database, now: string): Promise<void> {
  await database.query
    .insertInto('users')
    .values({ ...LOCAL_USER, created_at: now })
    .onConflict((conflict) => conflict.column('user_id').doNothing())
    .execute();
}
