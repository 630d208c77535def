import {
  type FlatParameters,
  type ParameterReadings,
  type Phase,
  phaseNames,
  type Reading,
  type SeasonParameters,
  type Workflow,
  type WorkflowStatus,
  type WorkflowSummary,
} from '@hemline/contracts';
import type { Kysely, Selectable } from 'kysely';
import { isPostgres } from './database-clock.ts';
import type { SeasonParametersTable, WorkflowsTable } from './schema/runs.ts';
import type { Schema } from './schema.ts';

export type WorkflowRow = Selectable<WorkflowsTable>;
export type ParametersRow = Selectable<SeasonParametersTable>;
export type { FlatParameters };

/** All that a new run starts from. */
export interface NewWorkflow
  extends Omit<
    WorkflowRow,
    | 'status'
    | 'fence'
    | 'lease_holder'
    | 'lease_until_ms'
    | 'next_seq'
    | 'model_calls'
    | 'model_tokens'
    | 'error_code'
    | 'error_message'
    | 'error_retryable'
    | 'updated_at'
  > {
  readonly parameters: Omit<ParametersRow, 'workflow_id' | 'owner_id'>;
}

/** Writes a run with its parameters and its phases, all pending. */
export async function insertWorkflow(trx: Kysely<Schema>, run: NewWorkflow): Promise<void> {
  const { parameters, ...row } = run;
  const { workflow_id, owner_id } = row;
  await trx
    .insertInto('workflows')
    .values({
      ...row,
      status: 'pending',
      fence: 0,
      lease_holder: null,
      lease_until_ms: null,
      next_seq: 1,
      model_calls: 0,
      model_tokens: 0,
      error_code: null,
      error_message: null,
      error_retryable: null,
      updated_at: row.created_at,
    })
    .execute();
  await trx
    .insertInto('season_parameters')
    .values({ workflow_id, owner_id, ...parameters })
    .execute();
  await trx
    .insertInto('phases')
    .values(
      phaseNames.map((name, position) => ({
        workflow_id,
        name,
        position,
        status: 'pending' as const,
        attempt: 0,
        started_at: null,
        finished_at: null,
        reason: null,
      })),
    )
    .execute();
}

/** One run's row, or undefined when there is none or it is somebody else's. */
export async function findWorkflowRow(
  db: Kysely<Schema>,
  workflowId: string,
  ownerId?: string,
): Promise<WorkflowRow | undefined> {
  let query = db.selectFrom('workflows').selectAll().where('workflow_id', '=', workflowId);
  if (ownerId !== undefined) query = query.where('owner_id', '=', ownerId);
  return query.executeTakeFirst();
}

/**
 * The same, locked until the transaction ends, so that a person's move and a worker's commit take
 * turns. The run's row is always locked first: whoever locks in one order cannot lock each other out.
 */
export async function lockWorkflowRow(
  trx: Kysely<Schema>,
  workflowId: string,
  ownerId?: string,
): Promise<WorkflowRow | undefined> {
  let query = trx.selectFrom('workflows').selectAll().where('workflow_id', '=', workflowId);
  if (ownerId !== undefined) query = query.where('owner_id', '=', ownerId);
  if (isPostgres(trx)) query = query.forUpdate();
  return query.executeTakeFirst();
}

/** The confirmed parameters of a run. */
export async function findParameters(
  db: Kysely<Schema>,
  workflowId: string,
): Promise<ParametersRow> {
  return db
    .selectFrom('season_parameters')
    .selectAll()
    .where('workflow_id', '=', workflowId)
    .executeTakeFirstOrThrow();
}

/** A run that was started with the same key, for `Idempotency-Key`. */
export async function findByIdempotencyKey(
  db: Kysely<Schema>,
  ownerId: string,
  key: string,
): Promise<WorkflowRow | undefined> {
  return db
    .selectFrom('workflows')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
}

/** The seven values a plan is made with. */
export function seasonParametersOf(row: ParametersRow): SeasonParameters {
  return {
    forecast_horizon_weeks: row.forecast_horizon_weeks,
    season_start_date: row.season_start_date,
    replenishment_strategy: row.replenishment_strategy,
    dc_holdback_percentage: row.dc_holdback_percentage,
    markdown_checkpoint_week: row.markdown_checkpoint_week,
    markdown_threshold: row.markdown_threshold,
    category: row.category,
  };
}

/** Phases of runs by run, in the order code runs them. */
export async function findPhases(
  db: Kysely<Schema>,
  workflowIds: readonly string[],
): Promise<Map<string, Phase[]>> {
  const phases = new Map<string, Phase[]>(workflowIds.map((id) => [id, []]));
  if (workflowIds.length === 0) return phases;
  const rows = await db
    .selectFrom('phases')
    .selectAll()
    .where('workflow_id', 'in', workflowIds)
    .orderBy('position')
    .execute();
  for (const { workflow_id, position: _, ...phase } of rows) phases.get(workflow_id)?.push(phase);
  return phases;
}

function joined(db: Kysely<Schema>) {
  return db
    .selectFrom('workflows')
    .innerJoin('season_parameters as p', 'p.workflow_id', 'workflows.workflow_id')
    .innerJoin('datasets as d', 'd.dataset_id', 'workflows.dataset_id')
    .selectAll('workflows')
    .select((eb) => [
      'd.name as dataset_name',
      'p.forecast_horizon_weeks',
      'p.season_start_date',
      'p.replenishment_strategy',
      'p.dc_holdback_percentage',
      'p.markdown_checkpoint_week',
      'p.markdown_threshold',
      'p.category',
      'p.season_end_date',
      'p.matched_category',
      'p.readings_json',
      eb
        .selectFrom('plans')
        .select('plan_id')
        .whereRef('plans.workflow_id', '=', 'workflows.workflow_id')
        .orderBy('version', 'desc')
        .limit(1)
        .as('plan_id'),
    ]);
}

type JoinedRow = Awaited<ReturnType<ReturnType<typeof joined>['execute']>>[number];

function summaryOf(row: JoinedRow, phases: readonly Phase[]): WorkflowSummary {
  return {
    workflow_id: row.workflow_id,
    status: row.status,
    brief: row.brief,
    parameters: seasonParametersOf(row),
    dataset_id: row.dataset_id,
    dataset_name: row.dataset_name,
    forecast_model: row.forecast_model,
    today: row.today,
    parent_plan_id: row.parent_plan_id,
    phases: [...phases],
    plan_id: row.plan_id,
    error:
      row.error_code === null
        ? null
        : {
            code: row.error_code,
            message: row.error_message ?? '',
            retryable: row.error_retryable === 1,
          },
    last_seq: row.next_seq - 1,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

/** One run as the API shows it; undefined when there is none or it is somebody else's. */
export async function findWorkflow(
  db: Kysely<Schema>,
  ownerId: string,
  workflowId: string,
): Promise<Workflow | undefined> {
  const row = await joined(db)
    .where('workflows.workflow_id', '=', workflowId)
    .where('workflows.owner_id', '=', ownerId)
    .executeTakeFirst();
  if (!row) return undefined;
  const phases = await findPhases(db, [workflowId]);
  const readings = JSON.parse(row.readings_json) as ParameterReadings;
  return {
    ...summaryOf(row, phases.get(workflowId) ?? []),
    reading: row.reading_json === null ? null : (JSON.parse(row.reading_json) as Reading),
    parameter_sources: Object.fromEntries(
      Object.entries(readings).map(([name, reading]) => [name, reading.source]),
    ),
  };
}

/** A page of runs, newest first, and how many there are. */
export async function listWorkflows(
  db: Kysely<Schema>,
  ownerId: string,
  page: {
    readonly limit: number;
    readonly offset: number;
    readonly status?: WorkflowStatus | undefined;
  },
): Promise<{ items: WorkflowSummary[]; total: number }> {
  const { status } = page;
  let rows = joined(db).where('workflows.owner_id', '=', ownerId);
  let count = db
    .selectFrom('workflows')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('owner_id', '=', ownerId);
  if (status) {
    rows = rows.where('workflows.status', '=', status);
    count = count.where('status', '=', status);
  }
  const items = await rows
    .orderBy('workflows.created_at', 'desc')
    .orderBy('workflows.workflow_id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  const { total } = await count.executeTakeFirstOrThrow();
  const phases = await findPhases(
    db,
    items.map((row) => row.workflow_id),
  );
  return {
    items: items.map((row) => summaryOf(row, phases.get(row.workflow_id) ?? [])),
    total: Number(total),
  };
}

/** Deletes a run with everything that belongs to it; false when there was none. */
export async function deleteWorkflow(
  trx: Kysely<Schema>,
  ownerId: string,
  workflowId: string,
): Promise<boolean> {
  const result = await trx
    .deleteFrom('workflows')
    .where('workflow_id', '=', workflowId)
    .where('owner_id', '=', ownerId)
    .executeTakeFirst();
  return Number(result.numDeletedRows) === 1;
}

/** Runs of a user that are not done: they wait for a worker or are worked on. */
export async function countUnfinished(db: Kysely<Schema>, ownerId: string): Promise<number> {
  const { total } = await db
    .selectFrom('workflows')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('owner_id', '=', ownerId)
    .where('status', 'in', ['pending', 'running'])
    .executeTakeFirstOrThrow();
  return Number(total);
}

/** The newest plan of a run, or null. */
export async function findPlanId(db: Kysely<Schema>, workflowId: string): Promise<string | null> {
  const row = await db
    .selectFrom('plans')
    .select('plan_id')
    .where('workflow_id', '=', workflowId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.plan_id ?? null;
}
