import { setTimeout as delay } from 'node:timers/promises';
import {
  beatShard,
  claimShard,
  finishShard,
  insertShards,
  SHARD_CLAIM_MS,
  type ShardKey,
  shardProgress,
  shardResults,
} from '../db/compute-shards.ts';
import type { Database } from '../db/database.ts';
import { countSeries } from '../db/season-rows.ts';
import type { WorkflowRow } from '../db/workflows.ts';
import type { ComputePool } from './compute-pool.ts';
import type { EngineContext } from './engine-context.ts';
import type { JobQueue } from './queue.ts';
import { ENGINE_VERSION } from './season/engine-version.ts';
import type { ForecastedSeason } from './season/forecast-season.ts';
import type { SeasonDataRequest, SeasonDataSource } from './season/load-season-data.ts';
import { hashOf } from './season/plan-hash.ts';
import type { TaskInput } from './season/tasks.ts';

/** What is forecast, without the data itself. */
export type ForecastRequest = Omit<TaskInput<'forecast'>, 'data'>;

/** How many series one shard takes; forecasts with fewer are not split. */
export const SERIES_A_SHARD = 2_000;
const MOST_SHARDS = 64;
const LOOK_MS = 100;
const RING_AGAIN_MS = 5_000;

/** What a part needs to be computed anywhere; no address and no password. */
interface ShardTask {
  readonly data: SeasonDataRequest;
  readonly request: ForecastRequest;
}

export interface ShardResources {
  readonly database: Database;
  readonly compute: ComputePool;
  readonly queue: JobQueue;
  readonly seriesAShard: number;
}

/** Parts a run's forecast is split into: decided by the data alone, so that every worker splits alike. */
export async function shardsFor(
  { database, seriesAShard }: Pick<ShardResources, 'database' | 'seriesAShard'>,
  workflow: WorkflowRow,
): Promise<number> {
  const series = await countSeries(database.query, workflow.dataset_id, workflow.dataset_version);
  return Math.min(MOST_SHARDS, Math.max(1, Math.ceil(series / seriesAShard)));
}

/**
 * Forecasts in parts over all workers and joins them: the numbers are those of one thread. A part is
 * kept once it is done, so that a worker that dies costs at most the part in its hands.
 */
export async function forecastInShards(
  resources: ShardResources,
  workflow: WorkflowRow,
  source: SeasonDataSource,
  request: ForecastRequest,
  shards: number,
  signal: AbortSignal,
): Promise<ForecastedSeason> {
  const { database, queue, compute } = resources;
  const { workflow_id } = workflow;
  const task: ShardTask = { data: source.request, request };
  const taskHash = hashOf({
    task,
    shards,
    data_hash: workflow.data_hash,
    engine: ENGINE_VERSION,
  });
  const ring = async (parts: readonly number[]) => {
    if (parts.length === 0) return;
    await database.query.transaction().execute(async (trx) => {
      for (const shard of parts)
        await queue.enqueue(trx, 'shard', keyOf(workflow_id, taskHash, shard));
    });
    queue.nudge('shard');
  };
  await database.query
    .transaction()
    .execute((trx) => insertShards(trx, workflow_id, taskHash, shards, task));
  let rungAt = Number.NEGATIVE_INFINITY;
  for (;;) {
    const { done, error, waiting } = await shardProgress(database.query, workflow_id, taskHash);
    if (error !== null) throw new Error(`a part of the forecast failed: ${error}`);
    if (done === shards) break;
    if (performance.now() - rungAt > RING_AGAIN_MS) {
      rungAt = performance.now();
      await ring(waiting);
    }
    await delay(LOOK_MS, undefined, { signal });
  }
  const parts = await shardResults(database.query, workflow_id, taskHash);
  return compute.run('join_forecast', { input: { ...request, parts }, source }, signal);
}

function keyOf(workflowId: string, taskHash: string, shard: number): string {
  return `${workflowId}:${taskHash}:${String(shard)}`;
}

/** Answers a shard's doorbell in any worker: takes the part, computes it in a thread, keeps the result. */
export async function workOnShard(
  engine: Pick<EngineContext, 'database' | 'holder' | 'observer'>,
  compute: ComputePool,
  databaseUrl: string,
  doorbell: string,
  signal: AbortSignal,
): Promise<void> {
  const [workflow_id, task_hash, shard] = doorbell.split(':');
  if (!workflow_id || !task_hash || shard === undefined) return;
  const key: ShardKey = { workflow_id, task_hash, shard: Number(shard) };
  const { query } = engine.database;
  const claimed = await query.transaction().execute((trx) => claimShard(trx, key, engine.holder));
  if (!claimed) return;
  const { data, request } = claimed.task as ShardTask;
  const beat = setInterval(() => {
    beatShard(query, key, engine.holder).catch(() => {});
  }, SHARD_CLAIM_MS / 4);
  try {
    const text = await compute.run(
      'forecast_shard',
      {
        input: { ...request, shard: { index: key.shard, count: claimed.shards } },
        source: { database_url: databaseUrl, request: data },
      },
      signal,
    );
    await finishShard(query, key, { result: text });
  } catch (error) {
    if (signal.aborted) return;
    const message = error instanceof Error ? error.message : String(error);
    engine.observer.log('error', 'a part of a forecast failed', { workflow_id, reason: message });
    await finishShard(query, key, { error: message.slice(0, 500) });
  } finally {
    clearInterval(beat);
  }
}
