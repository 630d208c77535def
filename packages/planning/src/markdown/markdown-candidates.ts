import type { PlanMarkdown, PlanWarning, WssiWeek } from '@hemline/contracts';
import { roundTo } from '../arithmetic/round-to.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { type Explained, explain } from '../provenance.ts';
import type { SeasonInputs } from '../season-inputs.ts';
import { MARKDOWN_DEPTHS } from './demand-response.ts';
import type { Elasticity } from './elasticity.ts';
import { chooseDepth, judgeDepths, type MarkdownTerms } from './judge-depths.ts';
import { markdownPolicy } from './markdown-policy.ts';
import { type CheckpointOutlook, checkpointOutlook } from './season-at-checkpoint.ts';

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
    plan: { ...plan, reason: reasonFor(plan, inputs.economics.target_sell_through !== null) },
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
  return succeed({ ...candidates.plan, recommended_depth: found });
}

function targetSellThrough(inputs: SeasonInputs, boughtUnits: number): number {
  const given = inputs.economics.target_sell_through;
  if (given !== null) return given;
  return boughtUnits > 0 ? Math.min(1, inputs.demand.season_units / boughtUnits) : 0;
}

function reasonFor(plan: PlanMarkdown, targetGiven: boolean): string {
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

function markdownWarnings(
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

function markdownProvenance(
  elasticity: Elasticity,
  outlook: CheckpointOutlook,
  targetGiven: boolean,
): Explained['provenance'] {
  const source = `forecast, policy file, elasticity ${elasticity.source}`;
  const rows: Explained['provenance'][number][] = [];
  for (const [list, state] of [
    ['candidates', 'sales to the checkpoint as planned'],
    ['candidates_if_below', 'sales to the checkpoint = threshold × units bought'],
  ] as const) {
    const at = `/markdown/${list}/*`;
    const given = [
      '/markdown/elasticity/value',
      '/wssi/*/sales',
      '/demand/weekly/*/units',
      '/buy/units',
    ];
    rows.push(
      explain(`${at}/depth`, 'candidate cuts 0, 5 … 60 %', [], 'fixed list'),
      explain(
        `${at}/units`,
        `${state} + min(stock left, remaining demand × (1 − depth)^(−elasticity)); remaining demand follows a gap to plan with power ${roundTo(outlook.persistence, 2)}`,
        given,
        source,
      ),
      explain(`${at}/leftover`, 'units bought − units sold', [`${at}/units`, '/buy/units'], source),
      explain(
        `${at}/revenue`,
        'price × units before + price × (1 − depth) × units after the checkpoint',
        [`${at}/units`, 'price'],
        source,
      ),
      explain(
        `${at}/margin`,
        'mean over scenarios of revenue + salvage × leftover − cost × buy',
        ['scenario paths', 'price', 'cost', 'salvage', '/buy/units'],
        source,
      ),
      explain(`${at}/sell_through`, 'units ÷ units bought', [`${at}/units`, '/buy/units'], source),
    );
  }
  rows.push(
    explain(
      '/markdown/planned_sell_through',
      'planned sales to the checkpoint ÷ units bought',
      ['/wssi/*/sell_through'],
      'weekly stock table',
    ),
    explain(
      '/markdown/sell_through_curve/*',
      'sell-through of the week in the weekly stock table',
      ['/wssi/*/sell_through'],
      'weekly stock table',
    ),
    explain('/markdown/threshold', 'as confirmed', ['/parameters/markdown_threshold'], 'brief'),
    explain(
      '/markdown/checkpoint_week',
      'as confirmed',
      ['/parameters/markdown_checkpoint_week'],
      'brief',
    ),
    explain(
      '/markdown/target_sell_through',
      targetGiven ? 'as given' : 'season demand ÷ units bought, at most 1',
      ['/demand/season_units', '/buy/units'],
      targetGiven ? 'policy file' : 'forecast',
    ),
    explain(
      '/markdown/recommended_depth',
      'best expected margin among depths that reach the target when sales run on plan; if none does, the closest; without a price the smallest that does',
      ['/markdown/candidates'],
      source,
    ),
    explain(
      '/markdown/depth_if_below',
      'the same with sell-through at the threshold',
      ['/markdown/candidates_if_below'],
      source,
    ),
    explain(
      '/markdown/elasticity/value',
      elasticity.reason,
      ['price history'],
      elasticity.source === 'estimated' ? 'price history' : 'assumption',
    ),
    explain(
      '/markdown/elasticity/standard_error',
      'clustered by week',
      ['price history'],
      'price history',
    ),
  );
  return rows;
}
