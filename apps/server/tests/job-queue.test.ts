import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmbeddedQueue } from '../src/runs/embedded-queue.ts';
import { createPostgresQueue } from '../src/runs/postgres-queue.ts';
import type { JobQueue } from '../src/runs/queue.ts';
import { databases, type TestDatabase } from './support/test-database.ts';

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 10) {
    if (waited > 10_000) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What every queue promises. */
describe.each(databases)('the job queue on $name', ({ name, open, skip }) => {
  let opened: TestDatabase;
  let queue: JobQueue;
  const errors: unknown[] = [];
  beforeAll(async () => {
    if (skip) return;
    opened = await open();
    const onError = (error: unknown) => void errors.push(error);
    queue =
      name === 'SQLite'
        ? createEmbeddedQueue(opened.database, onError)
        : await createPostgresQueue(opened.database, opened.url, onError);
  });
  afterAll(async () => {
    await queue?.stop();
    await opened?.close();
  });

  test.skipIf(skip)(
    'rings once for a key that was rung for several times, and not before commit',
    async () => {
      const rung: string[] = [];
      await queue.work('run', 2, async (key) => void rung.push(key));
      const failed = opened.database.query.transaction().execute(async (trx) => {
        await queue.enqueue(trx, 'run', 'never');
        throw new Error('changed my mind');
      });
      await expect(failed).rejects.toThrow('changed my mind');
      await opened.database.query.transaction().execute(async (trx) => {
        for (let i = 0; i < 3; i++) await queue.enqueue(trx, 'run', 'once');
      });
      queue.nudge('run');
      await until(() => rung.length > 0);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(rung).toEqual(['once']);
    },
  );

  test.skipIf(skip)(
    'rings again while an earlier ring is being answered, and survives a handler that throws',
    async () => {
      const rung: string[] = [];
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await queue.work('import', 2, async (key) => {
        rung.push(key);
        if (rung.length === 1) {
          await held;
          throw new Error('a handler that fails');
        }
      });
      const ring = () =>
        opened.database.query
          .transaction()
          .execute((trx) => queue.enqueue(trx, 'import', 'file'))
          .then(() => queue.nudge('import'));
      await ring();
      await until(() => rung.length === 1);
      await ring();
      await until(() => rung.length === 2);
      release();
      await until(() => errors.some((error) => String(error).includes('a handler that fails')));
      expect(rung).toEqual(['file', 'file']);
    },
  );

  test.skipIf(skip)('answers that it can store doorbells', async () => {
    await expect(queue.check()).resolves.toBeUndefined();
  });
});
