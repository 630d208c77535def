import type { OverridesRequest, Plan, ProvenanceEntry } from '@hemline/contracts';
import type { Kysely } from 'kysely';
import type { OwnedDatabase } from '../db/owned-database.ts';
import { inTransaction } from '../db/owned-database.ts';
import { insertPlanOverrides } from '../db/plan-overrides.ts';
import { findPlan, findPlanInputs, insertPlan, lastPlanVersion } from '../db/plans.ts';
import type { Schema } from '../db/schema.ts';
import { lockWorkflowRow } from '../db/workflows.ts';
import { type Host, instantNow } from '../host.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { PlanContent } from '../runs/season/assemble-plan.ts';
import type { PlanInputs } from '../runs/season/plan-inputs.ts';
import { type MergedOverrides, mergeOverrides, type PlacedOverride } from './merge-overrides.ts';

/** What overriding a plan works with; `assemble` computes a plan off the event loop. */
export interface OverrideResources {
  readonly owned: OwnedDatabase<Kysely<Schema>>;
  readonly host: Host;
  readonly assemble: (inputs: PlanInputs) => Promise<PlanContent>;
}

/**
 * Plans anew with the planner's own units: the recorded inputs and choices of a plan, its overrides and
 * the new ones give the next version of the run's plan; everything downstream follows and every
 * invariant is checked. The buy stays as it was decided: the DC gives or takes what stores change.
 * The old plan stays. Fails as stale when the hash is another plan's or a newer version exists.
 */
export async function overridePlan(
  { owned, host, assemble }: OverrideResources,
  planId: string,
  request: OverridesRequest,
  madeBy: string,
): Promise<Outcome<Plan>> {
  const plan = await findPlan(owned.query, owned.ownerId, planId);
  if (!plan) return fail('not_found', `There is no plan ${planId}.`);
  if (plan.plan_hash !== request.plan_hash) {
    return fail('stale_plan_hash', 'These overrides were made on another plan. Open it again.');
  }
  const newest = await lastPlanVersion(owned.query, plan.workflow_id);
  if (newest > plan.version) return newerVersion(newest);
  const recorded = await findPlanInputs(owned.query, owned.ownerId, planId);
  if (recorded === undefined) throw new Error(`plan ${planId} has no recorded inputs`);
  const inputs = JSON.parse(recorded) as PlanInputs;

  const made_at = instantNow(host);
  const merged = mergeOverrides(plan, inputs.overrides, request, { made_by: madeBy, made_at });
  if (!merged.ok) return merged;
  const nextInputs: PlanInputs = { ...inputs, overrides: merged.value.values };
  const content = await assembled(assemble, nextInputs);
  if (!content.ok) return content;
  const next: Plan = {
    ...content.value,
    plan_id: host.randomId(),
    workflow_id: plan.workflow_id,
    version: plan.version + 1,
    parent_plan_id: plan.plan_id,
    brief: plan.brief,
    overrides: [...merged.value.kept],
    provenance: { ...content.value.provenance, ...overriddenProvenance(merged.value) },
    created_at: made_at,
  };
  return inTransaction(owned, async ({ query: trx, ownerId }) => {
    await lockWorkflowRow(trx, plan.workflow_id, ownerId);
    const last = await lastPlanVersion(trx, plan.workflow_id);
    if (last !== plan.version) return newerVersion(last);
    await insertPlan(trx, ownerId, next, {
      artifact_id: host.randomId(),
      content: JSON.stringify(nextInputs),
    });
    const entry = { plan_id: next.plan_id, owner_id: ownerId, made_by: madeBy, made_at };
    const ledger = merged.value.made.map((row) => ledgerRow(row, { ...entry, ...request }));
    await insertPlanOverrides(trx, ledger);
    return succeed(next);
  });
}

function newerVersion(version: number) {
  return fail(
    'stale_plan_hash',
    `Version ${version} of this plan exists already. Open it and make the change there.`,
  );
}

/** A plan that cannot be made with these units (stores above the buy) is the planner's to correct. */
async function assembled(
  assemble: OverrideResources['assemble'],
  inputs: PlanInputs,
): Promise<Outcome<PlanContent>> {
  try {
    return succeed(await assemble(inputs));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'RangeError') throw error;
    return fail('invalid_input', `The plan cannot be made with these units: ${error.message}.`, {
      errors: [{ pointer: '/overrides', detail: error.message }],
    });
  }
}

function ledgerRow(
  { pointer, table, store_id, week, units, system_value }: PlacedOverride,
  entry: { plan_id: string; owner_id: string; reason: string; made_by: string; made_at: string },
) {
  const { plan_id, owner_id, reason, made_by, made_at } = entry;
  return {
    plan_id,
    pointer,
    owner_id,
    table_name: table,
    store_id,
    week: week ?? null,
    system_value,
    override_value: units,
    reason,
    made_by,
    made_at,
  };
}

/** Why an overridden number is what it is: somebody set it. */
function overriddenProvenance({ kept }: MergedOverrides): Record<string, ProvenanceEntry> {
  return Object.fromEntries(
    kept.map(({ pointer, system_value, made_by, reason }) => [
      pointer,
      {
        formula: 'set by the planner in place of the system value',
        inputs: [`system value ${system_value}`],
        call_id: null,
        source: `override by ${made_by}: ${reason}`,
      },
    ]),
  );
}
