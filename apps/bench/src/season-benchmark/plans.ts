import {
  allocationCandidates,
  buyCandidates,
  chooseBuy,
  type MarkdownRule,
  markdownCandidates,
  networkOf,
  orderUpToTargets,
  type ReviewTarget,
  replenish,
  roundDemand,
  type SeasonInputs,
  seasonInputs,
  seasonPaths,
  simulateSeason,
  weeklyStock,
} from '@hemline/planning';
import { type DrawnSeason, HORIZON_WEEKS } from './draw-seasons.ts';
import { pathsFromPastErrors } from './past-errors.ts';
import { ECONOMICS, ELASTICITY, PARAMETERS } from './season-terms.ts';

/** Which decisions are ours; the others follow the plain rule. */
export interface Decisions {
  readonly buy: boolean;
  readonly allocation: boolean;
  readonly replenishment: boolean;
  /** `none`: full price to the end, to see what the plain rule's markdown costs by itself. */
  readonly markdown: 'ours' | 'plain' | 'none';
}

/** The plain rule's cover on top of the forecast, and its cap on markdowns. */
const PLAIN_COVER = 1.2;
const PLAIN_MARKDOWN = { factor: 2, cap: 0.4 } as const;

/** A season prepared for planning; the point forecast is the same for every plan. */
export function prepare(season: DrawnSeason): SeasonInputs {
  return seasonInputs({
    parameters: PARAMETERS,
    demand: roundDemand(
      season.store_ids.map((store_id, s) => ({
        store_id,
        weekly: season.forecast.subarray(s * HORIZON_WEEKS, (s + 1) * HORIZON_WEEKS),
      })),
    ),
    paths: seasonPaths(pathsFromPastErrors(season)),
    economics: ECONOMICS,
  });
}

/** Margin (cents) a season really earns under a mix of our decisions and the plain rule's. */
export function playPlan(inputs: SeasonInputs, season: DrawnSeason, ours: Decisions): number {
  const buy = ours.buy ? ourBuy(inputs) : Math.round(inputs.demand.season_units * PLAIN_COVER);
  const split = allocationCandidates(inputs, buy);
  const allocation = ours.allocation ? split.marginal : split.proportional;
  const reviews = ours.replenishment ? orderUpToTargets(inputs) : plainReviews(inputs);
  const network = {
    ...networkOf(inputs, allocation, reviews, true),
    rationing: ours.replenishment ? ('equal_cover' as const) : ('first_come' as const),
  };
  const rule: MarkdownRule = {
    checkpoint_week: PARAMETERS.markdown_checkpoint_week,
    bought_units: buy,
    elasticity: ELASTICITY,
    depthAt: markdownRule(inputs, ours, buy, allocation),
  };
  return simulateSeason(network, season.actual, { ...ECONOMICS, buy_units: buy }, rule)
    .margin_cents!;
}

function ourBuy(inputs: SeasonInputs): number {
  const candidates = buyCandidates(inputs);
  const chosen = chooseBuy(inputs, candidates, { method: candidates.default_method });
  if (!chosen.ok) throw new Error(chosen.error.message);
  return chosen.value.units;
}

function markdownRule(
  inputs: SeasonInputs,
  { markdown }: Decisions,
  buy: number,
  allocation: Parameters<typeof replenish>[1],
): (sellThrough: number) => number {
  if (markdown === 'none') return () => 0;
  return markdown === 'plain' ? plainMarkdown : ourMarkdown(inputs, buy, allocation);
}

function ourMarkdown(
  inputs: SeasonInputs,
  buy: number,
  allocation: Parameters<typeof replenish>[1],
): (sellThrough: number) => number {
  const weekly = weeklyStock(inputs, allocation, replenish(inputs, allocation)).rows;
  return markdownCandidates(inputs, buy, allocation.dc_units, weekly, {
    value: ELASTICITY,
    source: 'assumed',
    standard_error: null,
    reason: 'fixed by the benchmark',
  }).depthAt;
}

/** The plain rule's top-ups: forecast of lead time and review period × 1.2, stores served in order. */
function plainReviews(inputs: SeasonInputs): ReviewTarget[] {
  return orderUpToTargets(inputs).map((review) => ({
    ...review,
    safety: review.forecast.map((units) => Math.round(units * (PLAIN_COVER - 1))),
  }));
}

/** The plain rule's markdown: the gap to the threshold × 2, at most 40 %. */
function plainMarkdown(sellThrough: number): number {
  const gap = Math.max(0, PARAMETERS.markdown_threshold - sellThrough);
  return Math.min(PLAIN_MARKDOWN.cap, gap * PLAIN_MARKDOWN.factor);
}
