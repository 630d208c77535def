import { createHash } from 'node:crypto';
import type { Choice, Plan } from '@hemline/contracts';
import type { Panel } from '@hemline/forecasting';
import { addDays, seasonReach } from '@hemline/planning';
import { LOCAL_USER } from '../../src/db/owned-database.ts';
import { assemblePlan } from '../../src/runs/season/assemble-plan.ts';
import { forecastSeason } from '../../src/runs/season/forecast-season.ts';
import type { PlanInputs } from '../../src/runs/season/plan-inputs.ts';
import { allocationsOf, buysOf, openSeason } from '../../src/runs/season/plan-season.ts';
import type { SeasonData } from '../../src/runs/season/season-facts.ts';

const CATEGORY = 'Dresses';
const FIRST_WEEK = '2024-01-01';
const WEEKS = 110;

/** A number between 0 and 1 that depends on its key alone. */
function chance(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32LE() / 0xffffffff;
}

/** Two years of six stores with a yearly season and noise. */
export function smallSeasonData(storeIds: readonly string[] = defaultStores): SeasonData {
  const panel: Panel = {
    week_starts: Array.from({ length: WEEKS }, (_, week) => addDays(FIRST_WEEK, 7 * week)),
    holidays: 'US',
    series: [...storeIds].sort().map((store_id, s) => ({
      store_id,
      category: CATEGORY,
      units: Float64Array.from({ length: WEEKS }, (_, week) =>
        Math.round(
          (12 + 9 * s) *
            (1 + 0.4 * Math.sin((2 * Math.PI * week) / 52)) *
            (0.8 + 0.4 * chance(`${s}/${week}`)),
        ),
      ),
    })),
  };
  return {
    panel,
    stores: [...storeIds]
      .sort()
      .map((store_id, s) => ({ store_id, store_size_sqft: 900 * (s + 1) })),
    economics: { price_cents: 6_000, cost_cents: 2_400, salvage_cents: 1_000, pack_size: 6 },
    stock: [],
    has_promotions: false,
  };
}

const defaultStores = ['S01', 'S02', 'S03', 'S04', 'S05', 'S06'];

/** What a plan of the small data is made from, with the default choices. */
export function smallPlanInputs(
  more: {
    readonly storeIds?: readonly string[];
    readonly markdown?: boolean;
    readonly strategy?: 'none' | 'weekly';
    readonly dataset?: PlanInputs['dataset'];
  } = {},
): PlanInputs {
  const { markdown = true, strategy = 'weekly' } = more;
  const season = {
    forecast_horizon_weeks: 8,
    season_start_date: '2026-03-02',
    replenishment_strategy: strategy,
    dc_holdback_percentage: 0.4,
    markdown_checkpoint_week: markdown ? 4 : null,
    markdown_threshold: markdown ? 0.5 : null,
    category: CATEGORY,
  };
  const reach = seasonReach({ as_of: addDays(FIRST_WEEK, 7 * WEEKS), ...season });
  if (!reach.ok) throw new Error(reach.error.message);
  const { forecast, facts } = forecastSeason(smallSeasonData(more.storeIds), {
    category: CATEGORY,
    reach: reach.value,
    model: 'seasonal-naive',
  });
  const open: PlanInputs = {
    season,
    readings: Object.fromEntries(
      Object.entries(season).map(([name, value]) => [name, { value, source: 'stated' }]),
    ) as PlanInputs['readings'],
    matched_category: CATEGORY,
    dataset: more.dataset ?? {
      dataset_id: '00000000-0000-4000-8000-00000000d001',
      name: 'small',
      version: 1,
      data_hash: 'd'.repeat(64),
    },
    forecast,
    facts,
    overrides: [],
    choices: [],
  };
  const opened = openSeason(open);
  const buys = buysOf(opened);
  const units = buys.methods.find(({ method }) => method === buys.default_method)?.units ?? 0;
  const { default_method } = allocationsOf(opened, { units });
  const choose = (decision: string, phase: Choice['phase'], chosen: Choice['chosen']): Choice => ({
    decision,
    phase,
    agent: phase,
    chosen,
    default: chosen,
    made_by: 'default',
    reason: 'the usual choice',
    call_id: null,
  });
  return {
    ...open,
    choices: [
      choose('forecast_model', 'demand', forecast.model),
      choose('buy_units', 'inventory', units),
      choose('allocation_method', 'inventory', default_method),
      ...(markdown ? [choose('markdown_depth', 'pricing', 0.2)] : []),
    ],
  };
}

/** A whole plan from inputs, with an identity. */
export function planFrom(inputs: PlanInputs, identity: Partial<Plan> = {}): Plan {
  return {
    ...assemblePlan(inputs),
    plan_id: '00000000-0000-4000-8000-0000000000a1',
    workflow_id: '00000000-0000-4000-8000-0000000000b1',
    version: 1,
    parent_plan_id: null,
    brief: null,
    overrides: [],
    created_at: '2026-02-01T00:00:00.000Z',
    ...identity,
  };
}

/** Who makes the small plans. */
export const planMaker = LOCAL_USER.name;
