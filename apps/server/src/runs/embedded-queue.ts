import type { Database } from '../db/database.ts';
import { deleteJob, hasDueJob, insertJob, takeJobs } from '../db/jobs.ts';
import type { JobKind, JobQueue } from './queue.ts';

/** How often the table is looked at when nobody in this process rang. */
const POLL_MS = 250;

interface Lane {
  readonly kind: JobKind;
  readonly concurrency: number;
  readonly handler: (key: string) => Promise<void>;
  readonly inHand: Set<Promise<void>>;
  looking: boolean;
  lookAgain: boolean;
}

/** The queue of an embedded database: a small table, looked at on a ring and four times a second. */
export function createEmbeddedQueue(
  database: Database,
  onError: (error: unknown) => void,
): JobQueue {
  const db = database.query;
  const lanes: Lane[] = [];
  let stopped = false;

  async function look(lane: Lane): Promise<void> {
    lane.lookAgain = true;
    if (lane.looking) return;
    lane.looking = true;
    try {
      while (lane.lookAgain && !stopped) {
        lane.lookAgain = false;
        const free = lane.concurrency - lane.inHand.size;
        if (free <= 0 || !(await hasDueJob(db, lane.kind))) break;
        const keys = await db.transaction().execute((trx) => takeJobs(trx, lane.kind, free));
        for (const key of keys) start(lane, key);
      }
    } catch (error) {
      onError(error);
    } finally {
      lane.looking = false;
    }
  }

  function start(lane: Lane, key: string): void {
    const work: Promise<void> = lane
      .handler(key)
      .catch(onError)
      .finally(() => {
        lane.inHand.delete(work);
        void look(lane);
      });
    lane.inHand.add(work);
  }

  const timer = setInterval(() => {
    for (const lane of lanes) void look(lane);
  }, POLL_MS);
  timer.unref();

  return {
    enqueue: (trx, kind, key, delayMs = 0) => insertJob(trx, kind, key, delayMs),
    nudge: (kind) => {
      for (const lane of lanes) if (lane.kind === kind) void look(lane);
    },
    work: async (kind, concurrency, handler) => {
      const lane: Lane = {
        kind,
        concurrency,
        handler,
        inHand: new Set(),
        looking: false,
        lookAgain: false,
      };
      lanes.push(lane);
      void look(lane);
    },
    cancel: (kind, key) => deleteJob(db, kind, key),
    check: async () => void (await hasDueJob(db, 'run')),
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await Promise.all(lanes.flatMap((lane) => [...lane.inHand]));
    },
  };
}
