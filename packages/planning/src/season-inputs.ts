import type { SeasonParameters } from '@hemline/contracts';
import type { SeasonDemand } from './demand/round-demand.ts';
import type { ScenarioPaths } from './demand/scenario-paths.ts';
import type { ResolvedEconomics } from './economics.ts';
import {
  type ReplenishmentPolicy,
  replenishmentPolicy,
} from './replenishment/replenishment-policy.ts';
import { type OpeningStock, openingStock } from './stock/opening-stock.ts';

/** What every planning step reads. Stores have one order everywhere: code-point order of their ids. */
export interface SeasonInputs {
  readonly parameters: SeasonParameters;
  readonly demand: SeasonDemand;
  /** On season weeks, stores as in `demand` (see `seasonPaths`). */
  readonly paths: ScenarioPaths;
  readonly economics: ResolvedEconomics;
  readonly stock: OpeningStock;
  readonly policy: ReplenishmentPolicy;
  /** Cluster of each store, aligned with `demand.stores`. */
  readonly cluster_ids: readonly string[];
  /** Weeks of usable history of each store, aligned; decides how much it borrows from its cluster. */
  readonly history_weeks: readonly number[];
}

/** Assembles and checks the inputs; misaligned stores or weeks are a programmer error and throw. */
export function seasonInputs(given: {
  readonly parameters: SeasonParameters;
  readonly demand: SeasonDemand;
  readonly paths: ScenarioPaths;
  readonly economics: ResolvedEconomics;
  readonly stock?: OpeningStock;
  readonly cluster_ids?: readonly string[];
  readonly history_weeks?: readonly number[];
}): SeasonInputs {
  const { parameters, demand, paths, economics } = given;
  const ids = demand.stores.map((store) => store.store_id);
  const count = ids.length;
  if (paths.store_ids.length !== count || paths.store_ids.some((id, i) => id !== ids[i])) {
    throw new Error('scenario paths hold other stores than the demand, or in another order');
  }
  if (demand.weeks !== parameters.forecast_horizon_weeks || paths.weeks !== demand.weeks) {
    throw new Error('demand, scenario paths and horizon differ in weeks');
  }
  const stock = given.stock ?? openingStock(ids);
  const clusterIds = given.cluster_ids ?? ids.map(() => 'all');
  const historyWeeks = given.history_weeks ?? ids.map(() => Number.POSITIVE_INFINITY);
  if (
    stock.stores.length !== count ||
    clusterIds.length !== count ||
    historyWeeks.length !== count
  ) {
    throw new Error('stock, clusters or history are not aligned with the stores');
  }
  return {
    parameters,
    demand,
    paths,
    economics,
    stock,
    policy: replenishmentPolicy(
      parameters.replenishment_strategy,
      parameters.forecast_horizon_weeks,
      economics.lead_time_weeks,
    ),
    cluster_ids: clusterIds,
    history_weeks: historyWeeks,
  };
}
