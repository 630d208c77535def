import type { PlanAllocation, PlanReplenishment } from '@hemline/contracts';
import { roundTo } from '../arithmetic/round-to.ts';
import { type Explained, explain } from '../provenance.ts';
import type { SeasonInputs } from '../season-inputs.ts';
import { inStockRate } from '../stock/kpis.ts';
import { orderUpToTargets, type ReviewTarget } from './order-up-to.ts';
import { type Network, networkMemory, playNetwork } from './play-network.ts';

/** The schedule of top-ups and what it achieves over the scenarios. */
export type PlannedReplenishment = PlanReplenishment &
  Explained & {
    /** Expected units left in stores at season end, over the scenarios. */
    readonly expected_store_leftover: number;
  };

/** The network of an allocation, ready to be played. */
export function networkOf(
  inputs: SeasonInputs,
  allocation: Pick<PlanAllocation, 'dc_units' | 'stores'>,
  reviews: readonly ReviewTarget[],
  whole: boolean,
): Network {
  const { stock, demand } = inputs;
  return {
    stores: demand.stores.length,
    weeks: demand.weeks,
    lead_time_weeks: inputs.policy.lead_time_weeks,
    reviews,
    store_units: Float64Array.from(
      stock.stores,
      (store, s) => store.on_hand + store.in_transit + allocation.stores[s]!.initial_units,
    ),
    dc_units: allocation.dc_units + stock.dc.on_hand + stock.dc.in_transit,
    whole,
    rationing: 'equal_cover',
  };
}

/**
 * Plans top-ups on the point forecast in whole units, and plays the same policy over every scenario path
 * for the expected in-stock rate (share of demand served), lost sales and leftovers.
 */
export function replenish(
  inputs: SeasonInputs,
  allocation: Pick<PlanAllocation, 'dc_units' | 'stores'>,
): PlannedReplenishment {
  const { demand, paths, policy } = inputs;
  const reviews = orderUpToTargets(inputs);
  const planned = networkOf(inputs, allocation, reviews, true);
  const memory = networkMemory(planned);
  const shipments: PlanReplenishment['shipments'] = [];
  const point = demand.stores.flatMap((store) => store.weekly);
  playNetwork(planned, memory, point, 0, {
    onShipment: (week, store, units) => {
      shipments.push({ week, store_id: demand.stores[store]!.store_id, units });
    },
  });
  const played = { ...planned, whole: false };
  const size = planned.stores * planned.weeks;
  let demanded = 0;
  let lost = 0;
  let dcLeft = 0;
  let storeLeft = 0;
  for (let path = 0; path < paths.count; path++) {
    const outcome = playNetwork(played, memory, paths.units, path * size);
    demanded += outcome.demand;
    lost += outcome.lost;
    dcLeft += outcome.dc_left;
    storeLeft += outcome.store_left;
  }
  const scenarios = Math.max(1, paths.count);
  const rate = inStockRate(demanded, lost);
  return {
    strategy: policy.strategy,
    shipments,
    skipped_reason: policy.skipped_reason,
    lead_time_weeks: policy.lead_time_weeks,
    expected_in_stock_rate: rate === null ? null : roundTo(rate, 4),
    expected_lost_sales: roundTo(lost / scenarios, 1),
    expected_dc_leftover: roundTo(dcLeft / scenarios, 1),
    expected_store_leftover: roundTo(storeLeft / scenarios, 1),
    provenance: replenishmentProvenance(inputs),
    warnings: [],
  };
}

function replenishmentProvenance({ policy, economics }: SeasonInputs): Explained['provenance'] {
  const cover = policy.lead_time_weeks + policy.review_period_weeks;
  const played = ['scenario paths', '/allocation/stores/*/initial_units', '/allocation/dc_units'];
  return [
    explain(
      '/replenishment/shipments/*/units',
      `at each review: forecast over ${cover} weeks (lead time + review period) + safety (${Math.round(economics.service_level * 100)} % point of demand − forecast) − on hand − in transit, at least 0; when the DC cannot cover all needs, equal weeks of cover`,
      [
        '/demand/stores/*/weekly',
        '/allocation/stores/*/initial_units',
        '/allocation/dc_units',
        'scenario paths',
        'service_level',
        'lead_time_weeks',
      ],
      'forecast and policy file',
    ),
    explain(
      '/replenishment/shipments/*/week',
      'week whose review sends the goods',
      ['/parameters/replenishment_strategy'],
      'brief',
    ),
    explain(
      '/replenishment/lead_time_weeks',
      'as given, else 1',
      ['lead_time_weeks'],
      'policy file',
    ),
    explain(
      '/replenishment/expected_in_stock_rate',
      '1 − lost ÷ demand over all scenarios, playing the same reviews',
      played,
      'simulation on scenario paths',
    ),
    explain(
      '/replenishment/expected_lost_sales',
      'mean over scenarios of demand not served',
      played,
      'simulation on scenario paths',
    ),
    explain(
      '/replenishment/expected_dc_leftover',
      'mean over scenarios of units still at the DC at season end',
      played,
      'simulation on scenario paths',
    ),
  ];
}
