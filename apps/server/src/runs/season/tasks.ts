import type { PlanBuy } from '@hemline/contracts';
import { forecastShard } from '@hemline/forecasting';
import type { AllocationCandidates, BuyCandidates, SeasonReach } from '@hemline/planning';
import { assemblePartialPlan, type PartialPlanContent } from './assemble-partial-plan.ts';
import { assemblePlan, type PlanContent } from './assemble-plan.ts';
import { type ForecastedSeason, forecastOptions, forecastSeason } from './forecast-season.ts';
import { memberPointsFromText, memberPointsToText } from './member-points-text.ts';
import type { PlanInputs, RecordedForecast } from './plan-inputs.ts';
import {
  allocationsOf,
  buysOf,
  markdownsOf,
  type OpenSeason,
  openSeason,
  settledBuy,
  stockOf,
} from './plan-season.ts';
import { seasonOutlook } from './season-demand.ts';
import type { SeasonData } from './season-facts.ts';

/** What the compute pool can be asked for; each name with what it takes and gives. All plain data. */
export interface ComputeTasks {
  forecast: {
    readonly takes: {
      readonly data: SeasonData;
      readonly category: string;
      readonly reach: SeasonReach;
      readonly model: string;
    };
    readonly gives: ForecastedSeason;
  };
  /** The costly half of a forecast for one part of the series, as text that any worker can keep. */
  forecast_shard: {
    readonly takes: ComputeTasks['forecast']['takes'] & {
      readonly shard: { readonly index: number; readonly count: number };
    };
    readonly gives: string;
  };
  /** The forecast from all its parts; the same numbers as without parts. */
  join_forecast: {
    readonly takes: ComputeTasks['forecast']['takes'] & { readonly parts: readonly string[] };
    readonly gives: ForecastedSeason;
  };
  /** The season's own total with its likely range, and its strongest week. */
  season_range: {
    readonly takes: {
      readonly forecast: RecordedForecast;
      readonly reach: SeasonReach;
      readonly category: string;
    };
    readonly gives: {
      readonly season_units: number;
      readonly season_lo80: number;
      readonly season_hi80: number;
      readonly peak_week: number;
    };
  };
  /** Clusters and buys of a season. */
  buys: {
    readonly takes: { readonly inputs: PlanInputs };
    readonly gives: {
      readonly season_units: number;
      readonly clusters: OpenSeason['clusters']['clusters'];
      readonly silhouette: number | null;
      readonly suggested_clusters: number | null;
      readonly buys: BuyCandidates;
    };
  };
  /** Allocations of a buy, and the top-ups of each. */
  allocations: {
    readonly takes: { readonly inputs: PlanInputs; readonly buy_units: number };
    readonly gives: {
      readonly buy: PlanBuy;
      readonly allocations: Pick<
        AllocationCandidates,
        'marginal' | 'proportional' | 'default_method'
      >;
    };
  };
  replenishment: {
    readonly takes: {
      readonly inputs: PlanInputs;
      readonly buy_units: number;
      readonly method: 'marginal' | 'proportional';
    };
    readonly gives: {
      readonly strategy: string;
      readonly shipments: number;
      readonly units: number;
      readonly skipped_reason: string | null;
    };
  };
  markdowns: {
    readonly takes: {
      readonly inputs: PlanInputs;
      readonly buy_units: number;
      readonly method: 'marginal' | 'proportional';
    };
    readonly gives: {
      readonly plan: ReturnType<typeof markdownsOf>['plan'];
      readonly skipped_reason: string | null;
    };
  };
  plan: {
    readonly takes: { readonly inputs: PlanInputs };
    readonly gives: PlanContent;
  };
  partial_plan: {
    readonly takes: { readonly inputs: PlanInputs };
    readonly gives: PartialPlanContent;
  };
}

export type ComputeTaskName = keyof ComputeTasks;
export type TaskInput<Name extends ComputeTaskName> = ComputeTasks[Name]['takes'];
export type TaskOutput<Name extends ComputeTaskName> = ComputeTasks[Name]['gives'];

const opened = new Map<string, OpenSeason>();

/** Successive questions about one season open it once. */
function open(inputs: PlanInputs): OpenSeason {
  const { forecast, facts, season, overrides, dataset } = inputs;
  const key = JSON.stringify([
    season,
    dataset,
    forecast.model,
    facts.reach,
    overrides,
    forecast.category,
  ]);
  const found = opened.get(key);
  if (found) return { ...found, inputs };
  opened.clear();
  const fresh = openSeason(inputs);
  opened.set(key, fresh);
  return fresh;
}

function stockAfter(inputs: PlanInputs, buyUnits: number, method: 'marginal' | 'proportional') {
  const season = open(inputs);
  const buy = { units: buyUnits };
  const allocation = allocationsOf(season, buy)[method];
  return { season, buy, allocation, ...stockOf(season, allocation) };
}

/** Every task; each is pure, so that it gives the same on any thread of any worker. */
export const computeTasks: {
  readonly [Name in ComputeTaskName]: (input: TaskInput<Name>) => TaskOutput<Name>;
} = {
  forecast: ({ data, ...request }) => forecastSeason(data, request),
  forecast_shard: ({ data, shard, ...request }) =>
    memberPointsToText(forecastShard(data.panel, forecastOptions(request), shard)),
  join_forecast: ({ data, parts, ...request }) =>
    forecastSeason(data, request, parts.map(memberPointsFromText)),
  season_range: ({ forecast, reach, category }) => seasonOutlook(forecast, reach, category),
  buys: ({ inputs }) => {
    const season = open(inputs);
    return {
      season_units: season.demand.demand.season_units,
      clusters: season.clusters.clusters,
      silhouette: season.clusters.silhouette,
      suggested_clusters: season.clusters.suggested_clusters,
      buys: buysOf(season),
    };
  },
  allocations: ({ inputs, buy_units }) => {
    const season = open(inputs);
    const { provenance: _p, warnings: _w, ...buy } = settledBuy(season, buy_units, '');
    const { marginal, proportional, default_method } = allocationsOf(season, buy);
    return { buy, allocations: { marginal, proportional, default_method } };
  },
  replenishment: ({ inputs, buy_units, method }) => {
    const { replenishment } = stockAfter(inputs, buy_units, method);
    return {
      strategy: replenishment.strategy,
      shipments: replenishment.shipments.length,
      units: replenishment.shipments.reduce((sum, { units }) => sum + units, 0),
      skipped_reason: replenishment.skipped_reason,
    };
  },
  markdowns: ({ inputs, buy_units, method }) => {
    const { season, buy, allocation, weekly } = stockAfter(inputs, buy_units, method);
    const { plan, skipped_reason } = markdownsOf(season, buy, allocation, weekly);
    return { plan, skipped_reason };
  },
  plan: ({ inputs }) => assemblePlan(inputs),
  partial_plan: ({ inputs }) => assemblePartialPlan(inputs),
};
