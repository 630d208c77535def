import type { PlanMarkdown } from '@hemline/contracts';
import { roundTo } from '../arithmetic/round-to.ts';
import type { ResolvedEconomics } from '../economics.ts';
import { demandLift, MARKDOWN_DEPTHS } from './demand-response.ts';
import type { CheckpointOutlook } from './season-at-checkpoint.ts';

export type MarkdownCandidate = PlanMarkdown['candidates'][number];

/** What every judgement of a depth needs besides the outlook. */
export interface MarkdownTerms {
  readonly elasticity: number;
  /** Share of units bought that should be sold by season end. */
  readonly target_sell_through: number;
  readonly economics: Pick<ResolvedEconomics, 'price_cents' | 'cost_cents' | 'salvage_cents'>;
  /** Units of this season's buy, whose cost is not sunk yet. */
  readonly buy_units: number;
}

/**
 * Judges every depth for a season that has sold `soldUnits` by the checkpoint. Units, leftover, revenue
 * and sell-through follow the point forecast, so that a planner can redo them by hand; the margin is the
 * mean over the scenarios. Money in integer cents.
 */
export function judgeDepths(
  outlook: CheckpointOutlook,
  soldUnits: number,
  terms: MarkdownTerms,
): MarkdownCandidate[] {
  const { bought_units: bought } = outlook;
  const { price_cents: price, cost_cents: cost, salvage_cents: salvage } = terms.economics;
  const unreachable = outlook.stranded_units + outlook.misplaced_units;
  const stock = Math.max(0, bought - unreachable - soldUnits);
  const remaining = remainingDemand(outlook, soldUnits) * outlook.served_share;
  return MARKDOWN_DEPTHS.map((depth): MarkdownCandidate => {
    const lifted = remaining * demandLift(depth, terms.elasticity);
    const after = Math.min(stock, Math.round(lifted));
    const units = soldUnits + after;
    const leftover = bought - units;
    const cutPrice = price === null ? null : price * (1 - depth);
    const sellThrough = bought > 0 ? units / bought : null;
    return {
      depth,
      units,
      leftover,
      revenue:
        price === null || cutPrice === null
          ? null
          : Math.round(price * soldUnits + cutPrice * after),
      margin:
        price === null || cutPrice === null || cost === null
          ? null
          : Math.round(
              price * soldUnits +
                (salvage ?? 0) * (bought - soldUnits) +
                (cutPrice - (salvage ?? 0)) * expectedSales(outlook, stock, lifted) -
                cost * terms.buy_units,
            ),
      sell_through: sellThrough === null ? null : roundTo(sellThrough, 4),
      // Half a unit of slack: the target is a quotient of whole units and must be reachable by them.
      reaches_target: units + 0.5 >= terms.target_sell_through * bought,
    };
  });
}

/** Point demand after the checkpoint at regular price, given sales to date. */
function remainingDemand(outlook: CheckpointOutlook, soldUnits: number): number {
  const { planned_sold_units: planned, planned_remaining_units: remaining, persistence } = outlook;
  if (planned <= 0 || soldUnits === planned) return remaining;
  if (soldUnits <= 0) return persistence > 0 ? 0 : remaining;
  return remaining * Math.exp(persistence * Math.log(soldUnits / planned));
}

/** Mean over the scenarios of what sells from `stock` when the point demand is `demand`. */
function expectedSales(outlook: CheckpointOutlook, stock: number, demand: number): number {
  const { remaining_factors: factors } = outlook;
  if (factors.length === 0) return Math.min(stock, demand);
  let sum = 0;
  for (const factor of factors) sum += Math.min(stock, demand * factor);
  return sum / factors.length;
}

/**
 * The best expected margin among depths that reach the target, ties to the smaller cut; if none does, the
 * depth that comes closest, again the smallest of equals. Without a margin (no price or cost): the
 * smallest depth that reaches the target.
 */
export function chooseDepth(candidates: readonly MarkdownCandidate[]): number {
  const reaching = candidates.filter((candidate) => candidate.reaches_target);
  if (reaching.length === 0) {
    return candidates.reduce((best, next) => (next.units > best.units ? next : best)).depth;
  }
  const best = reaching.reduce((chosen, next) =>
    chosen.margin !== null && next.margin !== null && next.margin > chosen.margin ? next : chosen,
  );
  return best.depth;
}
