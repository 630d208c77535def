import type { PlanAllocation, PlanWarning } from '@hemline/contracts';
import { compareIds } from '../arithmetic/compare-ids.ts';
import { roundTo } from '../arithmetic/round-to.ts';
import { dcUnits } from '../buy/dc-units.ts';
import { storeWindowSums } from '../demand/scenario-paths.ts';
import type { Explained } from '../provenance.ts';
import type { SeasonInputs } from '../season-inputs.ts';
import { allocationProvenance } from './allocation-provenance.ts';
import { borrowFromCluster } from './borrow-from-cluster.ts';
import { fillByGain } from './fill-by-gain.ts';
import { type LossCurves, lossCurves, totalExpectedLoss } from './loss-curve.ts';
import { presentationMinimums } from './presentation-minimum.ts';
import { proportionalPacks } from './proportional.ts';

export type AllocationMethod = 'marginal' | 'proportional';

/** Both ways to split one buy, and what each would lose until the first replenishment. */
export interface AllocationCandidates extends Explained {
  readonly default_method: AllocationMethod;
  readonly marginal: PlanAllocation;
  readonly proportional: PlanAllocation;
}

/** Presentation minimum: the demand of this many first weeks. */
const PRESENTATION_WEEKS = 2;

/**
 * Splits a buy between DC and stores in whole packs, both ways. Marginal: each next pack goes where it
 * most lowers expected lost sales until the first replenishment arrives (season end without one); once
 * nothing can be saved there, where it most lowers them over the season; what exceeds every scenario is
 * split by forecast. Proportional: by season forecast, largest remainder. Both honour the same
 * presentation minimums.
 */
export function allocationCandidates(inputs: SeasonInputs, buyUnits: number): AllocationCandidates {
  const { demand, paths, economics, policy, stock, parameters } = inputs;
  const pack = economics.pack_size;
  const stores = demand.stores.length;
  const dc = stores === 0 ? buyUnits : dcUnits(buyUnits, parameters.dc_holdback_percentage, pack);
  const storePacks = (buyUnits - dc) / pack;
  const opening = Float64Array.from(stock.stores, (store) => store.on_hand + store.in_transit);
  const samplesOf = (from: number, to: number): LossCurves => {
    const samples = storeWindowSums(paths, from, to);
    borrowFromCluster(samples, inputs.cluster_ids, inputs.history_weeks);
    return lossCurves(samples, stores, opening);
  };
  const firstWeeks = Float64Array.from(demand.stores, (store) =>
    store.weekly.slice(0, PRESENTATION_WEEKS).reduce((sum, units) => sum + units, 0),
  );
  const forecasts = Float64Array.from(demand.stores, (store) => store.season_units);
  borrowFromCluster(firstWeeks, inputs.cluster_ids, inputs.history_weeks);
  const borrowed = borrowFromCluster(forecasts, inputs.cluster_ids, inputs.history_weeks);

  const minimums = presentationMinimums([...firstWeeks], opening, pack, storePacks);
  const window = samplesOf(0, policy.allocation_window_weeks);
  const minimumPacks = minimums.packs.reduce((sum, packs) => sum + packs, 0);
  let filled = fillByGain(window, minimums.packs, pack, storePacks - minimumPacks);
  if (filled.left > 0 && policy.allocation_window_weeks < demand.weeks) {
    filled = fillByGain(samplesOf(0, demand.weeks), filled.packs, pack, filled.left);
  }
  const marginalPacks =
    filled.left > 0 ? proportionalPacks(forecasts, filled.packs, storePacks) : filled.packs;
  const byForecast = proportionalPacks(forecasts, minimums.packs, storePacks);

  const lossOf = (packs: readonly number[]) =>
    totalExpectedLoss(
      window,
      packs.map((held) => held * pack),
    );
  const expectedLost = {
    marginal: roundTo(lossOf(marginalPacks), 1),
    proportional: roundTo(lossOf(byForecast), 1),
  };
  const allocationOf = (method: AllocationMethod, packs: readonly number[]): PlanAllocation => ({
    dc_units: dc,
    store_units: buyUnits - dc,
    method,
    clusters: clusterTotals(inputs.cluster_ids, packs, pack),
    stores: demand.stores.map((store, s) => ({
      store_id: store.store_id,
      cluster_id: inputs.cluster_ids[s]!,
      initial_units: packs[s]! * pack,
      season_units: store.season_units,
      minimum_units: minimums.packs[s]! * pack,
    })),
    minimum_factor: roundTo(minimums.factor, 4),
    expected_lost_sales: expectedLost,
  });
  return {
    default_method: 'marginal',
    marginal: allocationOf('marginal', marginalPacks),
    proportional: allocationOf('proportional', byForecast),
    provenance: allocationProvenance(policy.allocation_window_weeks),
    warnings: allocationWarnings(minimums.factor, borrowed),
  };
}

function clusterTotals(
  clusterIds: readonly string[],
  packs: readonly number[],
  packSize: number,
): PlanAllocation['clusters'] {
  const totals = new Map<string, number>();
  for (let s = 0; s < packs.length; s++) {
    const id = clusterIds[s]!;
    totals.set(id, (totals.get(id) ?? 0) + packs[s]! * packSize);
  }
  return [...totals]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([cluster_id, units]) => ({ cluster_id, units }));
}

function allocationWarnings(factor: number, borrowed: number): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  if (factor < 1) {
    warnings.push({
      code: 'minimums_shrunk',
      message: `Two weeks of each store's own demand need more than the stores' share of the buy: all presentation minimums shrink to ${Math.floor(factor * 100)} %.`,
      pointer: '/allocation/minimum_factor',
    });
  }
  if (borrowed > 0) {
    warnings.push({
      code: 'stores_borrow_from_cluster',
      message: `${borrowed} ${borrowed === 1 ? 'store has' : 'stores have'} under 26 weeks of history and ${borrowed === 1 ? 'borrows' : 'borrow'} from the cluster's mean in the allocation.`,
      pointer: '/allocation/stores',
    });
  }
  return warnings;
}
