// Test fixtures: a second version of the sample plan, with another holdback and an override. Made by plain arithmetic.
import type { Plan, PlanSummary } from '@hemline/contracts';
import { samplePlanSummary } from './fake-api.ts';
import { samplePlan } from './sample-plan.ts';

/** Where the override of the scenario stands, and what the system had there. */
export const overriddenPointer = '/demand/stores/2/weekly/1/units';

function scenario(): Plan {
  const plan = structuredClone(samplePlan);
  const cell = plan.demand.stores[2]?.weekly[1];
  if (!cell) throw new Error('the sample plan has no such week');
  plan.overrides = [
    {
      pointer: overriddenPointer,
      system_value: cell.units,
      override_value: cell.units + 43,
      reason: 'Street festival beside the store',
      made_by: 'local',
      made_at: samplePlan.created_at,
    },
  ];
  cell.units += 43;
  plan.demand.season_units += 43;
  const week = plan.demand.weekly[1];
  if (week) week.units += 43;
  plan.plan_id = '0b5e8a4e-5b1d-4c0e-9a5e-0d6f4c1b2b01';
  plan.plan_hash = 'scenario';
  plan.version = 2;
  plan.parent_plan_id = samplePlan.plan_id;
  plan.parameters.dc_holdback_percentage = { value: 0.3, source: 'edited', evidence: null };
  plan.buy.units -= 480;
  plan.kpis.buy_units = plan.buy.units;
  plan.kpis.lost_sales = (plan.kpis.lost_sales ?? 0) + 96;
  return plan;
}

export const scenarioPlan: Plan = scenario();

export const scenarioSummary: PlanSummary = {
  ...samplePlanSummary,
  plan_id: scenarioPlan.plan_id,
  version: 2,
  parent_plan_id: samplePlan.plan_id,
  buy_units: scenarioPlan.buy.units,
  season_units: scenarioPlan.demand.season_units,
  plan_hash: scenarioPlan.plan_hash,
};
