import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSpring } from '../faults/support/start-spring.ts';
import { copiedTables, copyDatabase } from '../src/db/copy-database.ts';
import { createEmbeddedQueue } from '../src/runs/embedded-queue.ts';
import { realEngine, runAccepting } from './support/real-runs.ts';
import { makeSmallRetailer } from './support/small-retailer.ts';
import { databases, openSqliteMemory, type TestDatabase } from './support/test-database.ts';

const RUNS = 20;
let source: TestDatabase;
beforeAll(async () => {
  source = await openSqliteMemory();
  await makeSmallRetailer(source.database);
  const { engine, compute } = realEngine(source.database);
  const queue = createEmbeddedQueue(source.database, () => {});
  for (let run = 0; run < RUNS; run++) {
    const id = await startSpring(source.database, queue);
    // One finished plan shows every table; the others stand at different places of their way.
    if (run < 2) await runAccepting(engine, id);
  }
  await queue.stop();
  await engine.queue.stop();
  await compute.close();
}, 60_000);
afterAll(() => source?.close());

test('every table but the migrations and the doorbells is copied', async () => {
  const tables = await source.database.query.introspection.getTables();
  const names = tables.map(({ name }) => name).filter((name) => name !== 'jobs');
  expect([...copiedTables].sort()).toEqual(names.sort());
});

describe.each(databases)('a database with 20 runs', ({ name, open, skip }) => {
  test.skipIf(skip)(`is copied to ${name} and verified`, async () => {
    const target = await open({ migrate: true });
    const digests = await copyDatabase(source.database, target.database, () => {});
    const rows = Object.fromEntries(digests.map((digest) => [digest.table, digest.rows]));
    expect(rows).toMatchObject({ workflows: RUNS, phases: RUNS * 3, plans: 2 });
    const plans = await target.database.query.selectFrom('plans').select('plan_hash').execute();
    expect(new Set(plans.map((plan) => plan.plan_hash)).size).toBe(1);
    await target.close();
  });
});

test('a database that holds something already is refused and left as it was', async () => {
  const target = await openSqliteMemory();
  await makeSmallRetailer(target.database);
  await expect(copyDatabase(source.database, target.database, () => {})).rejects.toThrow(
    /holds datasets already/,
  );
  expect(await target.database.query.selectFrom('users').selectAll().execute()).toHaveLength(1);
  await target.close();
});
