import { fromKysely, PgBoss } from 'pg-boss';
import type { Database } from '../db/database.ts';
import type { JobKind, JobQueue } from './queue.ts';

const KINDS: readonly JobKind[] = ['run', 'shard', 'outbox', 'import'];
const POLL_SECONDS = 0.5;
/** Jobs that a killed worker leaves behind are cleared after this; runs do not depend on them. */
const EXPIRE_SECONDS = 3_600;

/** The queue on PostgreSQL: pg-boss, which can enqueue inside our own transactions. */
export async function createPostgresQueue(
  database: Database,
  connectionString: string,
  onError: (error: unknown) => void,
): Promise<JobQueue> {
  const boss = new PgBoss({
    connectionString,
    application_name: 'hemline-jobs',
    max: 4,
    useListenNotify: true,
  });
  boss.on('error', onError);
  await boss.start();
  for (const kind of KINDS) {
    // "short": one doorbell a key may wait, whatever is being worked on.
    await boss.createQueue(kind, {
      policy: 'short',
      retryLimit: 0,
      expireInSeconds: EXPIRE_SECONDS,
      deleteAfterSeconds: EXPIRE_SECONDS,
      notify: true,
    });
  }
  const workers = new Map<JobKind, string[]>();

  return {
    enqueue: async (trx, kind, key, delayMs = 0) => {
      await boss.send(
        kind,
        { key },
        {
          singletonKey: key,
          db: fromKysely(trx),
          ...(delayMs > 0 ? { startAfter: Math.ceil(delayMs / 1000) } : {}),
        },
      );
    },
    nudge: (kind) => {
      for (const id of workers.get(kind) ?? []) boss.notifyWorker(id);
    },
    work: async (kind, concurrency, handler) => {
      const id = await boss.work<{ key: string }>(
        kind,
        {
          localConcurrency: concurrency,
          pollingIntervalSeconds: POLL_SECONDS,
          notifyPollingIntervalSeconds: 2,
        },
        async (jobs) => {
          for (const job of jobs) {
            try {
              await handler(job.data.key);
            } catch (error) {
              onError(error);
            }
          }
        },
      );
      workers.set(kind, [...(workers.get(kind) ?? []), id]);
    },
    cancel: async (kind, key) => {
      const jobs = await boss.findJobs(kind, { key });
      for (const job of jobs) await boss.cancel(kind, job.id);
    },
    check: () => database.ping(),
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 9_000, close: true });
    },
  };
}
