import type { PlanAllocation, PlanBuy, PlanMarkdown, SeasonParameters } from '@hemline/contracts';
import {
  type AllocationCandidates,
  allocationCandidates,
  type BuyCandidates,
  buyCandidates,
  checkpointPassed,
  chooseBuy,
  clusterStores,
  type MarkdownCandidates,
  markdownCandidates,
  openingStock,
  type PlannedBuy,
  type PlannedReplenishment,
  remainingSeason,
  replenish,
  resolveEconomics,
  type SeasonInputs,
  type StoreClusters,
  seasonInputs,
  type WeeklyStock,
  weeklyStock,
} from '@hemline/planning';
import type { PlanInputs, PlanOverride } from './plan-inputs.ts';
import { type PlannedDemand, planDemand } from './season-demand.ts';

/** A season opened for planning: everything before the first judgement. */
export interface OpenSeason {
  readonly inputs: PlanInputs;
  /** Parameters of the weeks that are planned; differ from the confirmed ones once a season has begun. */
  readonly planned: SeasonParameters;
  readonly demand: PlannedDemand;
  readonly clusters: StoreClusters;
  readonly season: SeasonInputs;
}

/** Opens a season from recorded inputs. Pure: equal inputs give equal numbers. */
export function openSeason(inputs: PlanInputs): OpenSeason {
  const { facts } = inputs;
  const planned = remainingSeason(inputs.season, facts.reach);
  const demand = planDemand(inputs);
  const clusters = clusterStores(facts.profiles);
  const storeIds = demand.demand.stores.map((store) => store.store_id);
  const weeksOf = new Map(
    inputs.forecast.cells.map((cell, i) => [cell.store_id, facts.history_weeks[i] ?? 0]),
  );
  const season = seasonInputs({
    parameters: planned,
    demand: demand.demand,
    paths: demand.paths,
    economics: resolveEconomics(facts.economics),
    stock: openingStock(storeIds, facts.stock),
    cluster_ids: storeIds.map((id) => clusters.cluster_of.get(id) ?? 'cluster-1'),
    history_weeks: storeIds.map((id) => weeksOf.get(id) ?? 0),
  });
  return { inputs, planned, demand, clusters, season };
}

/** Buys to choose from. */
export function buysOf(open: OpenSeason): BuyCandidates {
  return buyCandidates(open.season);
}

/** The buy in units, as chosen; throws when it is none that can be ordered (checked when it was chosen). */
export function settledBuy(open: OpenSeason, units: number, reason: string): PlannedBuy {
  const chosen = chooseBuy(open.season, buysOf(open), { units, reason });
  if (!chosen.ok) throw new Error(chosen.error.message);
  return chosen.value;
}

/** Both allocations of a buy. */
export function allocationsOf(open: OpenSeason, buy: Pick<PlanBuy, 'units'>): AllocationCandidates {
  return allocationCandidates(open.season, buy.units);
}

/**
 * An allocation with the planner's own store quantities in it; the DC gives or takes the difference.
 * Throws when stores would get more than the buy (checked when the override was made).
 */
export function overriddenAllocation(
  allocation: PlanAllocation,
  buyUnits: number,
  overrides: readonly PlanOverride[],
): PlanAllocation {
  const changes = new Map(
    overrides
      .filter(({ table }) => table === 'allocation')
      .map(({ store_id, units }) => [store_id, units]),
  );
  if (changes.size === 0) return allocation;
  const stores = allocation.stores.map((store) => ({
    ...store,
    initial_units: changes.get(store.store_id) ?? store.initial_units,
  }));
  const storeUnits = stores.reduce((sum, store) => sum + store.initial_units, 0);
  if (storeUnits > buyUnits) {
    throw new RangeError(
      `the stores would get ${String(storeUnits)} of a buy of ${String(buyUnits)}`,
    );
  }
  return {
    ...allocation,
    stores,
    store_units: storeUnits,
    dc_units: buyUnits - storeUnits,
    clusters: allocation.clusters.map(({ cluster_id }) => ({
      cluster_id,
      units: stores
        .filter((store) => store.cluster_id === cluster_id)
        .reduce((sum, store) => sum + store.initial_units, 0),
    })),
  };
}

/** Top-ups of an allocation and the weekly stock table they lead to. */
export function stockOf(
  open: OpenSeason,
  allocation: PlanAllocation,
): { readonly replenishment: PlannedReplenishment; readonly weekly: WeeklyStock } {
  const replenishment = replenish(open.season, allocation);
  return { replenishment, weekly: weeklyStock(open.season, allocation, replenishment) };
}

/** Markdown depths for the season as bought and allocated. */
export function markdownsOf(
  open: OpenSeason,
  buy: Pick<PlanBuy, 'units'>,
  allocation: Pick<PlanAllocation, 'dc_units'>,
  weekly: WeeklyStock,
): MarkdownCandidates {
  const source: PlanMarkdown['threshold_source'] =
    open.inputs.readings.markdown_threshold.source === 'edited'
      ? 'edited'
      : open.inputs.readings.markdown_threshold.source === 'stated' &&
          open.inputs.season.markdown_threshold !== null
        ? 'stated'
        : 'defaulted';
  const found = markdownCandidates(
    open.season,
    buy.units,
    allocation.dc_units,
    weekly.rows,
    open.inputs.facts.elasticity,
    source,
  );
  const { season, facts } = open.inputs;
  const passed = checkpointPassed(season, facts.reach);
  if (passed === null) return found;
  return {
    ...found,
    skipped_reason: passed,
    warnings: [
      {
        code: 'checkpoint_passed',
        message: `${passed.charAt(0).toUpperCase()}${passed.slice(1)}.`,
        pointer: '/markdown',
      },
    ],
  };
}
