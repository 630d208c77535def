import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { migrateUp } from '../../src/db/migrate.ts';
import { ensureLocalUser, LOCAL_USER, ownedDatabase } from '../../src/db/owned-database.ts';

/** A PostgreSQL that lets anybody on this machine in; `TEST_POSTGRES_URL` names another. */
const POSTGRES_URL = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A database of its own for one test file, to be closed by it. */
export interface TestDatabase {
  readonly database: Database;
  readonly owned: ReturnType<typeof ownedDatabase>;
  /** The URL another process could open; `sqlite::memory:` is for this process alone. */
  readonly url: string;
  close(): Promise<void>;
}

interface Options {
  /** False leaves the database empty. */
  readonly migrate?: boolean;
}

/** Why PostgreSQL tests cannot run here; null when they can. In CI they must, so it is never skipped. */
async function reasonToSkipPostgres(): Promise<string | null> {
  const client = new pg.Client({
    connectionString: POSTGRES_URL,
    connectionTimeoutMillis: 2_000,
  });
  try {
    await client.connect();
    await client.end();
    return null;
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    return `no PostgreSQL answers at ${POSTGRES_URL}`;
  }
}

async function withAdmin(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES_URL });
  await client.connect();
  await work(client);
  await client.end();
}

async function prepare(url: string, options: Options, drop: () => Promise<void>) {
  const database = await openDatabase({ url, poolSize: 6 });
  if (options.migrate !== false) {
    await migrateUp(database);
    await ensureLocalUser(database, '2026-01-05T00:00:00.000Z');
  }
  const owned = ownedDatabase(database, LOCAL_USER.user_id);
  const close = async () => {
    await database.close();
    await drop();
  };
  return { database, owned, url, close };
}

async function openPostgres(options: Options = {}): Promise<TestDatabase> {
  const name = `hemline_test_${randomUUID().replaceAll('-', '')}`;
  await withAdmin(async (client) => void (await client.query(`create database ${name}`)));
  const url = new URL(POSTGRES_URL);
  url.pathname = `/${name}`;
  return prepare(url.href, options, () =>
    withAdmin(async (client) => void (await client.query(`drop database ${name} with (force)`))),
  );
}

/** In memory, unless a test needs a file that outlives the connection. */
export function openSqliteMemory(options: Options = {}): Promise<TestDatabase> {
  return prepare('sqlite::memory:', options, async () => {});
}

export const postgresSkipReason = await reasonToSkipPostgres();

/** Each database a suite runs on: `describe.each(databases)('… on $name', ({ name, open, skip }) => …)`. */
export const databases = [
  { name: 'SQLite', open: openSqliteMemory, skip: null },
  { name: 'PostgreSQL', open: openPostgres, skip: postgresSkipReason },
] as const;
