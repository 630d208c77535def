// A test fixture: the sample plan as far as its run has come.
import type { PartialPlan } from '@hemline/contracts';
import { samplePlan } from './sample-plan.ts';

/** With demand settled alone, or with the inventory as well. */
export function samplePartialPlan(until: 'demand' | 'inventory'): PartialPlan {
  const bought = until === 'inventory';
  const {
    plan_id: _id,
    version: _version,
    parent_plan_id: _parent,
    plan_hash: _hash,
    created_at: _at,
    overrides: _overrides,
    kpis: _kpis,
    markdown: _markdown,
    markdown_skipped_reason: _reason,
    ...plan
  } = samplePlan;
  return {
    ...plan,
    choices: plan.choices.filter(({ phase }) => phase === 'demand' || bought),
    buy: bought ? plan.buy : null,
    allocation: bought ? plan.allocation : null,
    replenishment: bought ? plan.replenishment : null,
    wssi: bought ? plan.wssi : null,
  };
}
