import { PostgresDialect } from 'kysely';
import pg from 'pg';

const INT8 = 20;

/** Counts and bigint columns come back as numbers; none of ours passes 2^53. */
pg.types.setTypeParser(INT8, Number);

/** How long a request waits for a free connection before it is answered with 503. */
const CONNECT_TIMEOUT_MS = 5_000;

/** Kysely's dialect for PostgreSQL with a bounded pool. A lost idle connection is no crash. */
export function createPostgresDialect(connectionString: string, poolSize: number): PostgresDialect {
  const pool = new pg.Pool({
    connectionString,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'hemline',
  });
  // The pool drops the broken connection itself; the next query opens another or fails there.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}
