export {
  type AllocationCandidates,
  type AllocationMethod,
  allocationCandidates,
} from './allocation/allocate.ts';
export { FULL_HISTORY_WEEKS } from './allocation/borrow-from-cluster.ts';
export { brokenPackWarnings } from './allocation/broken-pack-warnings.ts';
export { compareIds } from './arithmetic/compare-ids.ts';
export {
  type BuyCandidates,
  type BuyMethodResult,
  buyCandidates,
  type PlannedBuy,
} from './buy/buy-candidates.ts';
export { type BuyConsequence, buyConsequences } from './buy/buy-consequences.ts';
export { type BuyBounds, buyBounds, checkBuy } from './buy/buy-quantity.ts';
export { type BuyChoice, type BuyFailure, chooseBuy } from './buy/choose-buy.ts';
export { dateWords } from './calendar/date-words.ts';
export { addDays, dateOfDay, dayNumber, daysBetween } from './calendar/day-number.ts';
export { checkpointPassed, remainingSeason } from './calendar/remaining-season.ts';
export {
  asOfDate,
  MAX_GAP_WEEKS,
  type ReachFailure,
  type SeasonReach,
  seasonReach,
} from './calendar/season-reach.ts';
export {
  holidayWeeks,
  isoWeekLabel,
  type SeasonWeek,
  seasonEndDate,
  seasonWeeks,
} from './calendar/season-weeks.ts';
export {
  mapWeeks,
  shareToSeasonWeeks,
  sumDaysToWeeks,
  type WeekMapping,
} from './calendar/week-mapping.ts';
export { clusterStores, DEFAULT_CLUSTERS, type StoreClusters } from './clusters/cluster-stores.ts';
export type { StoreProfile } from './clusters/standardise.ts';
export { demandProvenance } from './demand/demand-provenance.ts';
export { type DemandRange, seasonRange, weeklyRanges } from './demand/demand-ranges.ts';
export {
  roundDemand,
  type SeasonDemand,
  type StoreDemand,
  type StoreForecast,
} from './demand/round-demand.ts';
export { type ScenarioPaths, seasonPaths, seasonTotals } from './demand/scenario-paths.ts';
export { scenarioWarnings } from './demand/scenario-warnings.ts';
export {
  ASSUMED_ECONOMICS,
  type Economics,
  type ResolvedEconomics,
  resolveEconomics,
} from './economics.ts';
export { checkInvariants } from './invariants/check-invariants.ts';
export type { CheckedPlan, Violation } from './invariants/expectations.ts';
export { demandLift, depthForLift, MARKDOWN_DEPTHS } from './markdown/demand-response.ts';
export {
  ASSUMED_ELASTICITY,
  type Elasticity,
  estimateElasticity,
  type PricedSeries,
} from './markdown/elasticity.ts';
export {
  chooseMarkdown,
  type MarkdownCandidates,
  type MarkdownRung,
  markdownCandidates,
} from './markdown/markdown-candidates.ts';
export {
  DEFAULT_MARKDOWN_THRESHOLD,
  type MarkdownPolicy,
  markdownPolicy,
} from './markdown/markdown-policy.ts';
export type { Failure, Outcome } from './outcome.ts';
export { type PreviewContext, previewParameters } from './preview/preview-parameters.ts';
export { type Explained, type Provenance, planSection } from './provenance.ts';
export { orderUpToTargets, type ReviewTarget } from './replenishment/order-up-to.ts';
export type { Network } from './replenishment/play-network.ts';
export { networkOf, type PlannedReplenishment, replenish } from './replenishment/replenish.ts';
export {
  COVER_BUFFERS,
  type ReplenishmentPolicy,
  replenishmentPolicy,
} from './replenishment/replenishment-policy.ts';
export { type SeasonInputs, seasonInputs } from './season-inputs.ts';
export {
  drawSeason,
  type MarkdownRule,
  type SeasonMoney,
  type SimulatedSeason,
  simulateSeason,
} from './simulator/simulate-season.ts';
export * from './stock/kpis.ts';
export {
  type OpeningStock,
  openingStock,
  ownedUnits,
  type StockOnHand,
} from './stock/opening-stock.ts';
export { type PlanKpis, planKpis } from './stock/plan-kpis.ts';
export { type WeeklyStock, weeklyStock } from './stock/weekly-stock.ts';
export {
  forecastValueAdded,
  judgeOverride,
  LARGE_OVERRIDE_FROM,
} from './value-added/forecast-value-added.ts';
