import { isCalendarDate, type ProblemCode, type StartWorkflow } from '@hemline/contracts';
import { models } from '@hemline/forecasting';
import { asOfDate, seasonEndDate, seasonReach } from '@hemline/planning';
import { findPlanJson } from '../db/plans.ts';
import {
  categoryNames,
  type DatasetVersionRow,
  findDatasetForRun,
  findDatasetVersion,
} from '../db/season-rows.ts';
import { countUnfinished, findByIdempotencyKey, insertWorkflow } from '../db/workflows.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { confirmParameters } from './confirmed-parameters.ts';
import type { Person } from './control-workflow.ts';
import type { RunAccess } from './engine-context.ts';
import { matchCategory } from './match-category.ts';
import { hashOf } from './season/plan-hash.ts';
import { seasonGrid } from './season/season-grid.ts';
import { reachProblem } from './season-reach-of.ts';

/** Runs that may wait or work at once for one user; more are refused rather than let pile up. */
const MOST_UNFINISHED = 500;
const RETRY_AFTER_SECONDS = 5;
const LONGEST_KEY = 200;

/** How a run came to be asked for. */
export interface StartContext {
  readonly person: Person;
  /** The host's day, for requests that name none. */
  readonly today: string;
  readonly correlation_id: string;
  /** From the `Idempotency-Key` header. */
  readonly idempotency_key: string | null;
}

/**
 * Checks a request against the data it would plan from and writes a pending run. The same
 * `Idempotency-Key` with the same request gives the run that was made before.
 * @returns the run's id, or why it cannot be started
 */
export async function startWorkflow(
  access: RunAccess,
  context: StartContext,
  request: StartWorkflow,
): Promise<Outcome<{ readonly workflow_id: string }>> {
  const { query } = access.database;
  const { person, idempotency_key: key } = context;
  const requestHash = hashOf(request);
  if (key !== null) {
    if (key.length < 1 || key.length > LONGEST_KEY) {
      return fail(
        'invalid_input',
        `Idempotency-Key must have 1 to ${String(LONGEST_KEY)} characters.`,
      );
    }
    const known = await madeBefore(access, person, key, requestHash);
    if (known) return known;
  }
  if ((await countUnfinished(query, person.owner_id)) >= MOST_UNFINISHED) {
    return fail('overloaded', 'Too many runs are waiting. Try again in a moment.', {
      retryAfterSeconds: RETRY_AFTER_SECONDS,
    });
  }
  const resolved = await resolveRequest(access, context, request);
  if (!resolved.ok) return resolved;
  const workflow_id = access.host.randomId();
  const row = {
    ...resolved.value,
    workflow_id,
    owner_id: person.owner_id,
    brief: request.brief ?? null,
    reading_json: request.reading ? JSON.stringify(request.reading) : null,
    idempotency_key: key,
    request_hash: requestHash,
    correlation_id: context.correlation_id,
    created_at: access.host.now().toISOString(),
  };
  try {
    await query.transaction().execute(async (trx) => {
      await insertWorkflow(trx, row);
      await access.queue.enqueue(trx, 'run', workflow_id);
    });
  } catch (error) {
    // Two requests with one key at the same moment: the unique key lets one through.
    const known = key === null ? null : await madeBefore(access, person, key, requestHash);
    if (known) return known;
    throw error;
  }
  access.queue.nudge('run');
  return succeed({ workflow_id });
}

async function madeBefore(
  access: RunAccess,
  person: Person,
  key: string,
  requestHash: string,
): Promise<Outcome<{ readonly workflow_id: string }> | null> {
  const known = await findByIdempotencyKey(access.database.query, person.owner_id, key);
  if (!known) return null;
  return known.request_hash === requestHash
    ? succeed({ workflow_id: known.workflow_id })
    : fail('idempotency_conflict', 'This Idempotency-Key was used for another request.');
}

type Resolved = Omit<
  Parameters<typeof insertWorkflow>[1],
  | 'workflow_id'
  | 'owner_id'
  | 'brief'
  | 'reading_json'
  | 'idempotency_key'
  | 'request_hash'
  | 'correlation_id'
  | 'created_at'
>;

async function resolveRequest(
  { database: { query } }: RunAccess,
  { person, today: hostToday }: StartContext,
  request: StartWorkflow,
): Promise<Outcome<Resolved>> {
  const today = request.today ?? hostToday;
  if (!isCalendarDate(today)) {
    return fail('invalid_input', 'today must be an existing date as YYYY-MM-DD.', {
      errors: [{ pointer: '/today', detail: 'expected an existing date as YYYY-MM-DD' }],
    });
  }
  const model = request.forecast_model ?? 'hemline';
  const unavailable = models.has(model)
    ? models.get(model)?.unavailable()
    : 'there is no such model';
  if (unavailable) {
    const known = [...models.keys()].join(', ');
    return fail(
      'invalid_input',
      `Forecast model "${model}": ${unavailable}. Known models: ${known}.`,
      {
        errors: [{ pointer: '/forecast_model', detail: `expected one of ${known}` }],
      },
    );
  }
  const confirmed = confirmParameters(request, today);
  if (!confirmed.ok) {
    return fail(confirmed.error.code, confirmed.error.message, { errors: confirmed.error.errors });
  }
  const { season, readings } = confirmed.value;
  if (request.parent_plan_id !== undefined) {
    const parent = await findPlanJson(query, person.owner_id, request.parent_plan_id);
    if (parent === undefined) return fail('not_found', 'There is no such parent plan.');
  }
  const dataset = await findDatasetForRun(query, person.owner_id, request.dataset_id);
  if (!dataset) return fail('not_found', 'There is no such dataset. Import sales first.');
  const version = await findDatasetVersion(query, dataset.dataset_id, dataset.version);
  if (!version || version.sales_version === null) {
    return fail(
      'no_history',
      `The dataset ${dataset.name} holds no sales yet. Import sales first.`,
    );
  }
  const matched = matchCategory(season.category, await categoryNames(query, version));
  if (!matched.ok) {
    return fail(matched.error.code, matched.error.message, {
      errors: [{ pointer: '/parameters/category', detail: matched.error.message }],
    });
  }
  const reach = reachOf(version, season, today, request.accept_started_season ?? false);
  if (!reach.ok) return reach;
  return succeed({
    dataset_id: dataset.dataset_id,
    dataset_version: version.version,
    data_hash: version.data_hash,
    forecast_model: model,
    today,
    as_of: reach.value,
    parent_plan_id: request.parent_plan_id ?? null,
    accept_started_season: Number(request.accept_started_season ?? false),
    parameters: {
      ...season,
      season_end_date: seasonEndDate(season.season_start_date, season.forecast_horizon_weeks),
      matched_category: matched.category,
      readings_json: JSON.stringify(readings),
    },
  });
}

/** First day that is not history, once the season can be reached from there. */
function reachOf(
  version: DatasetVersionRow,
  season: { readonly season_start_date: string; readonly forecast_horizon_weeks: number },
  today: string,
  agreed: boolean,
): Outcome<string> {
  const grid = seasonGrid(version, season.season_start_date);
  const asOf = asOfDate(grid.week_starts, today);
  if (!asOf.ok)
    return fail(
      'no_history',
      `${asOf.error.message}. Import older sales or plan from a later day.`,
    );
  const reach = seasonReach({
    as_of: asOf.value,
    season_start_date: season.season_start_date,
    forecast_horizon_weeks: season.forecast_horizon_weeks,
    agreed_to_remaining_weeks: agreed,
  });
  if (reach.ok) return succeed(asOf.value);
  const code: ProblemCode = reachProblem[reach.error.code];
  return fail(code, reach.error.message, {
    errors: [{ pointer: '/parameters/season_start_date', detail: reach.error.message }],
  });
}
