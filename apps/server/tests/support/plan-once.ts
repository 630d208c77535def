import { createLanguageModel } from '../../src/agents/language-model.ts';
import { openDatabase } from '../../src/db/database.ts';
import { migrateUp } from '../../src/db/migrate.ts';
import { ensureLocalUser } from '../../src/db/owned-database.ts';
import { findPlan } from '../../src/db/plans.ts';
import { findWorkflow } from '../../src/db/workflows.ts';
import { createComputePool } from '../../src/runs/compute-pool.ts';
import { createRunRegistry } from '../../src/runs/run-registry.ts';
import { startWorkflow } from '../../src/runs/start-workflow.ts';
import { runAccepting } from './real-runs.ts';
import { makeSmallRetailer, SMALL_TODAY } from './small-retailer.ts';
import { planner, testHost, tinyEngine } from './tiny-runs.ts';

// A program that plans one season of a small retailer from end to end, in a process of its own, and
// prints what the caller compares. OPENAI_BASE_URL and OPENAI_API_KEY name the model; without, the built-in one.
const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL, DATABASE_URL: url } = process.env;
const languageModel = createLanguageModel(
  apiKey && baseURL
    ? { provider: 'compatible', apiKey, baseURL, model: 'mirror' }
    : { provider: 'offline' },
);
const database = await openDatabase({ url: url ?? '' });
await migrateUp(database);
await ensureLocalUser(database, `${SMALL_TODAY}T00:00:00.000Z`);
await makeSmallRetailer(database);
const compute = createComputePool(1);
const registry = createRunRegistry({ database, languageModel, compute }, testHost);
const engine = tinyEngine(database, registry);
const started = await startWorkflow(
  engine,
  { person: planner, today: SMALL_TODAY, correlation_id: 'plan-once', idempotency_key: null },
  {
    parameters: {
      forecast_horizon_weeks: 12,
      season_start_date: '2026-03-02',
      replenishment_strategy: 'weekly',
      dc_holdback_percentage: 0.45,
      markdown_checkpoint_week: 6,
      markdown_threshold: 0.6,
      category: 'Dresses',
    },
  },
);
if (!started.ok) throw new Error(started.error.message);
const { workflow_id } = started.value;
const end = await runAccepting(engine, workflow_id);
const run = await findWorkflow(database.query, planner.owner_id, workflow_id);
const plan = await findPlan(database.query, planner.owner_id, run?.plan_id ?? '');
process.stdout.write(
  JSON.stringify({
    end,
    plan_hash: plan?.plan_hash,
    choices: plan?.choices.map(({ decision, chosen, made_by }) => ({ decision, chosen, made_by })),
    error: run?.error ?? null,
  }),
);
await compute.close();
await database.close();
