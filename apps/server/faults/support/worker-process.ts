import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { approvalsOfWorkflow } from '../../src/db/approvals.ts';
import { openDatabase } from '../../src/db/database.ts';
import { takeEngineLock } from '../../src/db/engine-lock.ts';
import { decideApproval } from '../../src/runs/decide-approval.ts';
import { engineParts } from '../../src/runs/engine-parts.ts';
import { createPostgresQueue } from '../../src/runs/postgres-queue.ts';
import { workOnShard } from '../../src/runs/sharded-forecast.ts';
import { startEngine } from '../../src/runs/start-engine.ts';
import {
  planner,
  silentObserver,
  tinyEngine,
  tinyRegistry,
} from '../../tests/support/tiny-runs.ts';
import { type BrokenEngine, brokenParts } from './broken-parts.ts';
import { countSteps } from './count-steps.ts';

/** What a worker process is told on its command line, as JSON. */
export interface WorkerOrders {
  readonly url: string;
  /** Appended to when an effect is done; stands for the outside world. */
  readonly effectsFile: string;
  readonly concurrency?: number;
  readonly leaseMs?: number;
  readonly beatMs?: number;
  readonly sweepMs?: number;
  readonly eventsPerPhase?: number;
  readonly pauseMs?: number;
  readonly broken?: BrokenEngine;
  /** Kills itself at this database step, counted from 1. */
  readonly crashAtStep?: number;
  /** The real phases instead of the tiny ones; each proposal is accepted as it stands. */
  readonly real?: boolean;
  /** Series in one part of a forecast, when the real phases split it (PostgreSQL). */
  readonly seriesAShard?: number;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as WorkerOrders;
const say = (line: string) => process.stdout.write(`${line}\n`);

const opened = await openDatabase({ url: orders.url, poolSize: 8 });
const database = countSteps(opened, (step) => {
  if (step === orders.crashAtStep) process.kill(process.pid, 'SIGKILL');
});
const isPostgres = database.kind === 'postgres';
const lock = takeEngineLock(database);
if (!lock) throw new Error('another worker holds the engine lock');
const onError = (error: unknown) => say(`error ${String(error)}`);

const tiny = tinyEngine(
  database,
  tinyRegistry({
    eventsPerPhase: orders.eventsPerPhase ?? 3,
    pauseMs: orders.pauseMs ?? 0,
  }),
  {
    holder: randomUUID(),
    leaseMs: orders.leaseMs ?? 15_000,
    beatMs: orders.beatMs ?? 5_000,
    parts: orders.broken ? brokenParts[orders.broken] : engineParts,
    observer: {
      ...silentObserver,
      log: (_level, message) => say(`log ${message}`),
    },
    ...(isPostgres ? { queue: await createPostgresQueue(database, orders.url, onError) } : {}),
  },
);
const real = orders.real
  ? (await import('../../tests/support/real-runs.ts')).realRegistry(
      database,
      orders.seriesAShard ? { queue: tiny.queue, seriesAShard: orders.seriesAShard } : undefined,
    )
  : null;
const engine = real ? { ...tiny, registry: real.registry } : tiny;
const shardWorker = real
  ? {
      workOnShard: (doorbell: string, signal: AbortSignal) => {
        say('shard taken');
        return workOnShard(engine, real.compute, orders.url, doorbell, signal);
      },
    }
  : {};

const running = await startEngine(engine, {
  concurrency: orders.concurrency ?? 4,
  alone: !isPostgres,
  sweepMs: orders.sweepMs ?? 5_000,
  ...shardWorker,
  effects: Object.fromEntries(
    ['announce', 'announce_plan'].map((kind) => [
      kind,
      async ({ idempotency_key }: { idempotency_key: string }) =>
        appendFileSync(orders.effectsFile, `${idempotency_key}\n`),
    ]),
  ),
  onRunEnd: (workflowId, end) => {
    say(`end ${end} ${workflowId}`);
    if (orders.real && end === 'awaiting_approval') acceptAll(workflowId).catch(onError);
  },
});
// The engine's timers do not hold a process; a worker without work has to stay all the same.
setInterval(() => {}, 60_000);
say('ready');

async function acceptAll(workflowId: string): Promise<void> {
  for (const row of await approvalsOfWorkflow(database.query, workflowId)) {
    if (row.status !== 'pending') continue;
    const { approval_id, plan_hash } = row;
    await decideApproval(engine, planner, approval_id, { action: 'accept', plan_hash });
  }
}
if (orders.real) {
  const waiting = await database.query
    .selectFrom('workflows')
    .select('workflow_id')
    .where('status', '=', 'awaiting_approval')
    .execute();
  for (const { workflow_id } of waiting) await acceptAll(workflow_id);
}

process.on('SIGTERM', () => {
  const started = performance.now();
  running
    .stop()
    .then(() => {
      say(`drained ${String(Math.round(performance.now() - started))}`);
      return opened.close();
    })
    .finally(() => process.exit(0));
});
