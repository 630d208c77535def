import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { declaredColumns } from '../../tests/support/declared-columns.ts';
import { databases } from '../../tests/support/test-database.ts';
import { migrateDown, migrateUp, pendingMigrations } from './migrate.ts';
import { migrations } from './migrations/index.ts';

const names = Object.keys(migrations);

describe.each(databases)('migrations on $name', ({ open, skip }) => {
  test.skipIf(skip)('go up, all the way down and up again', async () => {
    const { database, close } = await open({ migrate: false });
    const tables = async () =>
      (await database.query.introspection.getTables()).map(({ name }) => name);
    expect((await migrateUp(database)).map(({ name }) => name)).toEqual(names);
    expect(await migrateUp(database)).toEqual([]);
    const full = await tables();
    expect((await migrateDown(database, names.length)).map(({ name }) => name)).toEqual(
      [...names].reverse(),
    );
    expect(await tables()).toEqual([]);
    expect(await pendingMigrations(database)).toEqual(names);
    await migrateUp(database, 1);
    expect(await pendingMigrations(database)).toEqual(names.slice(1));
    await migrateUp(database);
    expect(await tables()).toEqual(full);
    await close();
  });

  test.skipIf(skip)('taken back to the datasets keep what was imported', async () => {
    const { database, close } = await open();
    await migrateDown(database, names.length - 1);
    const users = await database.query.selectFrom('users').select('name').execute();
    expect(users).toEqual([{ name: 'local' }]);
    await migrateUp(database);
    expect(await database.query.selectFrom('workflows').selectAll().execute()).toEqual([]);
    await close();
  });

  test.skipIf(skip)('leave exactly the columns the types declare', async () => {
    const { database, close } = await open();
    const found = await database.query.introspection.getTables();
    const shape = Object.fromEntries(
      found
        .filter(({ isView }) => !isView)
        .map(({ name, columns }) => [
          name,
          Object.fromEntries(
            columns.map((column) => {
              const kind = /char|text/i.test(column.dataType) ? 'text' : 'number';
              return [column.name, column.isNullable ? `${kind} or null` : kind];
            }),
          ),
        ]),
    );
    expect(shape).toEqual(declaredColumns);
    await close();
  });

  test.skipIf(skip)('of a newer version are refused with advice', async () => {
    const { database, close } = await open();
    await sql`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2099-01-01T00:00:00.000Z')`.execute(
      database.query,
    );
    await expect(migrateUp(database)).rejects.toThrow(/another version of Hemline.*DATABASE_URL/);
    await close();
  });
});
