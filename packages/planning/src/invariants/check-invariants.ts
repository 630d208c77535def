import { checkAllocation } from './check-allocation.ts';
import { checkDemand } from './check-demand.ts';
import { checkStock } from './check-stock.ts';
import { type CheckedPlan, expectations, type Violation } from './expectations.ts';

/**
 * Checks everything a plan promises before it is saved and returns every violation with its place:
 * stores + DC = buy, clusters, non-negative integers, no store above the buy, demand adding up over
 * stores and weeks, Σ shipped + DC closing = DC opening + receipts, and the weekly stock identity.
 */
export function checkInvariants(plan: CheckedPlan): readonly Violation[] {
  const expected = expectations();
  checkDemand(plan, expected);
  checkAllocation(plan, expected);
  checkStock(plan, expected);
  plan.markdown?.candidates.forEach((candidate, i) => {
    expected.whole(candidate.units, `/markdown/candidates/${i}/units`);
    expected.whole(candidate.leftover, `/markdown/candidates/${i}/leftover`);
  });
  return expected.found;
}
