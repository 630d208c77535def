import type { PlanMarkdown, WssiWeek } from '@hemline/contracts';
import { roundTo } from '../arithmetic/round-to.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import type { Explained } from '../provenance.ts';
import type { SeasonInputs } from '../season-inputs.ts';
import { MARKDOWN_DEPTHS } from './demand-response.ts';
import type { Elasticity } from './elasticity.ts';
import { chooseDepth, judgeDepths, type MarkdownTerms } from './judge-depths.ts';
import { markdownPolicy } from './markdown-policy.ts';
import { markdownProvenance } from './markdown-provenance.ts';
import { markdownChoiceReason, markdownReason, markdownWarnings } from './markdown-words.ts';
import { checkpointOutlook } from './season-at-checkpoint.ts';

/** What to do at other sell-throughs than the two a plan states. */
export interface MarkdownRung {
  readonly sell_through: number;
  readonly depth: number;
}

/** The markdown review prepared: candidates, both answers and the ladder between them. */
export interface MarkdownCandidates extends Explained {
  /** Null when no review is planned; `skipped_reason` says why. */
  readonly plan: PlanMarkdown | null;
  readonly skipped_reason: string | null;
  readonly ladder: readonly MarkdownRung[];
  /** Depth for any sell-through seen at the checkpoint: the rule the season simulator follows. */
  readonly depthAt: (sellThrough: number) => number;
}

/** Prepares the markdown review of the plan; `thresholdSource` is the parameter's own source. */
export function markdownCandidates(
  inputs: SeasonInputs,
  buyUnits: number,
  dcUnits: number,
  weekly: readonly WssiWeek[],
  elasticity: Elasticity,
  thresholdSource: PlanMarkdown['threshold_source'] = 'stated',
): MarkdownCandidates {
  const policy = markdownPolicy(inputs.parameters);
  if (policy.checkpoint_week === null) {
    return {
      plan: null,
      skipped_reason: policy.skipped_reason,
      ladder: [],
      depthAt: () => 0,
      provenance: [],
      warnings: [],
    };
  }
  const { checkpoint_week: week, threshold } = policy;
  const outlook = checkpointOutlook(inputs, buyUnits, dcUnits, weekly, week);
  const target = targetSellThrough(inputs, outlook.bought_units);
  const terms: MarkdownTerms = {
    elasticity: elasticity.value,
    target_sell_through: target,
    economics: inputs.economics,
    buy_units: buyUnits,
  };
  const onPlan = judgeDepths(outlook, outlook.planned_sold_units, terms);
  const soldAt = (sellThrough: number) =>
    Math.min(
      Math.round(sellThrough * outlook.bought_units),
      outlook.bought_units - outlook.stranded_units,
    );
  const depthAt = (sellThrough: number) =>
    chooseDepth(judgeDepths(outlook, soldAt(sellThrough), terms));
  const ifBelow = judgeDepths(outlook, soldAt(threshold), terms);
  const planned = weekly[week - 1]?.sell_through ?? null;
  const plan: PlanMarkdown = {
    checkpoint_week: week,
    threshold,
    threshold_source: thresholdSource,
    planned_sell_through: planned,
    sell_through_curve: weekly.map((row) => row.sell_through),
    target_sell_through: roundTo(target, 4),
    recommended_depth: chooseDepth(onPlan),
    depth_if_below: chooseDepth(ifBelow),
    candidates: onPlan,
    candidates_if_below: ifBelow,
    elasticity: {
      value: elasticity.value,
      source: elasticity.source,
      standard_error: elasticity.standard_error,
    },
    reason: '',
  };
  return {
    plan: { ...plan, reason: markdownReason(plan, inputs.economics.target_sell_through !== null) },
    skipped_reason: null,
    ladder: Array.from({ length: 20 }, (_, i) => (i + 1) / 20).map((sellThrough) => ({
      sell_through: sellThrough,
      depth: depthAt(sellThrough),
    })),
    depthAt,
    provenance: markdownProvenance(
      elasticity,
      outlook,
      inputs.economics.target_sell_through !== null,
    ),
    warnings: markdownWarnings(planned, threshold, week, elasticity, inputs),
  };
}

/** Settles the depth for a season on plan; only a computed candidate can be picked. */
export function chooseMarkdown(
  candidates: MarkdownCandidates,
  depth: number,
): Outcome<PlanMarkdown, 'no_markdown_planned' | 'depth_not_a_candidate'> {
  if (candidates.plan === null) {
    return fail('no_markdown_planned', candidates.skipped_reason ?? 'no markdown is planned');
  }
  const found = MARKDOWN_DEPTHS.find((candidate) => Math.abs(candidate - depth) < 1e-9);
  if (found === undefined) {
    return fail('depth_not_a_candidate', 'the depth is one of 0, 0.05, … 0.6', { depth });
  }
  const reason = markdownChoiceReason(candidates.plan, found);
  return succeed({ ...candidates.plan, recommended_depth: found, reason });
}

function targetSellThrough(inputs: SeasonInputs, boughtUnits: number): number {
  const given = inputs.economics.target_sell_through;
  if (given !== null) return given;
  return boughtUnits > 0 ? Math.min(1, inputs.demand.season_units / boughtUnits) : 0;
}
