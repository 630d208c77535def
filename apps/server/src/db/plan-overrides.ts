import type { Insertable, Selectable } from 'kysely';
import type { Queryable } from './database.ts';
import type { PlanOverridesTable } from './schema/overrides.ts';

/** Rows a statement carries at most: SQLite binds 32,766 values, PostgreSQL 65,535. */
const ROWS_AT_ONCE = 1_000;

/** Writes what a planner set into the ledger. */
export async function insertPlanOverrides(
  trx: Queryable,
  rows: readonly Insertable<PlanOverridesTable>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await trx
      .insertInto('plan_overrides')
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .execute();
  }
}

/** What planners set in the versions of one run's plan, oldest version first. */
export async function overridesOfWorkflow(
  db: Queryable,
  ownerId: string,
  workflowId: string,
): Promise<(Selectable<PlanOverridesTable> & { version: number })[]> {
  return db
    .selectFrom('plan_overrides')
    .innerJoin('plans', 'plans.plan_id', 'plan_overrides.plan_id')
    .selectAll('plan_overrides')
    .select('plans.version')
    .where('plans.workflow_id', '=', workflowId)
    .where('plan_overrides.owner_id', '=', ownerId)
    .orderBy('plans.version')
    .orderBy('plan_overrides.pointer')
    .execute();
}
