import { randomStream } from '../arithmetic/random.ts';
import { roundTo } from '../arithmetic/round-to.ts';
import type { ResolvedEconomics } from '../economics.ts';
import { demandLift } from '../markdown/demand-response.ts';
import type { Network } from '../replenishment/play-network.ts';
import { networkMemory, playNetwork } from '../replenishment/play-network.ts';
import type { SeasonInputs } from '../season-inputs.ts';
import { inStockRate } from '../stock/kpis.ts';

/** The markdown decision as it will be taken: sell-through seen at the checkpoint → depth. */
export interface MarkdownRule {
  readonly checkpoint_week: number;
  /** Units that count as bought when sell-through is worked out. */
  readonly bought_units: number;
  readonly depthAt: (sellThrough: number) => number;
  /** How customers really answer a price cut. */
  readonly elasticity: number;
}

/** What a season came to. Units whole, money in integer cents (null without price or cost). */
export interface SimulatedSeason {
  readonly demand_units: number;
  readonly sold_units: number;
  readonly lost_units: number;
  readonly leftover_units: number;
  readonly in_stock_rate: number | null;
  readonly markdown_depth: number;
  readonly revenue_cents: number | null;
  readonly margin_cents: number | null;
}

/** Money of a season and the units whose cost counts. */
export interface SeasonMoney
  extends Pick<ResolvedEconomics, 'price_cents' | 'cost_cents' | 'salvage_cents'> {
  readonly buy_units: number;
}

/**
 * Plays one season week by week: arrivals, sales limited by stock, top-ups by the plan's own targets, and
 * one markdown decision from the sell-through seen at the checkpoint. `demand` holds whole units at
 * regular price, index `store · weeks + week`.
 */
export function simulateSeason(
  network: Network,
  demand: ArrayLike<number>,
  money: SeasonMoney,
  markdown: MarkdownRule | null = null,
): SimulatedSeason {
  let soldBefore: number | null = null;
  let depth = 0;
  const outcome = playNetwork(network, networkMemory(network), demand, 0, {
    liftAfter: (week, sold) => {
      if (markdown === null || week !== markdown.checkpoint_week) return null;
      soldBefore = sold;
      depth = markdown.bought_units > 0 ? markdown.depthAt(sold / markdown.bought_units) : 0;
      return demandLift(depth, markdown.elasticity);
    },
  });
  const leftover = outcome.dc_left + outcome.store_left;
  const rate = inStockRate(outcome.demand, outcome.lost);
  const { price_cents: price, cost_cents: cost, salvage_cents: salvage } = money;
  const atRegularPrice = soldBefore ?? outcome.sold;
  const revenue =
    price === null
      ? null
      : Math.round(price * atRegularPrice + price * (1 - depth) * (outcome.sold - atRegularPrice));
  return {
    demand_units: outcome.demand,
    sold_units: outcome.sold,
    lost_units: outcome.lost,
    leftover_units: leftover,
    in_stock_rate: rate === null ? null : roundTo(rate, 4),
    markdown_depth: depth,
    revenue_cents: revenue,
    margin_cents:
      revenue === null || cost === null
        ? null
        : Math.round(revenue + (salvage ?? 0) * leftover - cost * money.buy_units),
  };
}

/**
 * Draws a season's demand from the scenario paths: a seeded path, each store week rounded to a whole
 * number up or down at random so that its mean stays. Index `store · weeks + week`.
 */
export function drawSeason(inputs: Pick<SeasonInputs, 'paths'>, seed: number): Float64Array {
  const { paths } = inputs;
  const random = randomStream(seed, 'season');
  const size = paths.store_ids.length * paths.weeks;
  const offset = random.below(paths.count) * size;
  return Float64Array.from({ length: size }, (_, i) =>
    Math.floor(paths.units[offset + i]! + random.uniform()),
  );
}
