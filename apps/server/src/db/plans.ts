import type { Plan, PlanSummary } from '@hemline/contracts';
import { type Kysely, sql } from 'kysely';
import type { Queryable } from './database.ts';
import type { Schema } from './schema.ts';

/** Writes a finished plan with the inputs it was assembled from; plans are never edited afterwards. */
export async function insertPlan(
  trx: Queryable,
  ownerId: string,
  plan: Plan,
  inputs: { readonly artifact_id: string; readonly content: string },
): Promise<void> {
  const { parameters } = plan;
  await trx
    .insertInto('plans')
    .values({
      plan_id: plan.plan_id,
      owner_id: ownerId,
      workflow_id: plan.workflow_id,
      dataset_id: plan.dataset_id,
      version: plan.version,
      parent_plan_id: plan.parent_plan_id,
      category: plan.category,
      matched_category: plan.matched_category,
      season_start_date: parameters.season_start_date.value ?? '',
      forecast_horizon_weeks: parameters.forecast_horizon_weeks.value ?? plan.demand.weekly.length,
      buy_units: plan.buy.units,
      season_units: plan.demand.season_units,
      model: plan.demand.model,
      mock: Number(plan.demand.mock),
      plan_hash: plan.plan_hash,
      plan_json: JSON.stringify(plan),
      created_at: plan.created_at,
    })
    .execute();
  await trx
    .insertInto('artifacts')
    .values({
      artifact_id: inputs.artifact_id,
      owner_id: ownerId,
      workflow_id: plan.workflow_id,
      plan_id: plan.plan_id,
      kind: 'plan_inputs',
      content: inputs.content,
      created_at: plan.created_at,
    })
    .execute();
}

/** A whole plan, or undefined when there is none or it is somebody else's. */
export async function findPlan(
  db: Queryable,
  ownerId: string,
  planId: string,
): Promise<Plan | undefined> {
  const json = await findPlanJson(db, ownerId, planId);
  return json === undefined ? undefined : (JSON.parse(json) as Plan);
}

/** The same as stored text. */
export async function findPlanJson(
  db: Queryable,
  ownerId: string,
  planId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('plans')
    .select('plan_json')
    .where('plan_id', '=', planId)
    .where('owner_id', '=', ownerId)
    .executeTakeFirst();
  return row?.plan_json;
}

/** Whether a plan rests on a mock forecast; false when there is no such plan. */
export async function isMockPlan(db: Queryable, ownerId: string, planId: string): Promise<boolean> {
  const row = await db
    .selectFrom('plans')
    .select('mock')
    .where('plan_id', '=', planId)
    .where('owner_id', '=', ownerId)
    .executeTakeFirst();
  return row?.mock === 1;
}

/** What a plan was assembled from, as stored by `insertPlan`. */
export async function findPlanInputs(
  db: Queryable,
  ownerId: string,
  planId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('artifacts')
    .select('content')
    .where('plan_id', '=', planId)
    .where('owner_id', '=', ownerId)
    .where('kind', '=', 'plan_inputs')
    .executeTakeFirst();
  return row?.content;
}

/**
 * A page of plans, newest first, and how many there are. The list that is asked for most: written as
 * SQL, because building the query anew each time costs almost as much as running it.
 */
export async function listPlans(
  db: Queryable,
  ownerId: string,
  page: {
    readonly limit: number;
    readonly offset: number;
    readonly workflow_id?: string | undefined;
  },
): Promise<{ items: PlanSummary[]; total: number }> {
  const { workflow_id } = page;
  const ofRun = workflow_id === undefined ? sql`` : sql`and plans.workflow_id = ${workflow_id}`;
  const { rows } = await sql<Omit<PlanSummary, 'mock'> & { mock: number }>`
    select plans.plan_id, plans.workflow_id, plans.version, plans.parent_plan_id, plans.category,
           plans.matched_category, plans.season_start_date, plans.forecast_horizon_weeks,
           plans.buy_units, plans.season_units, plans.model, plans.mock,
           datasets.name as dataset_name, plans.plan_hash, plans.created_at
      from plans
      join datasets on datasets.dataset_id = plans.dataset_id
     where plans.owner_id = ${ownerId} ${ofRun}
     order by plans.created_at desc, plans.plan_id
     limit ${page.limit} offset ${page.offset}`.execute(db);
  const counted = await sql<{ total: number }>`
    select count(*) as total from plans where plans.owner_id = ${ownerId} ${ofRun}`.execute(db);
  return {
    items: rows.map((row) => ({ ...row, mock: row.mock === 1 })),
    total: Number(counted.rows[0]?.total ?? 0),
  };
}

/** The newest version of the plan of a run, or 0. */
export async function lastPlanVersion(db: Kysely<Schema>, workflowId: string): Promise<number> {
  const row = await db
    .selectFrom('plans')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('workflow_id', '=', workflowId)
    .executeTakeFirst();
  return row?.version ?? 0;
}
