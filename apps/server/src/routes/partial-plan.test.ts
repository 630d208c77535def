import { type PartialPlan, type Plan, partialPlanSchema } from '@hemline/contracts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { askRoute } from '../../tests/support/ask-route.ts';
import { realEngine } from '../../tests/support/real-runs.ts';
import { makeSmallRetailer, SMALL_TODAY } from '../../tests/support/small-retailer.ts';
import { databases, type TestDatabase } from '../../tests/support/test-database.ts';
import { planner } from '../../tests/support/tiny-runs.ts';
import { approvalsOfWorkflow } from '../db/approvals.ts';
import { findPlan } from '../db/plans.ts';
import { findWorkflow } from '../db/workflows.ts';
import type { ComputePool } from '../runs/compute-pool.ts';
import { decideApproval } from '../runs/decide-approval.ts';
import type { EngineContext } from '../runs/engine-context.ts';
import { runWorkflow } from '../runs/run-workflow.ts';
import { startWorkflow } from '../runs/start-workflow.ts';
import { createPartialPlanRoutes } from './partial-plan.ts';

// Compute threads and databases start up in these tests; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.each(databases)('the partial plan of a run on $name', ({ open, skip }) => {
  let opened: TestDatabase;
  let engine: EngineContext;
  let compute: ComputePool;
  let workflow_id: string;
  beforeAll(async () => {
    if (skip) return;
    opened = await open();
    await makeSmallRetailer(opened.database);
    ({ engine, compute } = realEngine(opened.database));
    const started = await startWorkflow(
      engine,
      { person: planner, today: SMALL_TODAY, correlation_id: 'c-1', idempotency_key: null },
      {
        parameters: {
          forecast_horizon_weeks: 12,
          season_start_date: '2026-03-02',
          markdown_checkpoint_week: 6,
          category: 'DRESSES',
        },
      },
    );
    if (!started.ok) throw new Error(started.error.message);
    workflow_id = started.value.workflow_id;
  });
  afterAll(async () => {
    await compute?.close();
    await opened?.close();
  });

  const ask = () =>
    askRoute(createPartialPlanRoutes({ compute }), opened, {
      name: 'get_partial_plan',
      id: workflow_id,
    });
  async function partialPlan(): Promise<PartialPlan> {
    const answer = await ask();
    if (!answer.ok) throw new Error(answer.error.message);
    return partialPlanSchema.parse(await answer.value.json());
  }
  async function accept(): Promise<void> {
    const rows = await approvalsOfWorkflow(opened.database.query, workflow_id);
    const pending = rows.find(({ status }) => status === 'pending');
    if (!pending) throw new Error('the run waits for nothing');
    const { approval_id, plan_hash } = pending;
    await decideApproval(engine, planner, approval_id, { action: 'accept', plan_hash });
  }
  async function finishedPlan(): Promise<Plan> {
    const run = await findWorkflow(opened.database.query, planner.owner_id, workflow_id);
    const plan = await findPlan(opened.database.query, planner.owner_id, run?.plan_id ?? '');
    if (!plan) throw new Error('no plan');
    return plan;
  }

  test.skipIf(skip)(
    'shows each settled step as the finished plan has it, and no other',
    async () => {
      expect(await ask()).toMatchObject({ ok: false, error: { code: 'not_found' } });

      expect(await runWorkflow(engine, workflow_id)).toBe('awaiting_approval');
      const demandOnly = await partialPlan();
      expect(demandOnly).toMatchObject({ buy: null, allocation: null, wssi: null });
      expect(Object.keys(demandOnly.provenance).some((at) => at.startsWith('/buy'))).toBe(false);

      await accept();
      expect(await runWorkflow(engine, workflow_id)).toBe('awaiting_approval');
      const bought = await partialPlan();

      await accept();
      expect(await runWorkflow(engine, workflow_id)).toBe('completed');
      const plan = await finishedPlan();
      const { demand, clusters, buy, allocation, replenishment, wssi } = plan;
      expect(demandOnly).toMatchObject({ demand, clusters });
      expect(bought).toMatchObject({ demand, clusters, buy, allocation, replenishment, wssi });
      for (const [pointer, entry] of Object.entries(bought.provenance))
        expect(plan.provenance[pointer]).toEqual(entry);
      // The brief wrote the category in capitals: nothing to warn about.
      expect(plan.warnings.map(({ code }) => code)).not.toContain('category_matched');
    },
  );
});
