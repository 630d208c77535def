import { type Kysely, sql } from 'kysely';

/** The ledger of planners' own units: what the system said, what they set, who and why. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('plan_overrides')
    .addColumn('plan_id', 'text', (column) =>
      column.notNull().references('plans.plan_id').onDelete('cascade'),
    )
    .addColumn('pointer', 'text', (column) => column.notNull())
    .addColumn('owner_id', 'text', (column) => column.notNull().references('users.user_id'))
    .addColumn('table_name', 'text', (column) =>
      column.notNull().check(sql`table_name in ('allocation', 'demand')`),
    )
    .addColumn('store_id', 'text', (column) => column.notNull())
    .addColumn('week', 'integer', (column) => column.check(sql`week >= 1`))
    .addColumn('system_value', 'integer', (column) => column.notNull())
    .addColumn('override_value', 'integer', (column) =>
      column.notNull().check(sql`override_value >= 0`),
    )
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('plan_overrides_key', ['plan_id', 'pointer'])
    .execute();
  await db.schema
    .createIndex('plan_overrides_by_owner')
    .on('plan_overrides')
    .columns(['owner_id', 'made_at'])
    .execute();
}

/** Drops the ledger; the overrides of each plan stay in the plan itself. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('plan_overrides').execute();
}
