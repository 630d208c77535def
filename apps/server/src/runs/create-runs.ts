import type { LanguageModel } from '../agents/language-model.ts';
import { takeEngineLock } from '../db/engine-lock.ts';
import { BEAT_MS, LEASE_MS } from '../db/leases.ts';
import type { Resources } from '../resources.ts';
import { type ComputePool, createComputePool } from './compute-pool.ts';
import type { EffectHandlers } from './dispatch-effects.ts';
import { createLocalDoorbell } from './doorbell.ts';
import { createEmbeddedQueue } from './embedded-queue.ts';
import type { EngineContext, RunObserver } from './engine-context.ts';
import { engineParts } from './engine-parts.ts';
import { createFeedHub, type FeedHub } from './feed-hub.ts';
import { createPostgresDoorbell } from './postgres-doorbell.ts';
import { createPostgresQueue } from './postgres-queue.ts';
import { createRunRegistry } from './run-registry.ts';
import { SERIES_A_SHARD, workOnShard } from './sharded-forecast.ts';
import { type RunningEngine, startEngine } from './start-engine.ts';

/** Runs as one process sees them: it can ask, decide and follow; `startWorking` makes it a worker too. */
export interface Runs extends EngineContext {
  readonly feed: FeedHub;
  readonly compute: ComputePool;
  /**
   * Begins to execute runs. Null when another process holds the engine lock of an embedded database:
   * runs that this process starts are then executed over there.
   */
  startWorking(options?: { readonly concurrency?: number }): Promise<RunningEngine | null>;
  close(): Promise<void>;
}

/** What makes the difference between processes. */
export interface RunsOptions {
  readonly resources: Pick<Resources, 'host' | 'config' | 'database' | 'log' | 'metrics'>;
  readonly languageModel: LanguageModel;
  /** Compute threads; the first starts with the first task when 0 would be too few. */
  readonly threads: number;
}

/** Runs executed at once by one worker; the heavy part shares the compute threads anyway. */
const CONCURRENCY = 4;
/** Most model calls and tokens of one run: a run needs about ten. */
const BUDGET = { calls: 120, tokens: 1_000_000 };

/** Connects runs to the resources of a process. */
export async function createRuns({
  resources,
  languageModel,
  threads,
}: RunsOptions): Promise<Runs> {
  const { database, host, config } = resources;
  const observer = observe(resources, languageModel);
  const onError = (error: unknown) =>
    observer.log('error', 'a job failed', {
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  const isPostgres = database.kind === 'postgres';
  const queue = isPostgres
    ? await createPostgresQueue(database, config.databaseDirectUrl, onError)
    : createEmbeddedQueue(database, onError);
  const doorbell = isPostgres
    ? await createPostgresDoorbell(config.databaseDirectUrl)
    : createLocalDoorbell();
  const compute = createComputePool(threads);
  const feed = createFeedHub(database, doorbell);
  const engine: EngineContext = {
    database,
    host,
    queue,
    doorbell,
    registry: createRunRegistry(
      {
        database,
        languageModel,
        compute,
        ...(isPostgres ? { sharding: { queue, seriesAShard: SERIES_A_SHARD } } : {}),
      },
      host,
    ),
    parts: engineParts,
    observer,
    holder: host.randomId(),
    leaseMs: LEASE_MS,
    beatMs: BEAT_MS,
    budget: BUDGET,
    inHand: new Map(),
  };
  let closed = false;
  return {
    ...engine,
    feed,
    compute,
    startWorking: async ({ concurrency = CONCURRENCY } = {}) => {
      const lock = takeEngineLock(database);
      if (!lock) return null;
      const running = await startEngine(engine, {
        concurrency,
        effects: effectsOf(resources),
        alone: !isPostgres,
        ...(isPostgres
          ? {
              workOnShard: (doorbell, signal) =>
                workOnShard(engine, compute, config.databaseUrl, doorbell, signal),
            }
          : {}),
      });
      return {
        stop: async () => {
          await running.stop();
          lock.release();
        },
      };
    },
    close: async () => {
      if (closed) return;
      closed = true;
      feed.close();
      await compute.close();
      await queue.stop();
      await doorbell.close();
    },
  };
}

/** Effects on the outside world; each may be repeated after a crash and carries its idempotency key. */
function effectsOf({ log }: Pick<Resources, 'log'>): EffectHandlers {
  return {
    announce_plan: async ({ workflow_id, payload, idempotency_key }) => {
      log.info('a plan is ready', { workflow_id, plan: payload, idempotency: idempotency_key });
    },
  };
}

function observe(
  { metrics, log }: Pick<Resources, 'log' | 'metrics'>,
  { provider }: LanguageModel,
): RunObserver {
  return {
    phaseEnded: (phase, status, durationMs) =>
      metrics.workflowPhaseDuration.observe({ phase, status }, durationMs / 1000),
    modelCalled: (status) => metrics.modelCalls.inc({ provider, status }),
    log: (level, message, fields) => log[level](message, fields),
  };
}
