import type { PlanBuy, PlanWarning } from '@hemline/contracts';
import { quantile } from '../arithmetic/quantile.ts';
import { seasonTotals } from '../demand/scenario-paths.ts';
import { hasFractile } from '../economics.ts';
import type { Explained } from '../provenance.ts';
import type { SeasonInputs } from '../season-inputs.ts';
import { ownedUnits } from '../stock/opening-stock.ts';
import { type BuyConsequence, buyConsequences } from './buy-consequences.ts';
import { buyProvenance } from './buy-provenance.ts';
import { type BuyBounds, buyBounds, shapeBuy } from './buy-quantity.ts';

/** The buys an agent chooses from, each with its consequences. */
export interface BuyCandidates extends Explained {
  /** Both methods; `units` is null when a method lacks its inputs, and `reason` says which. */
  readonly methods: readonly BuyMethodResult[];
  readonly default_method: 'critical_fractile' | 'cover_policy';
  /** (p − c) ÷ (p − s), share; null without economics. */
  readonly critical_fractile: number | null;
  /** −20 % … +20 % around the default, and the other method's buy; ascending, without repeats. */
  readonly alternatives: readonly BuyConsequence[];
  readonly bounds: BuyBounds;
}

/** What one method proposes to buy. */
export interface BuyMethodResult {
  readonly method: 'critical_fractile' | 'cover_policy';
  readonly units: number | null;
  readonly reason: string;
}

const AROUND = [0.8, 0.9, 1, 1.1, 1.2] as const;

/** −20 % … +20 % around `units` as orders, with `others`; ascending, without repeats. */
export function buysAround(
  units: number,
  others: readonly number[],
  inputs: SeasonInputs,
): BuyConsequence[] {
  const judge = buyConsequences(inputs);
  const shaped = AROUND.map((factor) => shapeBuy(units * factor, inputs.economics));
  return [...new Set([...shaped, units, ...others])].sort((a, b) => a - b).map(judge);
}

/**
 * Computes both buys. Critical fractile (Arrow, Harris and Marschak 1951): the (p − c) ÷ (p − s)
 * quantile of season demand. Cover policy: demand × (1 + buffer of the replenishment strategy).
 * Either is reduced by the stock the category owns already, then shaped to packs, minimum order and cap.
 */
export function buyCandidates(inputs: SeasonInputs): BuyCandidates {
  const { economics, demand, policy, stock } = inputs;
  const owned = ownedUnits(stock);
  const less = owned > 0 ? `, less ${owned} units owned already` : '';
  const cover = shapeBuy(demand.season_units * (1 + policy.cover_buffer) - owned, economics);
  const methods: BuyMethodResult[] = [];
  let fractile: number | null = null;
  let fractileUnits: number | null = null;
  if (hasFractile(economics)) {
    const { price_cents: price, cost_cents: cost, salvage_cents: salvage } = economics;
    fractile = (price - cost) / (price - salvage);
    fractileUnits = shapeBuy(quantile(seasonTotals(inputs.paths), fractile) - owned, economics);
    methods.push({
      method: 'critical_fractile',
      units: fractileUnits,
      reason: `a unit sold earns ${price - cost} cents and a unit left over costs ${cost - salvage}: buy enough to cover season demand in ${Math.round(fractile * 100)} % of scenarios${less}`,
    });
  } else {
    methods.push({
      method: 'critical_fractile',
      units: null,
      reason:
        'needs price, cost and salvage in the policy file, with price above cost above salvage',
    });
  }
  methods.push({
    method: 'cover_policy',
    units: cover,
    reason: `season demand of ${demand.season_units} plus ${Math.round(policy.cover_buffer * 100)} % cover for ${policy.strategy === 'none' ? 'a season without replenishment' : `${policy.strategy} replenishment`}${less}`,
  });
  const chosen = fractileUnits ?? cover;
  return {
    methods,
    default_method: fractileUnits === null ? 'cover_policy' : 'critical_fractile',
    critical_fractile: fractile,
    alternatives: buysAround(chosen, [cover], inputs),
    bounds: buyBounds(economics),
    provenance: buyProvenance(fractile !== null),
    warnings: buyWarnings(inputs),
  };
}

function buyWarnings({ economics, parameters, demand }: SeasonInputs): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  const { otb_units: cap, min_order_units: minimum } = economics;
  if (cap !== null && minimum > cap) {
    warnings.push({
      code: 'min_order_over_open_to_buy',
      message: `The minimum order of ${minimum} lies above the open-to-buy of ${cap}; the cap was kept.`,
      pointer: '/buy/units',
    });
  }
  if (demand.season_units === 0) {
    warnings.push({
      code: 'no_demand',
      message: 'The forecast expects no sales in this season, so nothing is bought.',
      pointer: '/buy/units',
    });
  }
  if (parameters.replenishment_strategy === 'none' && parameters.dc_holdback_percentage > 0) {
    warnings.push({
      code: 'holdback_stranded',
      message:
        'Stock is held back at the DC but nothing is replenished: it stays there and counts as leftover.',
      pointer: '/allocation/dc_units',
    });
  }
  return warnings;
}

/** The method's buy, ready for the plan; see `chooseBuy`. */
export type PlannedBuy = PlanBuy & Explained;
