import type { Choice, Plan } from '@hemline/contracts';
import {
  brokenPackWarnings,
  type Explained,
  type PlannedBuy,
  type PlannedReplenishment,
  type WeeklyStock,
} from '@hemline/planning';
import type { PlanInputs } from './plan-inputs.ts';
import {
  allocationsOf,
  type OpenSeason,
  overriddenAllocation,
  settledBuy,
  stockOf,
} from './plan-season.ts';

/** What follows from the inventory phase's choices: the parts with their explanations, and as a plan holds them. */
export interface PlannedInventory {
  readonly buy: PlannedBuy;
  readonly allocation: Plan['allocation'];
  readonly replenishment: PlannedReplenishment;
  readonly weekly: WeeklyStock;
  readonly explained: readonly Explained[];
  readonly sections: Pick<Plan, 'buy' | 'allocation' | 'replenishment' | 'wssi'>;
}

/**
 * Buy, allocation, top-ups and weekly stock of an open season by its recorded choices and overrides. Pure.
 * @throws when the buy or the allocation was not chosen
 */
export function planInventory(open: OpenSeason): PlannedInventory {
  const { inputs } = open;
  const buyChoice = choiceOf(inputs, 'buy_units');
  const buy = settledBuy(open, Number(buyChoice.chosen), buyReason(buyChoice, inputs));
  const candidates = allocationsOf(open, buy);
  const method = choiceOf(inputs, 'allocation_method').chosen;
  const chosen = method === 'proportional' ? candidates.proportional : candidates.marginal;
  const allocation = overriddenAllocation(chosen, buy.units, inputs.overrides);
  const { replenishment, weekly } = stockOf(open, allocation);
  const { provenance: _b, warnings: _bw, ...buySection } = buy;
  const {
    provenance: _r,
    warnings: _rw,
    expected_store_leftover: _s,
    ...replenishmentSection
  } = replenishment;
  return {
    buy,
    allocation,
    replenishment,
    weekly,
    explained: [
      buy,
      candidates,
      { provenance: [], warnings: brokenPackWarnings(allocation, buy.pack_size) },
      replenishment,
      weekly,
    ],
    sections: {
      buy: buySection,
      allocation,
      replenishment: replenishmentSection,
      wssi: [...weekly.rows],
    },
  };
}

function choiceOf(inputs: PlanInputs, decision: string): Choice {
  const found = inputs.choices.find((choice) => choice.decision === decision);
  if (!found) throw new Error(`no choice of ${decision} was recorded`);
  return found;
}

/** Why this buy: after store weeks were set by hand it still rests on the demand of before. */
function buyReason({ reason }: Choice, { overrides }: PlanInputs): string {
  return overrides.some(({ table }) => table === 'demand')
    ? `Decided before demand was changed by hand. ${reason}`
    : reason;
}
