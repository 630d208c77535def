import type { Choice, Plan, PlanWarning, ProvenanceEntry } from '@hemline/contracts';
import {
  checkInvariants,
  chooseMarkdown,
  type Explained,
  planKpis,
  seasonEndDate,
} from '@hemline/planning';
import { ENGINE_VERSION } from './engine-version.ts';
import { hashOf, withoutWords } from './plan-hash.ts';
import type { PlanInputs } from './plan-inputs.ts';
import {
  allocationsOf,
  markdownsOf,
  openSeason,
  overriddenAllocation,
  settledBuy,
  stockOf,
} from './plan-season.ts';

/** A plan's content: everything but its identity, its place in a series of versions and its time. */
export type PlanContent = Omit<
  Plan,
  'plan_id' | 'workflow_id' | 'version' | 'parent_plan_id' | 'created_at' | 'brief' | 'overrides'
>;

/**
 * Computes a plan from recorded inputs, choices and overrides. Pure: the same inputs give the same
 * bytes, whoever chose and wherever it runs.
 * @throws when a choice is missing or an invariant of the domain would be broken; nothing is saved then
 */
export function assemblePlan(inputs: PlanInputs): PlanContent {
  const open = openSeason(inputs);
  const buyChoice = choiceOf(inputs, 'buy_units');
  const buy = settledBuy(open, Number(buyChoice.chosen), buyReason(buyChoice, inputs));
  const candidates = allocationsOf(open, buy);
  const method = choiceOf(inputs, 'allocation_method').chosen;
  const chosen = method === 'proportional' ? candidates.proportional : candidates.marginal;
  const allocation = overriddenAllocation(chosen, buy.units, inputs.overrides);
  const { replenishment, weekly } = stockOf(open, allocation);
  const markdowns = markdownsOf(open, buy, allocation, weekly);
  const depthChoice = inputs.choices.find(({ decision }) => decision === 'markdown_depth');
  const markdown = markdownOf(markdowns, depthChoice);
  const kpis = planKpis(open.season, buy.units, weekly.rows, replenishment, markdown);

  const { provenance: _b, warnings: _bw, ...buySection } = buy;
  const {
    provenance: _r,
    warnings: _rw,
    expected_store_leftover: _s,
    ...replenishmentSection
  } = replenishment;
  const sections = {
    demand: open.demand.section,
    clusters: open.clusters.clusters,
    buy: buySection,
    allocation,
    replenishment: replenishmentSection,
    markdown,
    wssi: [...weekly.rows],
  };
  const broken = checkInvariants(sections);
  if (broken.length > 0) {
    const first = broken[0];
    throw new Error(
      `the plan would break ${String(broken.length)} invariants, first ${first?.code ?? ''} at ${first?.pointer ?? ''}: ${first?.message ?? ''}`,
    );
  }
  const parts: Explained[] = [
    open.demand,
    open.clusters,
    buy,
    candidates,
    replenishment,
    weekly,
    // Of a review that was left out nothing is said about depths nobody sees.
    ...(markdown === null && markdowns.plan !== null ? [] : [markdowns]),
    kpis,
  ];
  const content = {
    ...sections,
    category: inputs.season.category ?? inputs.matched_category,
    matched_category: inputs.matched_category,
    as_of: inputs.facts.reach.as_of,
    season_end_date: seasonEndDate(
      inputs.season.season_start_date,
      inputs.season.forecast_horizon_weeks,
    ),
    parameters: inputs.readings,
    choices: [...inputs.choices],
    engine_version: ENGINE_VERSION,
    data_hash: inputs.dataset.data_hash,
    dataset_id: inputs.dataset.dataset_id,
    dataset_name: inputs.dataset.name,
    dataset_version: inputs.dataset.version,
    silhouette: open.clusters.silhouette,
    suggested_clusters: open.clusters.suggested_clusters,
    markdown_skipped_reason:
      markdown === null
        ? (markdowns.skipped_reason ??
          'the markdown review was left out: the pricing phase was skipped')
        : null,
    kpis: kpis.kpis,
    provenance: provenanceOf(parts, inputs),
    warnings: warningsOf(parts, inputs),
  };
  return { ...content, plan_hash: planHash(inputs, content) };
}

function choiceOf(inputs: PlanInputs, decision: string): Choice {
  const found = inputs.choices.find((choice) => choice.decision === decision);
  if (!found) throw new Error(`no choice of ${decision} was recorded`);
  return found;
}

/** Why this buy: after store weeks were set by hand it still rests on the demand of before. */
function buyReason({ reason }: Choice, { overrides }: PlanInputs): string {
  return overrides.some(({ table }) => table === 'demand')
    ? `decided before demand was changed by hand: ${reason}`
    : reason;
}

function markdownOf(
  markdowns: ReturnType<typeof markdownsOf>,
  choice: Choice | undefined,
): Plan['markdown'] {
  // Without a recorded depth the pricing phase was left out, or there was nothing to choose.
  if (!choice || choice.chosen === null || markdowns.plan === null) return null;
  const chosen = chooseMarkdown(markdowns, Number(choice.chosen));
  if (!chosen.ok) throw new Error(chosen.error.message);
  return chosen.value;
}

/** What the hash covers: parameter values, data, engine, choices and numbers; no words, ids or times. */
function planHash(inputs: PlanInputs, content: Omit<PlanContent, 'plan_hash'>): string {
  const { demand, clusters, buy, allocation, replenishment, markdown, wssi, kpis } = content;
  return hashOf({
    parameters: inputs.season,
    matched_category: inputs.matched_category,
    as_of: content.as_of,
    data_hash: content.data_hash,
    engine_version: content.engine_version,
    choices: inputs.choices.map(({ decision, chosen }) => ({ decision, chosen })),
    overrides: [...inputs.overrides].map(({ table, store_id, week, units }) => ({
      table,
      store_id,
      week: week ?? null,
      units,
    })),
    numbers: withoutWords({
      demand,
      clusters,
      silhouette: content.silhouette,
      buy,
      allocation,
      replenishment,
      markdown,
      wssi,
      kpis,
    }),
  });
}

/** Why each number is what it is, with the tool call that asked for it. */
function provenanceOf(
  parts: readonly Explained[],
  { choices }: PlanInputs,
): Record<string, ProvenanceEntry> {
  const callOf = (pointer: string): string | null => {
    const decision = /^\/demand/.test(pointer)
      ? 'forecast_model'
      : /^\/buy/.test(pointer)
        ? 'buy_units'
        : /^\/(allocation|replenishment|wssi|clusters)/.test(pointer)
          ? 'allocation_method'
          : 'markdown_depth';
    return choices.find((choice) => choice.decision === decision)?.call_id ?? null;
  };
  const rows: Record<string, ProvenanceEntry> = {};
  for (const part of parts) {
    for (const { pointer, ...row } of part.provenance) {
      rows[pointer] = { ...row, call_id: callOf(pointer) };
    }
  }
  return rows;
}

function warningsOf(parts: readonly Explained[], inputs: PlanInputs): PlanWarning[] {
  const warnings = parts.flatMap((part) => part.warnings);
  const { season, matched_category } = inputs;
  if (season.category !== null && season.category !== matched_category) {
    warnings.unshift({
      code: 'category_matched',
      message: `"${season.category}" was matched to the dataset's category ${matched_category}.`,
      pointer: '/matched_category',
    });
  }
  const seen = new Set<string>();
  return warnings.filter((warning) => {
    const key = `${warning.code} ${warning.pointer ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
