import type { PlanBuy, PlanWarning } from '@hemline/contracts';
import { countWords } from '../arithmetic/count-words.ts';
import { quantile } from '../arithmetic/quantile.ts';
import { seasonTotals } from '../demand/scenario-paths.ts';
import { hasFractile } from '../economics.ts';
import type { Explained } from '../provenance.ts';
import type { SeasonInputs } from '../season-inputs.ts';
import { ownedUnits, sellableStock } from '../stock/opening-stock.ts';
import { type BuyConsequence, buyConsequences } from './buy-consequences.ts';
import { buyProvenance } from './buy-provenance.ts';
import { type BuyBounds, buyBounds, orderWords, shapeBuy } from './buy-quantity.ts';

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
  const owned = sellableStock(stock, policy.skipped_reason === null);
  const less = owned > 0 ? `, less ${countWords(owned)} units owned already` : '';
  const coverWanted = demand.season_units * (1 + policy.cover_buffer) - owned;
  const cover = shapeBuy(coverWanted, economics);
  const methods: BuyMethodResult[] = [];
  let fractile: number | null = null;
  let fractileUnits: number | null = null;
  let fractileWanted = 0;
  if (hasFractile(economics)) {
    const { price_cents: price, cost_cents: cost, salvage_cents: salvage } = economics;
    fractile = (price - cost) / (price - salvage);
    fractileWanted = quantile(seasonTotals(inputs.paths), fractile) - owned;
    fractileUnits = shapeBuy(fractileWanted, economics);
    methods.push({
      method: 'critical_fractile',
      units: fractileUnits,
      reason: `A unit sold earns ${money(price - cost)} and a unit left over costs ${money(cost - salvage)}: buy enough to cover season demand in ${Math.round(fractile * 100)} % of scenarios${less}${orderWords(fractileWanted, economics)}`,
    });
  } else {
    methods.push({
      method: 'critical_fractile',
      units: null,
      reason:
        'Needs price, cost and salvage in the policy file, with price above cost above salvage',
    });
  }
  methods.push({
    method: 'cover_policy',
    units: cover,
    reason: `Season demand of ${countWords(demand.season_units)} plus ${Math.round(policy.cover_buffer * 100)} % cover for ${policy.strategy === 'none' ? 'a season without replenishment' : `${policy.strategy} replenishment`}${less}${orderWords(coverWanted, economics)}`,
  });
  const chosen = fractileUnits ?? cover;
  return {
    methods,
    default_method: fractileUnits === null ? 'cover_policy' : 'critical_fractile',
    critical_fractile: fractile,
    alternatives: buysAround(chosen, [cover], inputs),
    bounds: buyBounds(economics),
    provenance: buyProvenance(fractile !== null),
    warnings: buyWarnings(inputs, fractileUnits === null ? coverWanted : fractileWanted),
  };
}

const money = (cents: number): string => (cents / 100).toFixed(2);

function buyWarnings(inputs: SeasonInputs, unitsWanted: number): PlanWarning[] {
  const { economics, demand } = inputs;
  const warnings: PlanWarning[] = [];
  const { otb_units: cap, min_order_units: minimum } = economics;
  if (cap !== null && minimum > cap) {
    warnings.push({
      code: 'min_order_over_open_to_buy',
      message: `The minimum order of ${countWords(minimum)} lies above the open-to-buy of ${countWords(cap)}; the cap was kept.`,
      pointer: '/buy/units',
    });
  }
  const { min, max } = buyBounds(economics);
  if (cap !== null && unitsWanted > max) {
    warnings.push({
      code: 'open_to_buy_binds',
      message: `The open-to-buy of ${countWords(cap)} allows ${countWords(max)} of the ${countWords(Math.ceil(unitsWanted))} units the season calls for.`,
      pointer: '/buy/units',
    });
  } else if (unitsWanted > 0 && unitsWanted <= min - economics.pack_size) {
    warnings.push({
      code: 'min_order_binds',
      message: `The season calls for ${countWords(Math.ceil(unitsWanted))} units, but the supplier takes no order below ${countWords(min)}.`,
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
  return [...warnings, ...strandedWarnings(inputs)];
}

/** Stock that no shipment will ever take to a store: held back from the buy, or at the DC already. */
function strandedWarnings({ parameters, policy, stock }: SeasonInputs): PlanWarning[] {
  if (policy.skipped_reason === null) return [];
  const warnings: PlanWarning[] = [];
  if (parameters.dc_holdback_percentage > 0) {
    warnings.push({
      code: 'holdback_stranded',
      message:
        'Stock is held back at the DC but nothing is replenished: it stays there and counts as leftover.',
      pointer: '/allocation/dc_units',
    });
  }
  const atDc = ownedUnits(stock) - sellableStock(stock, false);
  if (atDc > 0) {
    warnings.push({
      code: 'dc_stock_stranded',
      message: `The DC holds ${countWords(atDc)} units already, and nothing is replenished: they count as leftover, and the buy does not count on them.`,
      pointer: '/wssi/0/dc_closing',
    });
  }
  return warnings;
}

/** The method's buy, ready for the plan; see `chooseBuy`. */
export type PlannedBuy = PlanBuy & Explained;
