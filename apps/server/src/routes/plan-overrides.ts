import { findPlan } from '../db/plans.ts';
import { listSourceRows } from '../db/source-rows.ts';
import { findCategorySales } from '../db/store-sales.ts';
import { fail, succeed } from '../outcome.ts';
import { type OverrideResources, overridePlan } from '../overrides/override-plan.ts';
import { overriddenStores, planLedger } from '../overrides/plan-ledger.ts';
import { handler, type Route } from '../route.ts';
import type { PhaseResources } from '../runs/phase-resources.ts';
import { personOf } from './workflows.ts';

/** Longest a new version may take to compute. */
const PLANNING_TIMEOUT_MS = 120_000;

/** Planning anew with the planner's own units, what that was worth, and the history behind a plan's numbers. */
export function createPlanOverrideRoutes({
  compute,
}: Pick<PhaseResources, 'compute'>): readonly Route[] {
  const assemble: OverrideResources['assemble'] = (inputs) =>
    compute.run('plan', { input: { inputs } }, AbortSignal.timeout(PLANNING_TIMEOUT_MS));
  return [
    handler('override_plan', ({ params, body, context }) => {
      const given = { owned: context.owned, host: context.resources.host, assemble };
      return overridePlan(given, params.id, body, personOf(context).name);
    }),
    handler('get_ledger', async ({ params, query, context: { owned } }) => {
      const plan = await findPlan(owned.query, owned.ownerId, params.id);
      if (!plan) return fail('not_found', `There is no plan ${params.id}.`);
      const sales = await findCategorySales(owned.query, owned.ownerId, {
        dataset_id: plan.dataset_id,
        category: plan.matched_category,
        store_ids: overriddenStores(plan),
      });
      return succeed(planLedger(plan, sales, query));
    }),
    handler('list_source_rows', async ({ params, query, context: { owned } }) => {
      const plan = await findPlan(owned.query, owned.ownerId, params.id);
      if (!plan) return fail('not_found', `There is no plan ${params.id}.`);
      const { limit, offset, store_id } = query;
      const { items, total } = await listSourceRows(
        owned.query,
        owned.ownerId,
        {
          dataset_id: plan.dataset_id,
          version: plan.dataset_version,
          category: plan.matched_category,
          as_of: plan.as_of,
          store_id,
        },
        { limit, offset },
      );
      return succeed({ items, total, limit, offset });
    }),
  ];
}
