import type { Choice } from '@hemline/contracts';
import type { DemandToolbox } from '../agents/toolbox.ts';
import { deleteShards } from '../db/compute-shards.ts';
import { insertForecast } from '../db/run-results.ts';
import { findDatasetForRun } from '../db/season-rows.ts';
import type { WorkflowRow } from '../db/workflows.ts';
import { judge } from './judge.ts';
import type { PhaseContext, PhaseDefinition, PhaseOutcome } from './phase.ts';
import type { PhaseResources } from './phase-resources.ts';
import type { DemandState } from './plan-inputs-of.ts';
import type { ForecastedSeason } from './season/forecast-season.ts';
import { seasonReachOf } from './season-reach-of.ts';
import { type SeasonSource, seasonSource } from './season-source.ts';
import { type ForecastRequest, forecastInShards, shardsFor } from './sharded-forecast.ts';
import { PhaseFailure } from './workflow-error.ts';

/** Forecasts the season with the run's model and its rivals, and lets the agent choose among them. */
export function createDemandPhase(resources: PhaseResources): PhaseDefinition {
  return { name: 'demand', run: (context) => runDemand(resources, context) };
}

async function runDemand(resources: PhaseResources, context: PhaseContext): Promise<PhaseOutcome> {
  const { workflow, parameters, signal } = context;
  const category = parameters.matched_category;
  const reach = seasonReachOf(context);
  const source = await seasonSource(
    resources,
    workflow,
    category,
    context.season.season_start_date,
  );
  const name = await datasetName(resources, workflow);
  const byModel = new Map<string, Promise<ForecastedSeason>>();
  const forecastWith = (model: string): Promise<ForecastedSeason> => {
    const known = byModel.get(model);
    if (known) return known;
    const fresh = forecast(resources, workflow, source, { category, reach, model }, signal);
    byModel.set(model, fresh);
    return fresh;
  };
  const asked = workflow.forecast_model;
  let chosen: ForecastedSeason | null = null;
  let choice: Choice | null = null;

  const tools: DemandToolbox = {
    async compareForecasts() {
      const { forecast, facts } = await forecastWith(asked);
      const own = forecast.leaderboard.find(({ model }) => model === forecast.model);
      return {
        category,
        stores: forecast.cells.length,
        weeks_of_history: facts.history_weeks.reduce((most, weeks) => Math.max(most, weeks), 0),
        candidates: forecast.leaderboard.map((row) => ({ ...row })),
        default_choice: forecast.model,
        default_reason:
          forecast.fallback_reason ??
          (asked === 'hemline'
            ? `${forecast.model} combines the models by their errors on this history${own?.wape == null ? '' : ` (typical miss ${String(Math.round(own.wape * 1000) / 10)} %)`}`
            : `the planner asked for ${asked}`),
      };
    },
    async chooseForecast({ value, reason, call_id, made_by }) {
      const { forecast: first } = await forecastWith(asked);
      if (!first.leaderboard.some(({ model }) => model === value)) {
        return {
          ok: false,
          error: { code: 'not_a_candidate', message: `${value} is not on the leaderboard` },
        };
      }
      // The asked model may have stood in for itself under another name (a fallback).
      chosen = await forecastWith(value === first.model ? asked : value);
      const { forecast } = chosen;
      choice = {
        decision: 'forecast_model',
        phase: 'demand',
        agent: 'demand',
        chosen: forecast.model,
        default: first.model,
        made_by,
        reason,
        call_id,
      };
      const season = await resources.compute.run(
        'season_range',
        { input: { forecast, reach, category } },
        signal,
      );
      return {
        ok: true,
        value: {
          model: forecast.model,
          mock: forecast.mock,
          ...season,
          hard_series: hardSeries(chosen),
        },
      };
    },
  };
  const judgement = await judge(resources, context, { phase: 'demand', tools });
  if (judgement.kind !== 'judged' || !chosen || !choice) {
    throw new Error('the demand phase ended without a choice of forecast');
  }
  return completed(context, chosen, choice, {
    dataset_id: workflow.dataset_id,
    name,
    version: workflow.dataset_version,
    data_hash: workflow.data_hash,
  });
}

/** In one thread, or in parts over all workers when there is a lot of it. */
async function forecast(
  resources: PhaseResources,
  workflow: WorkflowRow,
  source: SeasonSource,
  request: ForecastRequest,
  signal: AbortSignal,
): Promise<ForecastedSeason> {
  const { compute, database, sharding } = resources;
  if (source.kind === 'given') {
    return compute.run('forecast', { input: { ...request, data: source.data } }, signal);
  }
  if (sharding) {
    const all = { database, compute, ...sharding };
    const shards = await shardsFor(all, workflow);
    if (shards > 1) {
      return forecastInShards(all, workflow, source.where, request, shards, signal);
    }
  }
  return compute.run('forecast', { input: request, source: source.where }, signal);
}

async function datasetName(resources: PhaseResources, workflow: WorkflowRow): Promise<string> {
  const { query } = resources.database;
  const dataset = await findDatasetForRun(query, workflow.owner_id, workflow.dataset_id);
  if (!dataset) throw new PhaseFailure('not_found', 'The dataset of this run is gone.', false);
  return dataset.name;
}

function hardSeries({ forecast }: ForecastedSeason): number {
  return forecast.cells.filter(({ treatment }) => treatment !== null).length;
}

function completed(
  context: PhaseContext,
  chosen: ForecastedSeason,
  choice: Choice,
  dataset: DemandState['dataset'],
): PhaseOutcome {
  const state: DemandState = { ...chosen, dataset, choices: [choice] };
  const { workflow, attempt } = context;
  const { decision, made_by, reason, chosen: model } = choice;
  return {
    kind: 'completed',
    state,
    events: [{ type: 'choice', agent: 'demand', decision, chosen: model, made_by, reason }],
    write: async (trx) => {
      await deleteShards(trx, workflow.workflow_id);
      await insertForecast(trx, {
        workflow_id: workflow.workflow_id,
        owner_id: workflow.owner_id,
        attempt,
        model: chosen.forecast.model,
        season_units: chosen.forecast.category.point.reduce((sum, units) => sum + units, 0),
        weekly_demand_curve: JSON.stringify(chosen.forecast.category.point),
        cluster_distribution: '[]',
        created_at: context.now(),
      });
    },
  };
}
