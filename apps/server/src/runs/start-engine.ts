import { voidLeases } from '../db/leases.ts';
import { isStorageTrouble } from '../db/storage-trouble.ts';
import { dispatchEffects, type EffectHandlers } from './dispatch-effects.ts';
import type { EngineContext } from './engine-context.ts';
import { type RunEnd, runWorkflow } from './run-workflow.ts';
import { SWEEP_MS, sweep } from './sweeper.ts';
import { StaleClaimError } from './workflow-error.ts';

/** A worker at work. */
export interface RunningEngine {
  /** Takes nothing new, drops what is in hand at its last commit, gives its leases back. */
  stop(): Promise<void>;
}

export interface EngineOptions {
  /** Runs worked on at once. */
  readonly concurrency: number;
  readonly effects: EffectHandlers;
  /** True where this process alone executes runs (embedded database): old leases are void at once. */
  readonly alone: boolean;
  readonly sweepMs?: number;
  /** Computes one part of a large forecast; absent where nothing is split. */
  readonly workOnShard?: (doorbell: string, signal: AbortSignal) => Promise<void>;
  /** Told how working on a run ended, for whoever watches a worker. */
  readonly onRunEnd?: (workflowId: string, end: RunEnd) => void;
}

/** Begins to answer doorbells: runs, effects, and a sweep for what was forgotten. */
export async function startEngine(
  engine: EngineContext,
  options: EngineOptions,
): Promise<RunningEngine> {
  const { query } = engine.database;
  const working: EngineContext = { ...engine, effects: options.effects };
  let stopping = false;
  if (options.alone) await voidLeases(query);

  await engine.queue.work('run', options.concurrency, async (workflowId) => {
    if (stopping) return;
    try {
      const end = await runWorkflow(working, workflowId);
      options.onRunEnd?.(workflowId, end);
    } catch (error) {
      if (!isStorageTrouble(error)) throw error;
      engine.observer.log('warning', 'the database is away; the run waits at its last commit', {
        workflow_id: workflowId,
      });
    }
  });
  const computing = new AbortController();
  const { workOnShard } = options;
  if (workOnShard) {
    await engine.queue.work('shard', 1, async (doorbell) => {
      if (!stopping) await workOnShard(doorbell, computing.signal);
    });
  }
  await engine.queue.work('outbox', 1, async () => {
    if (!stopping) await dispatchEffects(engine, options.effects);
  });

  let sweeping: Promise<void> = Promise.resolve();
  const look = () => {
    sweeping = sweeping
      .then(async () => {
        if (stopping) return;
        await sweep(engine);
        await dispatchEffects(engine, options.effects);
      })
      .catch((error: unknown) => {
        engine.observer.log('warning', 'a sweep failed', {
          reason: error instanceof Error ? error.message : String(error),
        });
      });
  };
  look();
  const timer = setInterval(look, options.sweepMs ?? SWEEP_MS);
  timer.unref();

  return {
    stop: async () => {
      stopping = true;
      clearInterval(timer);
      computing.abort(new StaleClaimError('the process is shutting down'));
      for (const controller of engine.inHand.values()) {
        controller.abort(new StaleClaimError('the process is shutting down'));
      }
      await sweeping;
      await engine.queue.stop();
    },
  };
}
