import type { PartialPlan } from '@hemline/contracts';
import type { Explained } from '@hemline/planning';
import { planFrame } from './assemble-plan.ts';
import { provenanceOf, warningsOf } from './explain-plan.ts';
import type { PlanInputs } from './plan-inputs.ts';
import { planInventory } from './plan-inventory.ts';
import { openSeason } from './plan-season.ts';

/** The parts of a plan that recorded choices settle so far; what later choices decide is null. */
export type PartialPlanContent = Omit<PartialPlan, 'workflow_id' | 'brief'>;

/**
 * Computes what a run has settled: demand and clusters, and what follows from the buy and the allocation
 * once they are chosen. Pure, and by the same functions as the whole plan: later steps change none of it.
 */
export function assemblePartialPlan(inputs: PlanInputs): PartialPlanContent {
  const open = openSeason(inputs);
  const isBought = inputs.choices.some(({ decision }) => decision === 'allocation_method');
  const inventory = isBought ? planInventory(open) : null;
  const parts: Explained[] = [open.demand, open.clusters, ...(inventory?.explained ?? [])];
  return {
    ...planFrame(open),
    demand: open.demand.section,
    clusters: open.clusters.clusters,
    ...(inventory?.sections ?? { buy: null, allocation: null, replenishment: null, wssi: null }),
    provenance: provenanceOf(parts, inputs),
    warnings: warningsOf(parts, inputs),
  };
}
