import type { Plan } from '@hemline/contracts';
import { insertPlan, lastPlanVersion } from '../db/plans.ts';
import type { Host } from '../host.ts';
import { createDemandPhase } from './demand-phase.ts';
import { createInventoryPhase } from './inventory-phase.ts';
import type { PhaseContext, RunCompletion, RunRegistry } from './phase.ts';
import type { PhaseResources } from './phase-resources.ts';
import { pinNewestData } from './pin-newest-data.ts';
import { planInputsOf } from './plan-inputs-of.ts';
import { createPricingPhase } from './pricing-phase.ts';

/** The phases of a season plan in their order, and the plan that comes of them. Adding one is its file and a line here. */
export function createRunRegistry(resources: PhaseResources, host: Host): RunRegistry {
  return {
    phases: [
      createDemandPhase(resources),
      createInventoryPhase(resources),
      createPricingPhase(resources),
    ],
    complete: (context) => completeRun(resources, host, context),
    prepare: pinNewestData,
  };
}

async function completeRun(
  resources: PhaseResources,
  host: Host,
  context: PhaseContext,
): Promise<RunCompletion> {
  const { workflow, signal } = context;
  const inputs = planInputsOf(context);
  const content = await resources.compute.run('plan', { input: { inputs } }, signal);
  const version = (await lastPlanVersion(resources.database.query, workflow.workflow_id)) + 1;
  const plan: Plan = {
    ...content,
    plan_id: host.randomId(),
    workflow_id: workflow.workflow_id,
    version,
    parent_plan_id: workflow.parent_plan_id,
    brief: workflow.brief,
    overrides: [],
    created_at: context.now(),
  };
  return {
    plan_id: plan.plan_id,
    effects: [
      {
        kind: 'announce_plan',
        idempotency_key: `announce_plan:${workflow.workflow_id}:${String(version)}`,
        payload: { plan_id: plan.plan_id, plan_hash: plan.plan_hash },
      },
    ],
    write: (trx) =>
      insertPlan(trx, workflow.owner_id, plan, {
        artifact_id: host.randomId(),
        content: JSON.stringify(inputs),
      }),
  };
}
