import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../tests/support/test-database.ts';
import { openDatabase, withoutPassword } from './database.ts';
import { takeEngineLock } from './engine-lock.ts';
import { migrateUp } from './migrate.ts';
import { ensureLocalUser } from './owned-database.ts';

const now = '2026-01-05T00:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'hemline-db-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(databases)('a database on $name', ({ open, skip }) => {
  let opened: TestDatabase;
  beforeAll(async () => {
    if (!skip) opened = await open();
  });
  afterAll(() => opened?.close());

  test.skipIf(skip)('counts come back as numbers', async () => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from users`.execute(
      opened.database.query,
    );
    expect(rows[0]?.n).toBe(1);
  });

  test.skipIf(skip)('a foreign key that points nowhere is refused', async () => {
    const orphan = opened.database.query
      .insertInto('datasets')
      .values({
        dataset_id: 'd',
        owner_id: 'nobody',
        name: 'orphan',
        synthetic: 0,
        holidays: 'US',
        version: 0,
        created_at: now,
        updated_at: now,
      })
      .execute();
    await expect(orphan).rejects.toThrow(/foreign key/i);
  });

  test.skipIf(skip)('a transaction that throws leaves nothing behind', async () => {
    const failing = opened.database.query.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('users')
        .values({ user_id: 'u2', name: 'second', created_at: now })
        .execute();
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    const users = await opened.database.query.selectFrom('users').select('name').execute();
    expect(users.map(({ name }) => name)).toEqual(['local']);
  });

  test.skipIf(skip)('transactions at the same time each see a whole state', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `user-${index}`);
    await Promise.all(
      names.map((name) =>
        opened.database.query.transaction().execute(async (transaction) => {
          await transaction
            .insertInto('users')
            .values({ user_id: name, name, created_at: now })
            .execute();
          await transaction.deleteFrom('users').where('user_id', '=', name).execute();
        }),
      ),
    );
    const users = await opened.database.query.selectFrom('users').select('name').execute();
    expect(users).toHaveLength(1);
  });

  test.skipIf(skip)('the local user is made once', async () => {
    await ensureLocalUser(opened.database, now);
    const users = await opened.database.query.selectFrom('users').select('name').execute();
    expect(users).toEqual([{ name: 'local' }]);
  });
});

describe('a SQLite file', () => {
  test('that is none is refused with advice and left as it was', async () => {
    const path = join(folder, 'notes.txt');
    writeFileSync(path, 'not a database, but somebody needs it '.repeat(40));
    const before = readFileSync(path, 'utf8');
    await expect(openDatabase({ url: `sqlite:${path}` })).rejects.toThrow(
      /is not a Hemline database.*Set DATABASE_URL/,
    );
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('is read while another connection holds the write lock, and written once it lets go', async () => {
    const path = join(folder, 'locked.db');
    const database = await openDatabase({ url: `sqlite:${path}` });
    await migrateUp(database);
    await ensureLocalUser(database, now);
    const other = new SqliteFile(path);
    other.exec('begin immediate');
    const writing = database.query
      .insertInto('users')
      .values({ user_id: 'late', name: 'late', created_at: now })
      .execute();
    const read = await database.query.selectFrom('users').select('name').execute();
    expect(read).toEqual([{ name: 'local' }]);
    other.exec('commit');
    await writing;
    const after = await database.query.selectFrom('users').select('name').execute();
    expect(after).toHaveLength(2);
    other.close();
    await database.close();
  });

  test('gives its engine lock to one holder at a time', async () => {
    const database = await openDatabase({ url: `sqlite:${join(folder, 'engine.db')}` });
    const first = takeEngineLock(database);
    expect(first).not.toBeNull();
    expect(takeEngineLock(database)).toBeNull();
    first?.release();
    const second = takeEngineLock(database);
    expect(second).not.toBeNull();
    second?.release();
    await database.close();
  });
});

test.skipIf(databases.some(({ name, skip }) => name === 'PostgreSQL' && skip))(
  'a database that the server does not have is told from a server that does not answer',
  async () => {
    const server = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
    const url = new URL(server);
    url.pathname = '/hemline_not_there';
    await expect(openDatabase({ url: url.href })).rejects.toMatchObject({
      message: expect.stringMatching(/no database .*hemline_not_there.*createdb/),
      exitCode: 3,
    });
  },
);

test('a database server that does not answer is named without its password', async () => {
  const opening = openDatabase({ url: 'postgres://planner:secret@127.0.0.1:1/none' });
  await expect(opening).rejects.toThrow(/postgres:\/\/planner:…@127\.0\.0\.1:1.*DATABASE_URL/);
  expect(withoutPassword('postgres://a:b@c/d')).toBe('postgres://a:…@c/d');
});
