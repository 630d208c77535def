import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql, type Transaction } from 'kysely';
import { exitCodes, Refusal } from '../refusal.ts';
import { createPostgresDialect } from './postgres-dialect.ts';
import type { Schema } from './schema.ts';
import { createSqliteDialect } from './sqlite-dialect.ts';

/** What queries run on: the database itself or a transaction of it. */
export type Queryable = Kysely<Schema> | Transaction<Schema>;

/** An open database. `:memory:` is a SQLite database of its own, for tests. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  readonly query: Kysely<Schema>;
  /** The SQLite file; null for `:memory:` and PostgreSQL. */
  readonly path: string | null;
  /** For LISTEN and the job queue; null on SQLite. Holds the password: never logged. */
  readonly connectionString: string | null;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `sqlite:PATH`, `sqlite::memory:` or `postgres://…`. */
  readonly url: string;
  /** PostgreSQL connections at most, 1–20. */
  readonly poolSize?: number;
}

/** Opens the database, making a SQLite file and its folder when absent. Throws `Refusal` with advice. */
export async function openDatabase({ url, poolSize = 10 }: DatabaseOptions): Promise<Database> {
  const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : null;
  const query = new Kysely<Schema>({
    dialect: path === null ? createPostgresDialect(url, poolSize) : openSqlite(path),
  });
  const database: Database = {
    kind: path === null ? 'postgres' : 'sqlite',
    query,
    path: path === ':memory:' ? null : path,
    connectionString: path === null ? url : null,
    ping: async () => {
      await sql`select 1`.execute(query);
    },
    close: () => query.destroy(),
  };
  try {
    await database.ping();
  } catch (error) {
    await database.close();
    throw notOpened(withoutPassword(url), error);
  }
  return database;
}

/** SQLSTATE: no database of that name; no user of that name, wrong password or not let in. */
const NO_DATABASE = '3D000';
const NOT_LET_IN = /^28/;

function notOpened(shown: string, error: unknown): Refusal {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  const other = 'or set DATABASE_URL to another one; unset, a SQLite file is used.';
  if (code === NO_DATABASE) {
    return new Refusal(
      `The server answers, but it has no database ${shown}. Make it (createdb, or "create database"), ${other}`,
      exitCodes.not_found,
    );
  }
  return NOT_LET_IN.test(code)
    ? new Refusal(
        `The database ${shown} does not let this user in (${messageOf(error)}). Mend user and password, ${other}`,
      )
    : new Refusal(
        `The database ${shown} does not answer (${messageOf(error)}). Start it, ${other}`,
      );
}

function openSqlite(path: string) {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const existed = existsSync(path);
  try {
    return createSqliteDialect(path);
  } catch (error) {
    const reason = messageOf(error);
    throw new Refusal(
      /not a database/.test(reason)
        ? `${path} is not a Hemline database (it is no SQLite file). Nothing was changed. ` +
            'Set DATABASE_URL=sqlite:PATH or HEMLINE_DATA_DIR to another place, or move the file away.'
        : `The database file ${path} cannot be ${existed ? 'opened' : 'made'} (${reason}). ` +
            'Check that the folder exists and may be written, or set HEMLINE_DATA_DIR.',
    );
  }
}

/** A connection URL as it may be shown. */
export function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, '$1:…@');
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return messageOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
