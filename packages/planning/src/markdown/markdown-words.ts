import type { PlanMarkdown, PlanWarning } from '@hemline/contracts';
import type { SeasonInputs } from '../season-inputs.ts';
import type { Elasticity } from './elasticity.ts';

/** The plan’s two answers in one sentence. */
export function markdownReason(plan: PlanMarkdown, targetGiven: boolean): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const goal = `${targetGiven ? 'the target' : 'season demand, the target where none is given,'} of ${percent(plan.target_sell_through ?? 0)} sold by season end`;
  const onPlan =
    plan.recommended_depth === 0
      ? `on plan no markdown is needed for ${goal}`
      : `on plan a cut of ${percent(plan.recommended_depth)} is best for ${goal}`;
  const below =
    plan.depth_if_below === 0 ? 'none either' : `a cut of ${percent(plan.depth_if_below)}`;
  return `In week ${plan.checkpoint_week} ${onPlan}; at the threshold of ${percent(plan.threshold)} sold, ${below}.`;
}

/** What a planner should know before trusting the markdown plan. */
export function markdownWarnings(
  planned: number | null,
  threshold: number,
  week: number,
  elasticity: Elasticity,
  inputs: SeasonInputs,
): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  if (planned !== null && threshold > planned) {
    warnings.push({
      code: 'threshold_above_plan',
      message: `The plan itself expects ${Math.round(planned * 100)} % sold by week ${week}: a threshold of ${Math.round(threshold * 100)} % calls a healthy season slow.`,
      pointer: '/markdown/threshold',
    });
  }
  if (elasticity.source === 'assumed') {
    warnings.push({
      code: 'elasticity_assumed',
      message: `Price elasticity is assumed to be ${elasticity.value}: ${elasticity.reason}.`,
      pointer: '/markdown/elasticity/value',
    });
  }
  if (inputs.economics.price_cents !== null && inputs.economics.salvage_cents === null) {
    warnings.push({
      code: 'salvage_assumed',
      message: 'No salvage value is given: units left over count as worth nothing.',
      pointer: '/markdown/candidates',
    });
  }
  if (week === inputs.demand.weeks) {
    warnings.push({
      code: 'checkpoint_in_last_week',
      message: 'The markdown review is at the end of the last week: no week is left to sell in.',
      pointer: '/markdown/checkpoint_week',
    });
  }
  return warnings;
}
