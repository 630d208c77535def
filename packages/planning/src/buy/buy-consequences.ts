import type { PlanBuy } from '@hemline/contracts';
import { roundTo } from '../arithmetic/round-to.ts';
import { seasonTotals, storeWindowSums } from '../demand/scenario-paths.ts';
import type { SeasonInputs } from '../season-inputs.ts';
import { ownedUnits } from '../stock/opening-stock.ts';
import { dcUnits } from './dc-units.ts';

/** What a buy leads to over the scenario paths, before any markdown. */
export type BuyConsequence = PlanBuy['alternatives'][number];

/** Judges buys against the same paths; built once, asked for each candidate. */
export function buyConsequences(inputs: SeasonInputs): (units: number) => BuyConsequence {
  const { paths, economics, stock, policy, demand } = inputs;
  const totals = seasonTotals(paths);
  const owned = ownedUnits(stock);
  const pooled = policy.skipped_reason === null;
  const byStore = pooled ? null : storeWindowSums(paths, 0, paths.weeks);
  return (units) => {
    const bought = units + owned;
    const dc = dcUnits(units, inputs.parameters.dc_holdback_percentage, economics.pack_size);
    const sellable = pooled ? bought : bought - dc - stock.dc.on_hand - stock.dc.in_transit;
    let lost = 0;
    let short = 0;
    let demanded = 0;
    const count = paths.count;
    for (let path = 0; path < count; path++) {
      demanded += totals[path]!;
      if (totals[path]! > sellable) {
        short += 1;
        if (pooled) lost += totals[path]! - sellable;
      }
    }
    if (byStore) {
      // Without top-ups a unit in the wrong store is lost: each store lives on its own share.
      for (let s = 0; s < demand.stores.length; s++) {
        const weight =
          demand.season_units > 0
            ? demand.stores[s]!.season_units / demand.season_units
            : 1 / demand.stores.length;
        const share = sellable * weight;
        for (let path = 0; path < count; path++) {
          const excess = byStore[s * count + path]! - share;
          if (excess > 0) lost += excess;
        }
      }
    }
    const expectedLost = lost / count;
    const sold = demanded / count - expectedLost;
    const leftover = bought - sold;
    const { price_cents: price, cost_cents: cost, salvage_cents: salvage } = economics;
    return {
      units,
      expected_lost_sales: roundTo(expectedLost, 1),
      expected_leftover: roundTo(Math.max(0, leftover), 1),
      stockout_probability: roundTo(short / count, 4),
      expected_margin:
        price === null || cost === null
          ? null
          : Math.round(price * sold + (salvage ?? 0) * leftover - cost * units),
    };
  };
}
