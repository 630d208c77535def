import type { Choice, Plan } from '@hemline/contracts';
import {
  checkInvariants,
  chooseMarkdown,
  type Explained,
  planKpis,
  seasonEndDate,
} from '@hemline/planning';
import { ENGINE_VERSION } from './engine-version.ts';
import { provenanceOf, warningsOf } from './explain-plan.ts';
import { hashOf, withoutWords } from './plan-hash.ts';
import type { PlanInputs } from './plan-inputs.ts';
import { planInventory } from './plan-inventory.ts';
import { markdownsOf, type OpenSeason, openSeason } from './plan-season.ts';

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
  const { buy, allocation, replenishment, weekly, sections, explained } = planInventory(open);
  const markdowns = markdownsOf(open, buy, allocation, weekly);
  const depthChoice = inputs.choices.find(({ decision }) => decision === 'markdown_depth');
  const markdown = markdownOf(markdowns, depthChoice);
  const kpis = planKpis(open.season, buy.units, weekly.rows, replenishment, markdown);

  const whole = {
    demand: open.demand.section,
    clusters: open.clusters.clusters,
    ...sections,
    markdown,
  };
  const broken = checkInvariants(whole);
  if (broken.length > 0) {
    const first = broken[0];
    throw new Error(
      `the plan would break ${String(broken.length)} invariants, first ${first?.code ?? ''} at ${first?.pointer ?? ''}: ${first?.message ?? ''}`,
    );
  }
  const parts: Explained[] = [
    open.demand,
    open.clusters,
    ...explained,
    // Of a review that was left out nothing is said about depths nobody sees.
    ...(markdown === null && markdowns.plan !== null ? [] : [markdowns]),
    kpis,
  ];
  const content = {
    ...whole,
    ...planFrame(open),
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

/** What a plan says of itself before its first choice: category, season, data and clusters. */
export function planFrame(open: OpenSeason) {
  const { inputs, clusters } = open;
  return {
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
    silhouette: clusters.silhouette,
    suggested_clusters: clusters.suggested_clusters,
  };
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
