import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { migrateUp } from '../../src/db/migrate.ts';
import { ensureLocalUser } from '../../src/db/owned-database.ts';

const POSTGRES_URL = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A database for one fault program, that other processes can open too. */
export interface ScratchDatabase {
  readonly database: Database;
  readonly url: string;
  /** A folder of its own, for files beside the database. */
  readonly folder: string;
  close(): Promise<void>;
}

/** A SQLite file in a folder of its own (or in `parent`, when the place matters). */
export async function scratchSqlite(parent = tmpdir()): Promise<ScratchDatabase> {
  const folder = mkdtempSync(join(parent, 'hemline-fault-'));
  return prepare(`sqlite:${join(folder, 'hemline.db')}`, folder, async () => {});
}

/** A PostgreSQL database of its own; null when no server answers. */
export async function scratchPostgres(server = POSTGRES_URL): Promise<ScratchDatabase | null> {
  const name = `hemline_fault_${randomUUID().replaceAll('-', '')}`;
  const admin = async (sql: string) => {
    const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 2_000 });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  try {
    await admin(`create database ${name}`);
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    return null;
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  const folder = mkdtempSync(join(tmpdir(), 'hemline-fault-'));
  return prepare(url.href, folder, () => admin(`drop database ${name} with (force)`));
}

async function prepare(
  url: string,
  folder: string,
  drop: () => Promise<void>,
): Promise<ScratchDatabase> {
  const database = await openDatabase({ url, poolSize: 6 });
  await migrateUp(database);
  await ensureLocalUser(database, '2026-01-05T00:00:00.000Z');
  return {
    database,
    url,
    folder,
    close: async () => {
      await database.close();
      await drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
