import { randomUUID } from 'node:crypto';
import type { OverridesRequest, Plan } from '@hemline/contracts';
import { planSchema } from '@hemline/contracts';
import { checkInvariants } from '@hemline/planning';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { planFrom, planMaker, smallPlanInputs } from '../../tests/support/small-plan.ts';
import { databases, type TestDatabase } from '../../tests/support/test-database.ts';
import { makeTinyDataset, makeTinyRun, testHost } from '../../tests/support/tiny-runs.ts';
import { overridesOfWorkflow } from '../db/plan-overrides.ts';
import { newestPlanVersion } from '../db/plan-versions.ts';
import { findPlan, insertPlan } from '../db/plans.ts';
import { createComputePool } from '../runs/compute-pool.ts';
import { assemblePlan } from '../runs/season/assemble-plan.ts';
import { overridePlan } from './override-plan.ts';

// Threads and databases start up in these tests; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

type Wanted = OverridesRequest['overrides'];

describe.each(databases)('overriding a plan on $name', ({ open, skip }) => {
  let opened: TestDatabase;
  beforeAll(async () => {
    if (!skip) opened = await open();
  });
  afterAll(() => opened?.close());

  async function madePlan(): Promise<Plan> {
    const { database, owned } = opened;
    const dataset_id = await makeTinyDataset(database);
    const workflow_id = await makeTinyRun(database, dataset_id);
    const dataset = { dataset_id, name: 'small', version: 1, data_hash: 'd'.repeat(64) };
    const inputs = smallPlanInputs({ dataset });
    const plan = planFrom(inputs, { plan_id: randomUUID(), workflow_id });
    await insertPlan(owned.query, owned.ownerId, plan, {
      artifact_id: randomUUID(),
      content: JSON.stringify(inputs),
    });
    return plan;
  }

  const override = (plan: Plan, overrides: Wanted, reason = 'local event', hash = plan.plan_hash) =>
    overridePlan(
      {
        owned: opened.owned,
        host: testHost,
        assemble: async (inputs) => assemblePlan(inputs),
      },
      plan.plan_id,
      { overrides, reason, plan_hash: hash },
      planMaker,
    );

  async function overridden(plan: Plan, overrides: Wanted, reason?: string): Promise<Plan> {
    const made = await override(plan, overrides, reason);
    if (!made.ok) throw new Error(made.error.message);
    return made.value;
  }

  test.skipIf(skip)(
    'store demand changes everything downstream, and the old plan stays',
    async () => {
      const plan = await madePlan();
      const next = await overridden(plan, [
        { table: 'demand', store_id: 'S03', week: 5, units: 400 },
      ]);
      expect(planSchema.safeParse(next).success).toBe(true);
      expect(next).toMatchObject({ version: 2, parent_plan_id: plan.plan_id });
      const before = plan.demand.stores[2]?.weekly[4]?.units ?? 0;
      expect(next.demand.stores[2]?.weekly[4]?.units).toBe(400);
      expect(next.demand.weekly[4]?.units).toBe((plan.demand.weekly[4]?.units ?? 0) + 400 - before);
      expect(next.demand.season_units).toBe(plan.demand.season_units + 400 - before);
      expect(next.kpis.season_demand).toBe(next.demand.season_units);
      expect(next.replenishment.shipments).not.toEqual(plan.replenishment.shipments);
      expect(next.wssi[4]).not.toEqual(plan.wssi[4]);
      expect(next.buy.units).toBe(plan.buy.units);
      expect(next.plan_hash).not.toBe(plan.plan_hash);
      expect(checkInvariants(next)).toEqual([]);
      const { owned } = opened;
      expect(await findPlan(owned.query, owned.ownerId, plan.plan_id)).toEqual(plan);
      const newest = await newestPlanVersion(owned.query, owned.ownerId, plan.workflow_id);
      expect(newest?.plan_id).toBe(next.plan_id);
    },
  );

  test.skipIf(skip)('what a store gets more, the DC has less', async () => {
    const plan = await madePlan();
    const store = plan.allocation.stores[1];
    if (!store) throw new Error('the plan has no second store');
    const next = await overridden(plan, [
      { table: 'allocation', store_id: store.store_id, units: store.initial_units + 31 },
    ]);
    expect(next.allocation.stores[1]?.initial_units).toBe(store.initial_units + 31);
    expect(next.allocation.dc_units).toBe(plan.allocation.dc_units - 31);
    expect(next.buy.units).toBe(plan.buy.units);
    expect(next.wssi[0]?.intake).toBe((plan.wssi[0]?.intake ?? 0) + 31);
    expect(checkInvariants(next)).toEqual([]);
  });

  test.skipIf(skip)('stores cannot get more than the buy', async () => {
    const plan = await madePlan();
    const made = await override(plan, [
      { table: 'allocation', store_id: 'S01', units: plan.buy.units + 1 },
    ]);
    expect(made).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
  });

  test.skipIf(skip)('a compute thread plans and refuses the same', async () => {
    const plan = await madePlan();
    const compute = createComputePool(1);
    const ask = (units: number) =>
      overridePlan(
        {
          owned: opened.owned,
          host: testHost,
          assemble: (inputs) =>
            compute.run('plan', { input: { inputs } }, AbortSignal.timeout(30_000)),
        },
        plan.plan_id,
        {
          overrides: [{ table: 'allocation', store_id: 'S01', units }],
          reason: 'opening party',
          plan_hash: plan.plan_hash,
        },
        planMaker,
      );
    const tooMuch = await ask(plan.buy.units + 1);
    const made = await ask(7);
    await compute.close();
    expect(tooMuch).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    const twin = await overridden(await madePlan(), [
      { table: 'allocation', store_id: 'S01', units: 7 },
    ]);
    expect(made).toMatchObject({ ok: true, value: { kpis: twin.kpis, wssi: twin.wssi } });
  });

  test.skipIf(skip)(
    'overrides pile up, and the same value from the system clears one',
    async () => {
      const plan = await madePlan();
      const system = plan.demand.stores[0]?.weekly[0]?.units ?? 0;
      const second = await overridden(plan, [
        { table: 'demand', store_id: 'S01', week: 1, units: system + 5 },
      ]);
      const third = await overridden(
        second,
        [{ table: 'allocation', store_id: 'S02', units: 3 }],
        'store refit',
      );
      expect(
        third.overrides.map(({ pointer, override_value, reason }) => ({
          pointer,
          override_value,
          reason,
        })),
      ).toEqual([
        { pointer: '/allocation/stores/1/initial_units', override_value: 3, reason: 'store refit' },
        {
          pointer: '/demand/stores/0/weekly/0/units',
          override_value: system + 5,
          reason: 'local event',
        },
      ]);
      // What the engine would give S02 with the changed demand: the value that clears the override.
      const systemAllocation = third.overrides[0]?.system_value ?? 0;
      expect(third.provenance['/demand/stores/0/weekly/0/units']?.source).toContain('local event');
      const again = await overridden(third, [
        { table: 'demand', store_id: 'S01', week: 1, units: system + 9 },
      ]);
      expect(again.overrides[1]).toMatchObject({
        system_value: system,
        override_value: system + 9,
      });
      const cleared = await overridden(again, [
        { table: 'demand', store_id: 'S01', week: 1, units: system },
        {
          table: 'allocation',
          store_id: 'S02',
          units: systemAllocation,
        },
      ]);
      expect(cleared.overrides).toEqual([]);
      expect(cleared.plan_hash).toBe(plan.plan_hash);
      const { owned } = opened;
      const ledger = await overridesOfWorkflow(owned.query, owned.ownerId, plan.workflow_id);
      expect(
        ledger.map(({ version, store_id, week, system_value, override_value, reason, made_by }) => [
          version,
          store_id,
          week,
          override_value - system_value,
          reason,
          made_by,
        ]),
      ).toEqual([
        [2, 'S01', 1, 5, 'local event', planMaker],
        [3, 'S02', null, 3 - systemAllocation, 'store refit', planMaker],
        [4, 'S01', 1, 9, 'local event', planMaker],
        [5, 'S02', null, 0, 'local event', planMaker],
        [5, 'S01', 1, 0, 'local event', planMaker],
      ]);
    },
  );

  test.skipIf(skip)('the order of the overrides does not change the plan', async () => {
    const wanted: Wanted = [
      { table: 'demand', store_id: 'S02', week: 2, units: 7 },
      { table: 'demand', store_id: 'S01', week: 3, units: 8 },
      { table: 'allocation', store_id: 'S05', units: 9 },
    ];
    const one = await overridden(await madePlan(), wanted);
    const other = await overridden(await madePlan(), [...wanted].reverse());
    expect(one.allocation).toEqual(other.allocation);
    expect(one.overrides.map(({ pointer }) => pointer)).toEqual(
      other.overrides.map(({ pointer }) => pointer),
    );
  });

  test.skipIf(skip)(
    'a stale hash, or a version that is no longer the newest, is refused',
    async () => {
      const plan = await madePlan();
      const wanted: Wanted = [{ table: 'demand', store_id: 'S01', week: 1, units: 1 }];
      expect(await override(plan, wanted, 'x', 'e'.repeat(64))).toMatchObject({
        ok: false,
        error: { code: 'stale_plan_hash' },
      });
      await overridden(plan, wanted);
      expect(await override(plan, wanted)).toMatchObject({
        ok: false,
        error: { code: 'stale_plan_hash' },
      });
    },
  );

  test.skipIf(skip)('of two overrides at the same time one makes the next version', async () => {
    const plan = await madePlan();
    const made = await Promise.all(
      [11, 12].map((units) =>
        override(plan, [{ table: 'demand', store_id: 'S01', week: 1, units }]),
      ),
    );
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(made.filter((one) => !one.ok && one.error.code === 'stale_plan_hash')).toHaveLength(1);
  });

  test.skipIf(skip)('a store, week or value that cannot be is named by its place', async () => {
    const plan = await madePlan();
    const made = await override(plan, [
      { table: 'demand', store_id: 'S01', units: 1 },
      { table: 'demand', store_id: 'S01', week: 9, units: 1 },
      { table: 'demand', store_id: 'S99', week: 1, units: 1 },
      { table: 'allocation', store_id: 'S01', week: 1, units: 1 },
      { table: 'allocation', store_id: 'S02', units: 1 },
      { table: 'allocation', store_id: 'S02', units: 2 },
    ]);
    expect(made).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    expect(made.ok ? [] : made.error.errors?.map(({ pointer }) => pointer)).toEqual([
      '/overrides/0/week',
      '/overrides/1/week',
      '/overrides/2/store_id',
      '/overrides/3/week',
      '/overrides/5/store_id',
    ]);
    const missing = await overridePlan(
      { owned: opened.owned, host: testHost, assemble: async (inputs) => assemblePlan(inputs) },
      randomUUID(),
      {
        overrides: [{ table: 'allocation', store_id: 'S01', units: 1 }],
        reason: 'x',
        plan_hash: 'x',
      },
      planMaker,
    );
    expect(missing).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });
});
