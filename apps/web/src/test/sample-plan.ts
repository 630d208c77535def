// A test fixture: a small plan whose numbers add up, made by plain arithmetic. Not what the engine would plan.
import type { Plan, ProvenanceEntry } from '@hemline/contracts';
import { sampleReading } from './sample-reading.ts';

const WEEKS = 12;
const STORES = 24;
const SEASON_START = Date.UTC(2026, 2, 2);
const DAY_MS = 86_400_000;

/** The ids of the fixture, used by every test that needs one. */
export const sampleIds = {
  plan: '0b5e8a4e-5b1d-4c0e-9a5e-0d6f4c1b2a01',
  workflow: '0b5e8a4e-5b1d-4c0e-9a5e-0d6f4c1b2a02',
  dataset: '0b5e8a4e-5b1d-4c0e-9a5e-0d6f4c1b2a03',
  approval: '0b5e8a4e-5b1d-4c0e-9a5e-0d6f4c1b2a04',
} as const;

function day(offsetWeeks: number): string {
  return new Date(SEASON_START + offsetWeeks * 7 * DAY_MS).toISOString().slice(0, 10);
}

const weeks = Array.from({ length: WEEKS }, (_, at) => at + 1);
const shape = [0.62, 0.74, 0.9, 1.08, 1.22, 1.3, 1.26, 1.15, 1.05, 0.97, 0.88, 0.83];
const storeIds = Array.from({ length: STORES }, (_, at) => `S${String(at + 1).padStart(3, '0')}`);
const clusterOf = (at: number) => (at < 6 ? 'high' : at < 15 ? 'middle' : 'small');

const storeDemand = storeIds.map((store_id, at) => ({
  store_id,
  weekly: weeks.map((week) => ({
    week,
    units: Math.round((110 - at * 3) * (shape[week - 1] ?? 1)),
  })),
  treatment: at === 23 ? 'opened late: borrows the curve of its cluster' : null,
}));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const weekUnits = weeks.map((_, at) =>
  sum(storeDemand.map((store) => store.weekly[at]?.units ?? 0)),
);
const seasonOf = storeDemand.map((store) => sum(store.weekly.map((week) => week.units)));
const season_units = sum(weekUnits);
const buyUnits = Math.round((season_units * 1.2) / 12) * 12;
const dcUnits = Math.round((buyUnits * 0.45) / 12) * 12;
const toStores = buyUnits - dcUnits;
const initial = seasonOf.map((units) => Math.floor((toStores * units) / season_units));
initial[0] = (initial[0] ?? 0) + toStores - sum(initial);

const shipments = weeks.slice(1, 10).flatMap((week) =>
  storeIds.map((store_id, at) => ({
    week,
    store_id,
    units: Math.floor((dcUnits * (seasonOf[at] ?? 0)) / season_units / 10),
  })),
);
const shippedIn = (week: number) =>
  sum(shipments.filter((one) => one.week === week).map((one) => one.units));

function stockTable(): Plan['wssi'] {
  let opening = 0;
  let dcOpening = dcUnits;
  let sold = 0;
  return weeks.map((week, at) => {
    const intake = week === 1 ? toStores : shippedIn(week - 1);
    const demand = weekUnits[at] ?? 0;
    const sales = Math.min(demand, opening + intake);
    const closing = opening + intake - sales;
    const shipped = shippedIn(week);
    sold += sales;
    const row = {
      week,
      week_start: day(at),
      opening,
      intake,
      sales,
      closing,
      lost_sales: demand - sales,
      in_transit: shipped,
      dc_opening: dcOpening,
      dc_receipts: 0,
      dc_shipped: shipped,
      dc_closing: dcOpening - shipped,
      weeks_of_supply: at === WEEKS - 1 ? null : closing / (weekUnits[at + 1] ?? 1),
      sell_through: sold / buyUnits,
    };
    opening = closing;
    dcOpening -= shipped;
    return row;
  });
}

const wssi = stockTable();
const lost = sum(wssi.map((week) => week.lost_sales));

function entry(formula: string, inputs: string[], source: string): ProvenanceEntry {
  return { formula, inputs, source, call_id: 'call_sample' };
}

const provenance: Plan['provenance'] = {
  '/buy/units': entry(
    'season demand × (1 + buffer), in whole packs',
    ['/demand/season_units', '/buy/buffer', '/buy/pack_size'],
    'cover policy for weekly replenishment; approved by the planner',
  ),
  '/buy/*': entry('cover policy: 20 % for weekly replenishment', [], 'house policy'),
  '/buy/alternatives/*/*': entry(
    'average over 2,000 seasons drawn from the forecast errors',
    ['/demand/season_units'],
    'scenario paths',
  ),
  '/buy/methods/*/units': entry('each method on its own', ['/demand/season_units'], 'policy file'),
  '/demand/season_units': entry('sum of the weeks', ['/demand/weekly/0/units'], 'forecast'),
  '/demand/*': entry('range of the season from the forecast errors', [], 'forecast errors'),
  '/demand/weekly/*/*': entry('sum of the stores, rounded last', [], 'sales history'),
  '/demand/stores/*/weekly/*/units': entry('forecast of the store', [], 'sales history'),
  '/demand/last_year/*/units': entry('sales of the same week last year', [], 'sales history'),
  '/demand/leaderboard/*/*': entry('rolling origins on this history', [], 'sales history'),
  '/demand/accuracy/*': entry('weeks inside the likely range', [], 'sales history'),
  '/allocation/*': entry('buy split by the holdback', ['/buy/units'], 'the brief: “45% at the DC”'),
  '/allocation/stores/*/*': entry('next pack where it saves most', ['/buy/units'], 'forecast'),
  '/allocation/clusters/*/units': entry('sum of its stores', [], 'allocation'),
  '/replenishment/*': entry('averages over the scenario paths', [], 'scenario paths'),
  '/replenishment/shipments/*/units': entry('order up to', ['/allocation/dc_units'], 'forecast'),
  '/markdown/*': entry('best margin among depths that reach the target', [], 'price history'),
  '/markdown/*/*': entry(
    'units(0) × (1 − d)^(−E)',
    ['/markdown/elasticity/value'],
    'price history',
  ),
  '/markdown/*/*/*': entry(
    'units(0) × (1 − d)^(−E)',
    ['/markdown/elasticity/value'],
    'price history',
  ),
  '/wssi/*/*': entry('opening + intake − sales', [], 'point forecast'),
  '/kpis/*': entry('see the glossary', ['/buy/units', '/demand/season_units'], 'plan'),
  '/silhouette': entry('mean silhouette of the clusters', [], 'store attributes'),
};

const depths = [0, 0.1, 0.2, 0.3, 0.4];
const candidate = (depth: number, at: number) => ({
  depth,
  units: Math.round(season_units * (1 + at * 0.04)),
  leftover: Math.round(buyUnits - season_units * (1 + at * 0.04)),
  revenue: Math.round(season_units * 4_900 * (1 - depth * 0.5)),
  margin: Math.round(season_units * 2_700 * (1 - depth * 0.8)),
  sell_through: Math.min(1, (season_units * (1 + at * 0.04)) / buyUnits),
  reaches_target: at >= 2,
});

/** A plan for 24 stores and 12 weeks in which every sum agrees; typed and checked by the contract. */
export const samplePlan: Plan = {
  plan_id: sampleIds.plan,
  workflow_id: sampleIds.workflow,
  version: 1,
  parent_plan_id: null,
  category: 'spring dresses',
  matched_category: 'Dresses',
  as_of: '2026-02-23',
  season_end_date: '2026-05-24',
  parameters: sampleReading.parameters,
  brief: '12-week spring dresses from 2 March',
  choices: [
    {
      decision: 'forecast_model',
      phase: 'demand',
      agent: 'demand',
      chosen: 'pooled-growth',
      default: 'pooled-growth',
      made_by: 'agent',
      reason:
        'It misses least on your own history: 9.1 % against 13.4 % for last year’s same week.',
      call_id: 'call_sample',
    },
    {
      decision: 'buy_units',
      phase: 'inventory',
      agent: 'inventory',
      chosen: buyUnits,
      default: buyUnits,
      made_by: 'planner',
      reason: '20 % over the likely demand covers weekly replenishment.',
      call_id: 'call_sample',
      approval_id: sampleIds.approval,
    },
    {
      decision: 'allocation_method',
      phase: 'inventory',
      agent: 'inventory',
      chosen: 'marginal',
      default: 'marginal',
      made_by: 'default',
      reason: 'Loses 212 units fewer before the first replenishment than sharing by forecast.',
      call_id: 'call_sample',
    },
  ],
  plan_hash: 'f'.repeat(64),
  engine_version: '0.1.0',
  data_hash: 'd'.repeat(64),
  dataset_id: sampleIds.dataset,
  dataset_name: 'sample',
  dataset_version: 1,
  demand: {
    model: 'pooled-growth',
    mock: false,
    fallback_reason: null,
    weekly: weekUnits.map((units, at) => ({
      week: at + 1,
      week_start: day(at),
      units,
      lo80: Math.round(units * 0.86),
      hi80: Math.round(units * 1.15),
      lo95: Math.round(units * 0.78),
      hi95: Math.round(units * 1.24),
    })),
    season_units,
    season_lo80: Math.round(season_units * 0.91),
    season_hi80: Math.round(season_units * 1.1),
    stores: storeDemand,
    leaderboard: [
      {
        model: 'pooled-growth',
        mock: false,
        wape: 0.091,
        bias: 0.012,
        mase: 0.71,
        loses_to_seasonal_naive: false,
      },
      {
        model: 'holt-winters',
        mock: false,
        wape: 0.118,
        bias: -0.021,
        mase: 0.93,
        loses_to_seasonal_naive: false,
      },
      {
        model: 'seasonal-naive',
        mock: false,
        wape: 0.134,
        bias: -0.034,
        mase: 1,
        loses_to_seasonal_naive: false,
      },
      {
        model: 'mock-ensemble',
        mock: true,
        wape: 0.342,
        bias: 0.151,
        mase: 2.4,
        loses_to_seasonal_naive: true,
      },
    ],
    accuracy: { wape: 0.091, bias: 0.012, mase: 0.71, held80: 31, held95: 37, weeks: 39 },
    last_year: weekUnits.map((units, at) => ({
      week: at + 1,
      week_start: new Date(SEASON_START + (at - 52) * 7 * DAY_MS).toISOString().slice(0, 10),
      units: at === 3 ? null : Math.round(units * (0.9 + (at % 3) * 0.03)),
    })),
    history: Array.from({ length: 60 }, (_, at) => ({
      week_start: day(at - 61),
      units: Math.round(1_300 + 500 * Math.sin(at / 8) + (at % 5) * 40),
    })),
    holidays: [{ week: 5, name: 'Easter' }],
  },
  clusters: [
    { cluster_id: 'high', name: 'Large city stores', store_ids: storeIds.slice(0, 6) },
    { cluster_id: 'middle', name: 'Mid-size, suburban', store_ids: storeIds.slice(6, 15) },
    { cluster_id: 'small', name: 'Small, value-minded', store_ids: storeIds.slice(15) },
  ],
  silhouette: 0.46,
  suggested_clusters: null,
  buy: {
    units: buyUnits,
    method: 'cover_policy',
    buffer: 0.2,
    reason: 'Season demand with 20 % cover for weekly replenishment, in packs of 12.',
    alternatives: [0.9, 1, 1.1].map((factor) => ({
      units: Math.round((buyUnits * factor) / 12) * 12,
      expected_lost_sales: Math.round(620 * (1.2 - factor)),
      expected_leftover: Math.round(buyUnits * (factor - 0.82)),
      stockout_probability: Math.max(0.01, 0.9 - factor * 0.8),
      expected_margin: Math.round(season_units * 2_650 * (1.02 - Math.abs(factor - 1))),
    })),
    methods: [
      { method: 'cover_policy', units: buyUnits, reason: '20 % cover for weekly replenishment' },
      { method: 'critical_fractile', units: null, reason: 'No salvage value in the policy file.' },
    ],
    stockout_probability: 0.1,
    over_cap_probability: null,
    pack_size: 12,
    assumed: ['lead time 1 week', 'service level 95 %'],
  },
  allocation: {
    dc_units: dcUnits,
    store_units: toStores,
    method: 'marginal',
    clusters: ['high', 'middle', 'small'].map((cluster_id) => ({
      cluster_id,
      units: sum(initial.filter((_, at) => clusterOf(at) === cluster_id)),
    })),
    stores: storeIds.map((store_id, at) => ({
      store_id,
      cluster_id: clusterOf(at),
      initial_units: initial[at] ?? 0,
      season_units: seasonOf[at] ?? 0,
      minimum_units: Math.round((seasonOf[at] ?? 0) * 0.11),
    })),
    minimum_factor: 1,
    expected_lost_sales: { marginal: 96, proportional: 308 },
  },
  replenishment: {
    strategy: 'weekly',
    shipments,
    skipped_reason: null,
    lead_time_weeks: 1,
    expected_in_stock_rate: 0.972,
    expected_lost_sales: 412,
    expected_dc_leftover: null,
  },
  markdown: {
    checkpoint_week: 6,
    threshold: 0.6,
    threshold_source: 'stated',
    planned_sell_through: wssi[5]?.sell_through ?? null,
    sell_through_curve: wssi.map((week) => week.sell_through),
    target_sell_through: 0.85,
    recommended_depth: 0,
    depth_if_below: 0.2,
    candidates: depths.map(candidate),
    candidates_if_below: depths.map(candidate),
    elasticity: { value: 1.8, source: 'estimated', standard_error: 0.2 },
    reason: 'On plan no cut is needed; at the threshold 20 % reaches the season-end target.',
  },
  markdown_skipped_reason: null,
  wssi,
  kpis: {
    buy_units: buyUnits,
    season_demand: season_units,
    sell_through: wssi.at(-1)?.sell_through ?? null,
    in_stock_rate: (season_units - lost) / season_units,
    lost_sales: lost,
    weeks_of_supply: 4.2,
    markdown_cost: 0,
    gross_margin_after_markdown: null,
    gmroi: null,
    open_to_buy_units: null,
    missing: {
      gross_margin_after_markdown: 'The policy file has no cost for Dresses.',
      gmroi: 'The policy file has no cost for Dresses.',
      open_to_buy_units: 'The policy file sets no open-to-buy.',
    },
  },
  provenance,
  overrides: [],
  warnings: [
    {
      code: 'threshold_above_plan',
      message:
        'The threshold of 60 % lies above the 47 % the plan itself expects by week 6: a healthy season would be marked down.',
      pointer: '/markdown/threshold',
    },
  ],
  created_at: '2026-02-24T09:14:00Z',
};
