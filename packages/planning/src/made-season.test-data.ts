import type { ReplenishmentStrategy, SeasonParameters } from '@hemline/contracts';
import fc from 'fast-check';
import { type AllocationMethod, allocationCandidates } from './allocation/allocate.ts';
import { randomStream } from './arithmetic/random.ts';
import { buyCandidates } from './buy/buy-candidates.ts';
import { chooseBuy } from './buy/choose-buy.ts';
import { weeklyRanges } from './demand/demand-ranges.ts';
import { roundDemand } from './demand/round-demand.ts';
import { resolveEconomics } from './economics.ts';
import { markdownCandidates } from './markdown/markdown-candidates.ts';
import { replenish } from './replenishment/replenish.ts';
import { type SeasonInputs, seasonInputs } from './season-inputs.ts';
import { weeklyStock } from './stock/weekly-stock.ts';

/** Cases a property is checked with. */
export const CASES = 10_000;

/** A small description from which a whole season follows, so that shrinking stays readable. */
export interface SeasonCase {
  readonly seed: number;
  readonly stores: number;
  readonly weeks: number;
  readonly paths: number;
  readonly shape: 'usual' | 'zero' | 'one_store' | 'slow';
  readonly strategy: ReplenishmentStrategy;
  readonly holdback: number;
  readonly pack: number;
  readonly lead: number;
  readonly priced: boolean;
  readonly stocked: boolean;
  readonly cap: number | null;
  readonly minimum: number;
  readonly checkpoint: number | null;
  readonly threshold: number | null;
  readonly method: AllocationMethod;
}

/** Mostly small seasons; three in a thousand have up to 2,000 stores, one in fifty up to 52 weeks. */
export const seasonCases: fc.Arbitrary<SeasonCase> = fc
  .record({
    seed: fc.nat(1_000_000),
    stores: fc.oneof(
      { weight: 977, arbitrary: fc.integer({ min: 1, max: 6 }) },
      { weight: 20, arbitrary: fc.integer({ min: 7, max: 60 }) },
      { weight: 3, arbitrary: fc.integer({ min: 500, max: 2_000 }) },
    ),
    weeks: fc.oneof(
      { weight: 49, arbitrary: fc.integer({ min: 1, max: 8 }) },
      { weight: 1, arbitrary: fc.integer({ min: 9, max: 52 }) },
    ),
    paths: fc.integer({ min: 1, max: 6 }),
    shape: fc.constantFrom('usual', 'usual', 'usual', 'zero', 'one_store', 'slow'),
    strategy: fc.constantFrom('none', 'weekly', 'bi-weekly'),
    holdback: fc.oneof(
      fc.constantFrom(0, 0.29, 0.45, 0.5, 1),
      fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
    ),
    pack: fc.constantFrom(1, 1, 6, 12, 100),
    lead: fc.constantFrom(0, 1, 1, 2, 5),
    priced: fc.boolean(),
    stocked: fc.boolean(),
    cap: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 1 }),
    minimum: fc.constantFrom(0, 0, 50),
    checkpointShare: fc.option(fc.integer({ min: 1, max: 52 })),
    threshold: fc.option(fc.constantFrom(0, 0.4, 0.6, 1)),
    method: fc.constantFrom<AllocationMethod>('marginal', 'proportional'),
  })
  .map(({ checkpointShare, ...rest }) => ({
    ...rest,
    checkpoint: checkpointShare === null ? null : 1 + (checkpointShare % rest.weeks),
  })) as fc.Arbitrary<SeasonCase>;

export function parametersOf(season: SeasonCase): SeasonParameters {
  return {
    forecast_horizon_weeks: season.weeks,
    season_start_date: '2026-03-04',
    replenishment_strategy: season.strategy,
    dc_holdback_percentage: season.holdback,
    markdown_checkpoint_week: season.checkpoint,
    markdown_threshold: season.threshold,
    category: 'Dresses',
  };
}

/** The inputs a case stands for. */
export function inputsOf(season: SeasonCase): SeasonInputs {
  const random = randomStream(season.seed, 'made season');
  const ids = Array.from({ length: season.stores }, (_, s) => `S${String(s).padStart(4, '0')}`);
  const levelOf = (s: number) => {
    if (season.shape === 'zero') return 0;
    if (season.shape === 'one_store') return s === 0 ? 40 : 0;
    return season.shape === 'slow' ? 0.4 * random.uniform() : 20 * random.uniform();
  };
  const forecasts = ids.map((store_id, s) => {
    const level = levelOf(s);
    return {
      store_id,
      weekly: Float64Array.from({ length: season.weeks }, () => level * (0.5 + random.uniform())),
    };
  });
  const units = new Float32Array(season.paths * season.stores * season.weeks);
  for (let i = 0; i < units.length; i++) {
    const cell = i % (season.stores * season.weeks);
    const expected = forecasts[Math.floor(cell / season.weeks)]!.weekly[cell % season.weeks]!;
    units[i] = expected * 2 * random.uniform();
  }
  const some = () => (season.stocked ? random.below(15) : 0);
  return seasonInputs({
    parameters: parametersOf(season),
    demand: roundDemand(forecasts),
    paths: { count: season.paths, store_ids: ids, weeks: season.weeks, units },
    economics: resolveEconomics({
      pack_size: season.pack,
      lead_time_weeks: season.lead,
      otb_units: season.cap,
      min_order_units: season.minimum,
      ...(season.priced ? { price_cents: 10_000, cost_cents: 4_500, salvage_cents: 2_000 } : {}),
    }),
    stock: {
      stores: ids.map(() => ({ on_hand: some(), in_transit: some() })),
      dc: { on_hand: some(), in_transit: some() },
    },
    cluster_ids: ids.map((_, s) => `cluster-${1 + (s % 3)}`),
    history_weeks: ids.map((_, s) => (s % 5 === 4 ? 10 : 156)),
  });
}

export const ASSUMED = {
  value: 2,
  source: 'assumed',
  standard_error: null,
  reason: 'no price history',
} as const;

/** The whole chain of steps, as a run takes them. */
export function planOf(season: SeasonCase) {
  const inputs = inputsOf(season);
  const { demand, paths } = inputs;
  const candidates = buyCandidates(inputs);
  const chosen = chooseBuy(inputs, candidates, { method: candidates.default_method });
  if (!chosen.ok) throw new Error(chosen.error.message);
  const buy = chosen.value;
  const split = allocationCandidates(inputs, buy.units);
  const allocation = split[season.method];
  const replenishment = replenish(inputs, allocation);
  const stock = weeklyStock(inputs, allocation, replenishment);
  const markdown = markdownCandidates(inputs, buy.units, allocation.dc_units, stock.rows, ASSUMED);
  const ranges = weeklyRanges(demand.weekly, paths);
  const ids = [...new Set(inputs.cluster_ids)].sort();
  const plan = {
    demand: {
      model: 'made',
      mock: true,
      fallback_reason: null,
      weekly: demand.weekly.map((units, w) => ({
        week: w + 1,
        week_start: '',
        units,
        ...ranges[w]!,
      })),
      season_units: demand.season_units,
      season_lo80: 0,
      season_hi80: 0,
      stores: demand.stores.map((store) => ({
        store_id: store.store_id,
        weekly: store.weekly.map((units, w) => ({ week: w + 1, units })),
        treatment: null,
      })),
      leaderboard: [],
      accuracy: { wape: null, bias: null, mase: null, held80: null, held95: null, weeks: 0 },
      last_year: [],
      history: [],
      holidays: [],
    },
    clusters: ids.map((cluster_id) => ({
      cluster_id,
      name: cluster_id,
      store_ids: demand.stores.flatMap((store, s) =>
        inputs.cluster_ids[s] === cluster_id ? [store.store_id] : [],
      ),
    })),
    buy,
    allocation,
    replenishment,
    markdown: markdown.plan,
    wssi: [...stock.rows],
  };
  return { inputs, candidates, split, markdown, stock, plan };
}
