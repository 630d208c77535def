import type { PlanMarkdown, PlanWarning } from '@hemline/contracts';
import type { SeasonInputs } from '../season-inputs.ts';
import type { Elasticity } from './elasticity.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The plan’s two answers in one sentence. */
export function markdownReason(plan: PlanMarkdown, targetGiven: boolean): string {
  const goal = `${percent(plan.target_sell_through ?? 0)} of what was bought (${targetGiven ? 'the target' : 'season demand, as no target is given'})`;
  const onPlan = answer(plan.recommended_depth, plan.candidates, goal);
  const below = answer(plan.depth_if_below, plan.candidates_if_below, 'the target');
  const slow = plan.planned_sell_through === null || plan.threshold < plan.planned_sell_through;
  return `If sales run on plan, ${onPlan}; if ${slow ? 'only ' : ''}${percent(plan.threshold)} is sold by week ${plan.checkpoint_week}, ${below}.`;
}

/** One answer. A cut may pay although the target is reached without it: then that is what is said. */
function answer(depth: number, candidates: PlanMarkdown['candidates'], goal: string): string {
  const chosen = candidates.find((candidate) => candidate.depth === depth);
  const needed = candidates.find((candidate) => candidate.depth === 0)?.reaches_target !== true;
  if (depth === 0) {
    return chosen?.reaches_target
      ? `no markdown is needed to sell ${goal} by season end`
      : `no markdown brings sales nearer to ${goal}`;
  }
  const cut = `a cut of ${percent(depth)}`;
  if (!needed) return `${cut} earns most, though ${goal} would sell without it`;
  return chosen?.reaches_target
    ? `${cut} is best to sell ${goal} by season end`
    : `${cut} comes closest to selling ${goal} by season end`;
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
    const wanted = Math.round(threshold * 100);
    const expected = Math.round(planned * 100);
    warnings.push({
      code: 'threshold_above_plan',
      message: `The plan itself expects ${expected === wanted ? 'just under ' : ''}${expected} % sold by week ${week}: a threshold of ${wanted} % calls a healthy season slow.`,
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
