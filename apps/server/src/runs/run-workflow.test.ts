import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runViolations } from '../../tests/support/run-invariants.ts';
import { databases, type TestDatabase } from '../../tests/support/test-database.ts';
import {
  makeTinyDataset,
  makeTinyRun,
  planner,
  tinyEngine,
  tinyRegistry,
} from '../../tests/support/tiny-runs.ts';
import { approvalsOfWorkflow } from '../db/approvals.ts';
import { readEvents } from '../db/events.ts';
import { findWorkflow } from '../db/workflows.ts';
import {
  cancelWorkflow,
  pauseWorkflow,
  resumeWorkflow,
  retryPhase,
  retryWorkflow,
  rollbackWorkflow,
  skipPhase,
} from './control-workflow.ts';
import { decideApproval, invalidateApprovals } from './decide-approval.ts';
import type { EngineContext } from './engine-context.ts';
import { runWorkflow } from './run-workflow.ts';
import { PhaseFailure } from './workflow-error.ts';

describe.each(databases)('a run on $name', ({ open, skip }) => {
  let opened: TestDatabase;
  let datasetId: string;
  beforeAll(async () => {
    if (skip) return;
    opened = await open();
    datasetId = await makeTinyDataset(opened.database);
  });
  afterAll(() => opened?.close());

  const start = () => makeTinyRun(opened.database, datasetId);
  const engineWith = (options: Parameters<typeof tinyRegistry>[0], more = {}): EngineContext =>
    tinyEngine(opened.database, tinyRegistry(options), more);
  const stateOf = async (id: string) => {
    const run = await findWorkflow(opened.database.query, planner.owner_id, id);
    if (!run) throw new Error('gone');
    return run;
  };
  const typesOf = async (id: string) => {
    const events = await readEvents(opened.database.query, id, 0, 1000);
    return events.map((event) => (JSON.parse(event.json) as { type: string }).type);
  };
  const pendingOf = async (id: string) => {
    const rows = await approvalsOfWorkflow(opened.database.query, id);
    const pending = rows.find((row) => row.status === 'pending');
    if (!pending) throw new Error('nothing is pending');
    return pending;
  };
  const sound = async (id: string) => expect(await runViolations(opened.database, id)).toEqual([]);

  test.skipIf(skip)('goes through its phases in order and completes once', async () => {
    const id = await start();
    expect(await runWorkflow(engineWith({}), id)).toBe('completed');
    expect((await stateOf(id)).phases.map((p) => [p.name, p.status, p.attempt])).toEqual([
      ['demand', 'completed', 1],
      ['inventory', 'completed', 1],
      ['pricing', 'completed', 1],
    ]);
    const types = await typesOf(id);
    expect(types[0]).toBe('workflow_started');
    expect(types.at(-1)).toBe('workflow_completed');
    expect(await runWorkflow(engineWith({}), id)).toBe('not_ours');
    await sound(id);
  });

  test.skipIf(skip)('is claimed by one of many workers at once', async () => {
    const id = await start();
    const ends = await Promise.all(
      Array.from({ length: 6 }, () => runWorkflow(engineWith({ pauseMs: 2 }), id)),
    );
    expect(ends.filter((end) => end === 'completed')).toHaveLength(1);
    expect(ends.filter((end) => end === 'not_ours')).toHaveLength(5);
    await sound(id);
  });

  test.skipIf(skip)('waits for a decision, and exactly one of many decisions wins', async () => {
    const id = await start();
    const engine = engineWith({ asks: true });
    expect(await runWorkflow(engine, id)).toBe('awaiting_approval');
    expect((await stateOf(id)).status).toBe('awaiting_approval');
    const { approval_id, plan_hash } = await pendingOf(id);
    const decisions = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        decideApproval(engine, planner, approval_id, { action: 'accept', plan_hash }),
      ),
    );
    expect(decisions.filter((d) => d.status === 'fulfilled')).toHaveLength(1);
    for (const d of decisions) {
      if (d.status === 'rejected') expect(d.reason).toMatchObject({ code: 'already_decided' });
    }
    expect(await runWorkflow(engine, id)).toBe('completed');
    const types = await typesOf(id);
    expect(types.filter((type) => type === 'approval_decided')).toHaveLength(1);
    await sound(id);
  });

  test.skipIf(skip)('refuses a decision about a card that is out of date', async () => {
    const id = await start();
    const engine = engineWith({ asks: true });
    await runWorkflow(engine, id);
    const { approval_id } = await pendingOf(id);
    await expect(
      decideApproval(engine, planner, approval_id, { action: 'accept', plan_hash: 'other' }),
    ).rejects.toMatchObject({ code: 'stale_plan_hash' });
    expect((await stateOf(id)).status).toBe('awaiting_approval');
  });

  test.skipIf(skip)('keeps an edited value within its bounds', async () => {
    const id = await start();
    const engine = engineWith({ asks: true });
    await runWorkflow(engine, id);
    const { approval_id, plan_hash } = await pendingOf(id);
    const edit = (units: number) =>
      decideApproval(engine, planner, approval_id, { action: 'edit', edits: { units }, plan_hash });
    await expect(edit(2001)).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await edit(1500)).toMatchObject({ status: 'edited', decided_value: 1500 });
  });

  test.skipIf(skip)('is asked again after a rejection, with the next attempt number', async () => {
    const id = await start();
    const engine = engineWith({ asks: true });
    await runWorkflow(engine, id);
    const first = await pendingOf(id);
    await decideApproval(engine, planner, first.approval_id, {
      action: 'reject',
      reason: 'too much',
      plan_hash: first.plan_hash,
    });
    expect(await runWorkflow(engine, id)).toBe('awaiting_approval');
    expect(await pendingOf(id)).toMatchObject({ attempt: 2, proposal_value: 998 });
    await sound(id);
  });

  test.skipIf(skip)(
    'starts over with new data instead of letting an old question be decided',
    async () => {
      const own = await makeTinyDataset(opened.database);
      const id = await makeTinyRun(opened.database, own);
      const engine = engineWith({ asks: true });
      await runWorkflow(engine, id);
      const { approval_id, plan_hash } = await pendingOf(id);
      const hit = await opened.database.query
        .transaction()
        .execute((trx) => invalidateApprovals(trx, own, new Date().toISOString()));
      expect(hit).toEqual([id]);
      await expect(
        decideApproval(engine, planner, approval_id, { action: 'accept', plan_hash }),
      ).rejects.toMatchObject({ code: 'approval_invalidated' });
      expect(await runWorkflow(engine, id)).toBe('awaiting_approval');
      expect((await pendingOf(id)).approval_id).not.toBe(approval_id);
      await sound(id);
    },
  );

  test.skipIf(skip)('paused in the middle of a step keeps the step and goes on later', async () => {
    const id = await start();
    const engine = engineWith({
      onStep: async (phase, step) => {
        if (phase === 'demand' && step === 1) await pauseWorkflow(engine, planner, id);
      },
    });
    expect(await runWorkflow(engine, id)).toBe('stopped');
    const paused = await stateOf(id);
    expect(paused.status).toBe('paused');
    expect(paused.phases[0]?.status).toBe('completed');
    expect(paused.phases[1]?.status).toBe('pending');
    await resumeWorkflow(engine, planner, id);
    expect(await runWorkflow(engineWith({}), id)).toBe('completed');
    await sound(id);
  });

  test.skipIf(skip)('cancelled in the middle of a step writes nothing more', async () => {
    const id = await start();
    const engine = engineWith({
      onStep: async (phase, step) => {
        if (phase === 'inventory' && step === 1) await cancelWorkflow(engine, planner, id);
      },
    });
    expect(await runWorkflow(engine, id)).toBe('stale');
    const cancelled = await stateOf(id);
    expect(cancelled.status).toBe('cancelled');
    expect((await typesOf(id)).at(-1)).toBe('workflow_cancelled');
    await expect(resumeWorkflow(engine, planner, id)).rejects.toMatchObject({
      code: 'illegal_transition',
    });
    await sound(id);
  });

  test.skipIf(skip)('failed goes on from its last checkpoint when retried', async () => {
    const id = await start();
    const engine = engineWith({
      onStep: (phase) => {
        if (phase === 'inventory') throw new PhaseFailure('no_luck', 'It did not work.');
      },
    });
    expect(await runWorkflow(engine, id)).toBe('failed');
    const failed = await stateOf(id);
    expect(failed.error).toEqual({ code: 'no_luck', message: 'It did not work.', retryable: true });
    expect(failed.phases.map((p) => p.status)).toEqual(['completed', 'failed', 'pending']);
    await expect(retryPhase(engine, planner, id, 'demand')).rejects.toMatchObject({
      code: 'illegal_transition',
    });
    await retryPhase(engine, planner, id, 'inventory');
    expect(await runWorkflow(engineWith({}), id)).toBe('completed');
    const done = await stateOf(id);
    expect(done.error).toBeNull();
    expect(done.phases.map((p) => p.attempt)).toEqual([1, 2, 1]);
    await expect(retryWorkflow(engine, planner, id)).rejects.toMatchObject({
      code: 'illegal_transition',
    });
    await sound(id);
  });

  test.skipIf(skip)(
    'rolled back keeps earlier phases, runs later ones again and deletes nothing',
    async () => {
      const id = await start();
      const engine = engineWith({ asks: true });
      await runWorkflow(engine, id);
      await rollbackWorkflow(engine, planner, id, 'inventory');
      const back = await stateOf(id);
      expect(back.phases.map((p) => p.status)).toEqual(['completed', 'rolled_back', 'pending']);
      expect(await runWorkflow(engine, id)).toBe('awaiting_approval');
      const rows = await approvalsOfWorkflow(opened.database.query, id);
      expect(rows.map((row) => row.status).sort()).toEqual(['invalidated', 'pending']);
      await sound(id);
    },
  );

  test.skipIf(skip)('can do without the pricing phase and without no other', async () => {
    const id = await start();
    const engine = engineWith({ asks: true });
    await runWorkflow(engine, id);
    await expect(skipPhase(engine, planner, id, 'demand')).rejects.toMatchObject({
      code: 'illegal_transition',
    });
    await skipPhase(engine, planner, id, 'pricing');
    expect((await stateOf(id)).status).toBe('awaiting_approval');
    const { approval_id, plan_hash } = await pendingOf(id);
    await decideApproval(engine, planner, approval_id, { action: 'accept', plan_hash });
    expect(await runWorkflow(engine, id)).toBe('completed');
    expect((await stateOf(id)).phases[2]?.status).toBe('skipped');
  });

  test.skipIf(skip)(
    'goes on with a new worker once the lease has run out, and the old one writes nothing',
    async () => {
      const id = await start();
      let wake = () => {};
      const asleep = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const zombie = engineWith(
        {
          onStep: (phase, step) => (phase === 'inventory' && step === 1 ? asleep : undefined),
        },
        { leaseMs: 40, beatMs: 60_000 },
      );
      const zombieEnd = runWorkflow(zombie, id);
      await new Promise((resolve) => setTimeout(resolve, 120));
      expect(await runWorkflow(engineWith({}), id)).toBe('completed');
      wake();
      expect(await zombieEnd).toBe('stale');
      await sound(id);
    },
  );
});
