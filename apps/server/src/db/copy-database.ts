import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** Every table with its key, parents before children. Doorbells are left out: the sweeper rings again. */
const TABLES: readonly (readonly [table: keyof Schema, key: readonly string[]])[] = [
  ['users', ['user_id']],
  ['datasets', ['dataset_id']],
  ['dataset_versions', ['dataset_id', 'version']],
  ['categories', ['dataset_id', 'version', 'category']],
  ['sales_series', ['dataset_id', 'version', 'category', 'store_id']],
  ['stores', ['dataset_id', 'version', 'store_id']],
  ['calendars', ['dataset_id', 'version', 'category']],
  ['economics', ['dataset_id', 'version', 'category']],
  ['stock', ['dataset_id', 'version', 'store_id', 'category']],
  ['imports', ['import_id']],
  ['workflows', ['workflow_id']],
  ['season_parameters', ['workflow_id']],
  ['phases', ['workflow_id', 'name']],
  ['workflow_events', ['workflow_id', 'seq']],
  ['tool_calls', ['workflow_id', 'phase', 'attempt', 'call_id']],
  ['checkpoints', ['workflow_id', 'phase', 'attempt']],
  ['approvals', ['approval_id']],
  ['forecasts', ['workflow_id', 'attempt']],
  ['allocations', ['workflow_id', 'attempt']],
  ['store_clusters', ['workflow_id', 'cluster_id']],
  ['plans', ['plan_id']],
  ['plan_overrides', ['plan_id', 'pointer']],
  ['artifacts', ['artifact_id']],
  ['outbox', ['outbox_id']],
  ['model_memo', ['workflow_id', 'phase', 'request_hash']],
  ['compute_shards', ['workflow_id', 'task_hash', 'shard']],
];

/** Tables that hold what a copy must hold, for the test that none is forgotten. */
export const copiedTables: readonly string[] = TABLES.map(([table]) => table);

const ROWS_AT_ONCE = 100;

/** A table as found on one side: how many rows, and a hash of all of them in any order. */
export interface TableDigest {
  readonly table: string;
  readonly rows: number;
  readonly hash: string;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * Copies every row of one database into another whose schema is up to date and that holds nothing
 * yet, in one transaction, and compares both sides by counts and hashes.
 * @throws when the target holds runs or datasets already, or when the sides differ (nothing is kept then)
 */
export async function copyDatabase(
  from: Database,
  to: Database,
  onTable: (digest: TableDigest) => void,
): Promise<TableDigest[]> {
  return to.query.transaction().execute(async (target) => {
    for (const [table] of TABLES) {
      if (table === 'users') continue;
      const found = await target
        .selectFrom(table)
        .select(sql<number>`1`.as('one'))
        .limit(1)
        .execute();
      if (found.length > 0) throw new Error(`the target holds ${table} already`);
    }
    await target.deleteFrom('users').execute();
    const digests: TableDigest[] = [];
    for (const [table, key] of TABLES) {
      const source = digest(table);
      for await (const rows of pages(from.query, table, key)) {
        for (const row of rows) source.add(row);
        await target
          .insertInto(table)
          .values(rows as never)
          .execute();
      }
      const copied = digest(table);
      for await (const rows of pages(target, table, key)) for (const row of rows) copied.add(row);
      const here = source.finish();
      const there = copied.finish();
      if (here.rows !== there.rows || here.hash !== there.hash) {
        throw new Error(
          `${table} differs after copying: ${String(here.rows)} rows ${here.hash.slice(0, 12)}, ${String(there.rows)} rows ${there.hash.slice(0, 12)}`,
        );
      }
      digests.push(there);
      onTable(there);
    }
    return digests;
  });
}

async function* pages(
  db: Database['query'],
  table: keyof Schema,
  key: readonly string[],
): AsyncGenerator<readonly Row[]> {
  for (let offset = 0; ; offset += ROWS_AT_ONCE) {
    const order = sql.join(key.map((column) => sql.ref(column)));
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} order by ${order}
      limit ${ROWS_AT_ONCE} offset ${offset}`.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

function digest(table: string) {
  const hashes: string[] = [];
  return {
    add(row: Row): void {
      const entries = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
      hashes.push(createHash('sha256').update(JSON.stringify(entries)).digest('hex'));
    },
    /** Databases sort text differently, so the rows' order must not matter. */
    finish(): TableDigest {
      const all = createHash('sha256');
      for (const hash of hashes.sort()) all.update(hash);
      return { table, rows: hashes.length, hash: all.digest('hex') };
    },
  };
}
