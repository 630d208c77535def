import type { PlanBuy } from '@hemline/contracts';
import { roundTo } from '../arithmetic/round-to.ts';
import { seasonTotals } from '../demand/scenario-paths.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { explain } from '../provenance.ts';
import type { SeasonInputs } from '../season-inputs.ts';
import { sellableStock } from '../stock/opening-stock.ts';
import { type BuyCandidates, buysAround, type PlannedBuy } from './buy-candidates.ts';
import { buyConsequences } from './buy-consequences.ts';
import { checkBuy } from './buy-quantity.ts';

/** Whose buy: a method's, or units an agent or the planner set. */
export type BuyChoice =
  | { readonly method: 'critical_fractile' | 'cover_policy' }
  | { readonly units: number; readonly reason?: string };

export type BuyFailure =
  | 'method_unavailable'
  | 'not_whole_units'
  | 'not_whole_packs'
  | 'below_min_order'
  | 'over_open_to_buy';

/** Settles the buy. Edited units must be whole packs within bounds; everything downstream follows from it. */
export function chooseBuy(
  inputs: SeasonInputs,
  candidates: BuyCandidates,
  choice: BuyChoice,
): Outcome<PlannedBuy, BuyFailure> {
  if ('method' in choice) {
    const found = candidates.methods.find(({ method }) => method === choice.method);
    if (found?.units == null) {
      return fail('method_unavailable', `${choice.method}: ${found?.reason ?? 'unknown method'}`);
    }
    return succeed(plannedBuy(inputs, candidates, found.units, choice.method, found.reason));
  }
  const checked = checkBuy(choice.units, inputs.economics);
  if (!checked.ok) return checked;
  const same = candidates.methods.find(({ units }) => units === checked.value);
  return succeed(
    plannedBuy(
      inputs,
      candidates,
      checked.value,
      same?.method ?? 'planner',
      choice.reason ?? same?.reason ?? 'Set by the planner',
    ),
  );
}

function plannedBuy(
  inputs: SeasonInputs,
  candidates: BuyCandidates,
  units: number,
  method: PlanBuy['method'],
  reason: string,
): PlannedBuy {
  const { economics, demand, policy, stock } = inputs;
  const others = candidates.methods.flatMap((candidate) => candidate.units ?? []);
  const cap = economics.otb_units;
  const totals = seasonTotals(inputs.paths);
  const owned = sellableStock(stock, policy.skipped_reason === null);
  const over = cap === null ? null : totals.filter((total) => total - owned > cap).length;
  const cover = demand.season_units > 0 ? (units + owned) / demand.season_units - 1 : 0;
  const wanted = demand.season_units * (1 + policy.cover_buffer);
  // A cap, a minimum or stock owned can leave another cover than the policy's: then that one is shown.
  const asPolicy =
    method === 'cover_policy' && Math.abs(units + owned - wanted) < economics.pack_size;
  return {
    units,
    method,
    buffer: asPolicy ? policy.cover_buffer : roundTo(cover, 4),
    reason,
    alternatives: buysAround(units, others, inputs),
    methods: candidates.methods.map((row) => ({ ...row })),
    stockout_probability: buyConsequences(inputs)(units).stockout_probability,
    over_cap_probability: over === null ? null : roundTo(over / inputs.paths.count, 4),
    pack_size: economics.pack_size,
    assumed: [...economics.assumed],
    provenance: [
      ...economics.provenance,
      ...candidates.provenance,
      explain(
        '/buy/units',
        reason,
        ['/buy/methods', '/buy/pack_size'],
        method === 'planner' ? 'approval' : 'forecast and policy file',
      ),
      explain(
        '/buy/buffer',
        asPolicy
          ? 'cover by replenishment strategy: none 25 %, bi-weekly 22 %, weekly 20 %'
          : '(buy + stock owned that can be sold) ÷ season demand − 1',
        ['/buy/units', '/demand/season_units'],
        'policy',
      ),
      explain(
        '/buy/stockout_probability',
        'share of scenarios whose season demand exceeds the units that can be sold',
        ['scenario paths', '/buy/units'],
        'forecast',
      ),
      explain(
        '/buy/over_cap_probability',
        'share of scenarios whose demand, less owned stock, exceeds the open-to-buy',
        ['scenario paths', 'otb_units'],
        'forecast and policy file',
      ),
    ],
    warnings: [...economics.warnings, ...candidates.warnings],
  };
}
