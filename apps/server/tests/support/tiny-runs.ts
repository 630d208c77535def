import { createHash, randomUUID } from 'node:crypto';
import type { PhaseName } from '@hemline/contracts';
import type { Database } from '../../src/db/database.ts';
import { LOCAL_USER } from '../../src/db/owned-database.ts';
import { insertWorkflow } from '../../src/db/workflows.ts';
import type { Host } from '../../src/host.ts';
import { createLocalDoorbell } from '../../src/runs/doorbell.ts';
import { createEmbeddedQueue } from '../../src/runs/embedded-queue.ts';
import type { EngineContext, RunObserver } from '../../src/runs/engine-context.ts';
import { engineParts } from '../../src/runs/engine-parts.ts';
import type { PhaseDefinition, RunRegistry } from '../../src/runs/phase.ts';
import type { JobQueue } from '../../src/runs/queue.ts';

export const planner = { owner_id: LOCAL_USER.user_id, name: LOCAL_USER.name };

export const testHost: Host = { env: {}, now: () => new Date(), randomId: () => randomUUID() };

export const silentObserver: RunObserver = {
  phaseEnded: () => {},
  modelCalled: () => {},
  log: () => {},
};

/** A dataset row that runs can refer to; the tiny phases read nothing of it. */
export async function makeTinyDataset(database: Database): Promise<string> {
  const dataset_id = randomUUID();
  const at = new Date().toISOString();
  await database.query
    .insertInto('datasets')
    .values({
      dataset_id,
      owner_id: LOCAL_USER.user_id,
      name: `tiny-${dataset_id.slice(0, 8)}`,
      synthetic: 1,
      holidays: 'none',
      version: 1,
      created_at: at,
      updated_at: at,
    })
    .execute();
  return dataset_id;
}

/** Writes a pending run with its phases. */
export async function makeTinyRun(
  database: Database,
  dataset_id: string,
  queue?: JobQueue,
): Promise<string> {
  const workflow_id = randomUUID();
  await database.query.transaction().execute(async (trx) => {
    await insertWorkflow(trx, {
      workflow_id,
      owner_id: LOCAL_USER.user_id,
      dataset_id,
      dataset_version: 1,
      data_hash: 'tiny',
      brief: null,
      reading_json: null,
      forecast_model: 'hemline',
      today: '2026-01-05',
      as_of: '2026-01-05',
      parent_plan_id: null,
      accept_started_season: 0,
      idempotency_key: null,
      request_hash: 'tiny',
      correlation_id: 'tiny',
      created_at: new Date().toISOString(),
      parameters: {
        forecast_horizon_weeks: 12,
        season_start_date: '2026-03-02',
        season_end_date: '2026-05-24',
        replenishment_strategy: 'weekly',
        dc_holdback_percentage: 0.45,
        markdown_checkpoint_week: null,
        markdown_threshold: null,
        category: 'Dresses',
        matched_category: 'Dresses',
        readings_json: '{}',
      },
    });
    await queue?.enqueue(trx, 'run', workflow_id);
  });
  queue?.nudge('run');
  return workflow_id;
}

export interface TinyOptions {
  /** Whether the inventory phase asks for an approval. */
  readonly asks?: boolean;
  readonly eventsPerPhase?: number;
  /** Time each event's computation takes. */
  readonly pauseMs?: number;
  /** Called at every step, to misbehave there. */
  readonly onStep?: (phase: PhaseName, step: number, signal: AbortSignal) => Promise<void> | void;
}

/** Three small deterministic phases through the same registry as the real ones. */
export function tinyRegistry(options: TinyOptions = {}): RunRegistry {
  const { eventsPerPhase = 3, pauseMs = 0 } = options;
  const phase = (name: PhaseName): PhaseDefinition => ({
    name,
    async run({ reporter, checkpoints, approvals, signal, season }) {
      for (let step = 0; step < eventsPerPhase; step++) {
        await options.onStep?.(name, step, signal);
        if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
        await reporter.agentStatus(name, 'working', `step ${String(step)}`, step / eventsPerPhase);
      }
      const before = JSON.stringify([...checkpoints.entries()].sort());
      const last = approvals.at(-1);
      if (name === 'inventory' && options.asks && (!last || last.status === 'rejected')) {
        const attempt = approvals.length + 1;
        const option = (value: number) => ({
          label: `Buy ${String(value)}`,
          value,
          consequences: {},
          notes: [],
        });
        return {
          kind: 'awaiting_approval',
          approval: {
            kind: 'buy',
            agent: 'inventory',
            attempt,
            value: 1000 - attempt,
            snapshot: {
              question: 'Buy?',
              proposal: option(1000 - attempt),
              alternatives: [],
              bounds: { min: 0, max: 2000, step: 1 },
              reason: 'because',
            },
            plan_hash: sha256(`${before}${String(attempt)}`),
            call_id: 'call',
            agent_state: null,
            progress: 0.5,
          },
        };
      }
      const units = last?.decided_value ?? 0;
      const state = { hash: sha256(`${name}${before}${JSON.stringify(season)}${String(units)}`) };
      return { kind: 'completed', state };
    },
  });
  return {
    phases: [phase('demand'), phase('inventory'), phase('pricing')],
    async complete({ workflow, checkpoints }) {
      const plan_id = randomUUID();
      const content = sha256(JSON.stringify([...checkpoints.entries()].sort()));
      return {
        plan_id,
        effects: [
          { kind: 'announce', idempotency_key: `announce:${workflow.workflow_id}`, payload: {} },
        ],
        write: async (trx) => {
          await trx
            .insertInto('artifacts')
            .values({
              artifact_id: plan_id,
              owner_id: workflow.owner_id,
              workflow_id: workflow.workflow_id,
              plan_id: null,
              kind: 'tiny_plan',
              content,
              created_at: new Date().toISOString(),
            })
            .execute();
        },
      };
    },
  };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** An engine over a test database. */
export function tinyEngine(
  database: Database,
  registry: RunRegistry,
  more: Partial<EngineContext> = {},
): EngineContext {
  return {
    database,
    host: testHost,
    queue: createEmbeddedQueue(database, () => {}),
    doorbell: createLocalDoorbell(),
    registry,
    parts: engineParts,
    observer: silentObserver,
    holder: randomUUID(),
    leaseMs: 15_000,
    beatMs: 5_000,
    budget: { calls: 100, tokens: 1_000_000 },
    inHand: new Map(),
    ...more,
  };
}
