import type { PlanMarkdown, PlanWarning } from '@hemline/contracts';
import type { SeasonInputs } from '../season-inputs.ts';
import type { Elasticity } from './elasticity.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The plan’s two answers in one sentence. */
export function markdownReason(plan: PlanMarkdown, targetGiven: boolean): string {
  const goal = `to sell ${percent(plan.target_sell_through ?? 0)} of what was bought by season end (${targetGiven ? 'the target' : 'season demand, as no target is given'})`;
  const onPlan = answer(plan.recommended_depth, plan.candidates);
  const below = answer(plan.depth_if_below, plan.candidates_if_below);
  return `If sales run on plan, ${onPlan} in week ${plan.checkpoint_week} ${goal}; if only ${percent(plan.threshold)} is sold by then, ${below}.`;
}

function answer(depth: number, candidates: PlanMarkdown['candidates']): string {
  const reaches = candidates.find((candidate) => candidate.depth === depth)?.reaches_target;
  if (depth === 0) return reaches ? 'no markdown is needed' : 'no markdown would help';
  return `a cut of ${percent(depth)} ${reaches ? 'is best' : 'comes closest'}`;
}

/** Says so when another depth was chosen than the one the reason speaks of. */
export function markdownChoiceReason(plan: PlanMarkdown, chosenDepth: number): string {
  return chosenDepth === plan.recommended_depth
    ? plan.reason
    : `${plan.reason} A cut of ${percent(chosenDepth)} was chosen instead for a season on plan.`;
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
