import type { StartWorkflow } from '@hemline/contracts';
import type { Database } from '../../src/db/database.ts';
import { createLocalDoorbell } from '../../src/runs/doorbell.ts';
import { createEmbeddedQueue } from '../../src/runs/embedded-queue.ts';
import type { JobQueue } from '../../src/runs/queue.ts';
import { startWorkflow } from '../../src/runs/start-workflow.ts';
import { SMALL_TODAY } from '../../tests/support/small-retailer.ts';
import { planner, testHost } from '../../tests/support/tiny-runs.ts';

/** Starts a run on the small retailer, on its day; gives the run's id. */
export async function startRun(
  database: Database,
  request: StartWorkflow,
  given?: JobQueue,
): Promise<string> {
  const queue = given ?? createEmbeddedQueue(database, () => {});
  const started = await startWorkflow(
    { database, host: testHost, queue, doorbell: createLocalDoorbell() },
    { person: planner, today: SMALL_TODAY, correlation_id: 'fault', idempotency_key: null },
    { ...request, today: SMALL_TODAY },
  );
  if (!given) await queue.stop();
  if (!started.ok) throw new Error(started.error.message);
  return started.value.workflow_id;
}
