import type { Queryable } from './database.ts';

/** A version of a run's plan as stored text. */
export interface PlanVersion {
  readonly plan_id: string;
  readonly plan_json: string;
}

/** The newest version of a run's plan, or undefined when there is none or it is somebody else's. */
export async function newestPlanVersion(
  db: Queryable,
  ownerId: string,
  workflowId: string,
): Promise<PlanVersion | undefined> {
  return db
    .selectFrom('plans')
    .select(['plan_id', 'plan_json'])
    .where('workflow_id', '=', workflowId)
    .where('owner_id', '=', ownerId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The version of a run's plan with a hash; the oldest when several have the same numbers. */
export async function planVersionByHash(
  db: Queryable,
  ownerId: string,
  workflowId: string,
  planHash: string,
): Promise<PlanVersion | undefined> {
  return db
    .selectFrom('plans')
    .select(['plan_id', 'plan_json'])
    .where('workflow_id', '=', workflowId)
    .where('owner_id', '=', ownerId)
    .where('plan_hash', '=', planHash)
    .orderBy('version')
    .limit(1)
    .executeTakeFirst();
}
