import { type Kysely, sql } from 'kysely';

/** Runs, their log, approvals, plans and jobs. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('workflows')
    .addColumn('workflow_id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('owner_id', 'text', (c) => c.notNull().references('users.user_id'))
    .addColumn('status', 'text', (c) =>
      c
        .notNull()
        .check(
          sql`status in ('pending','running','paused','awaiting_approval','completed','failed','cancelled')`,
        ),
    )
    .addColumn('dataset_id', 'text', (c) =>
      c.notNull().references('datasets.dataset_id').onDelete('restrict'),
    )
    .addColumn('dataset_version', 'integer', (c) => c.notNull())
    .addColumn('data_hash', 'text', (c) => c.notNull())
    .addColumn('brief', 'text')
    .addColumn('reading_json', 'text')
    .addColumn('forecast_model', 'text', (c) => c.notNull())
    .addColumn('today', 'text', (c) => c.notNull())
    .addColumn('as_of', 'text', (c) => c.notNull())
    .addColumn('parent_plan_id', 'text')
    .addColumn('accept_started_season', 'integer', (c) =>
      c.notNull().check(sql`accept_started_season in (0, 1)`),
    )
    .addColumn('idempotency_key', 'text')
    .addColumn('request_hash', 'text', (c) => c.notNull())
    .addColumn('correlation_id', 'text', (c) => c.notNull())
    .addColumn('fence', 'integer', (c) => c.notNull().check(sql`fence >= 0`))
    .addColumn('lease_holder', 'text')
    .addColumn('lease_until_ms', 'bigint')
    .addColumn('next_seq', 'integer', (c) => c.notNull().check(sql`next_seq >= 1`))
    .addColumn('model_calls', 'integer', (c) => c.notNull())
    .addColumn('model_tokens', 'integer', (c) => c.notNull())
    .addColumn('error_code', 'text')
    .addColumn('error_message', 'text')
    .addColumn('error_retryable', 'integer')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('workflows_idempotency', ['owner_id', 'idempotency_key'])
    .execute();
  await schema
    .createIndex('workflows_by_owner')
    .on('workflows')
    .columns(['owner_id', 'created_at'])
    .execute();
  await schema
    .createIndex('workflows_by_status')
    .on('workflows')
    .columns(['status', 'lease_until_ms'])
    .execute();
  await schema
    .createIndex('workflows_by_dataset')
    .on('workflows')
    .columns(['dataset_id'])
    .execute();

  await schema
    .createTable('season_parameters')
    .addColumn('workflow_id', 'text', (c) =>
      c.primaryKey().notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('owner_id', 'text', (c) => c.notNull().references('users.user_id'))
    .addColumn('forecast_horizon_weeks', 'integer', (c) =>
      c.notNull().check(sql`forecast_horizon_weeks between 1 and 52`),
    )
    .addColumn('season_start_date', 'text', (c) => c.notNull())
    .addColumn('season_end_date', 'text', (c) => c.notNull())
    .addColumn('replenishment_strategy', 'text', (c) =>
      c.notNull().check(sql`replenishment_strategy in ('none', 'weekly', 'bi-weekly')`),
    )
    .addColumn('dc_holdback_percentage', 'double precision', (c) =>
      c.notNull().check(sql`dc_holdback_percentage between 0 and 1`),
    )
    .addColumn('markdown_checkpoint_week', 'integer')
    .addColumn('markdown_threshold', 'double precision')
    .addColumn('category', 'text')
    .addColumn('matched_category', 'text', (c) => c.notNull())
    .addColumn('readings_json', 'text', (c) => c.notNull())
    .execute();

  await schema
    .createTable('phases')
    .addColumn('workflow_id', 'text', (c) =>
      c.notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('name', 'text', (c) =>
      c.notNull().check(sql`name in ('demand', 'inventory', 'pricing')`),
    )
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('status', 'text', (c) =>
      c
        .notNull()
        .check(sql`status in ('pending','running','completed','failed','skipped','rolled_back')`),
    )
    .addColumn('attempt', 'integer', (c) => c.notNull().check(sql`attempt >= 0`))
    .addColumn('started_at', 'text')
    .addColumn('finished_at', 'text')
    .addColumn('reason', 'text')
    .addPrimaryKeyConstraint('phases_key', ['workflow_id', 'name'])
    .execute();

  await schema
    .createTable('workflow_events')
    .addColumn('workflow_id', 'text', (c) =>
      c.notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('seq', 'integer', (c) => c.notNull().check(sql`seq >= 1`))
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('phase', 'text')
    .addColumn('attempt', 'integer')
    .addColumn('event_json', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('workflow_events_key', ['workflow_id', 'seq'])
    .execute();

  await schema
    .createTable('tool_calls')
    .addColumn('workflow_id', 'text', (c) =>
      c.notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('phase', 'text', (c) => c.notNull())
    .addColumn('attempt', 'integer', (c) => c.notNull())
    .addColumn('call_id', 'text', (c) => c.notNull())
    .addColumn('agent', 'text', (c) => c.notNull())
    .addColumn('tool', 'text', (c) => c.notNull())
    .addColumn('arguments_json', 'text', (c) => c.notNull())
    .addColumn('summary', 'text')
    .addColumn('duration_ms', 'double precision')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('tool_calls_key', ['workflow_id', 'phase', 'attempt', 'call_id'])
    .execute();

  await schema
    .createTable('checkpoints')
    .addColumn('workflow_id', 'text', (c) =>
      c.notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('phase', 'text', (c) => c.notNull())
    .addColumn('attempt', 'integer', (c) => c.notNull())
    .addColumn('fence', 'integer', (c) => c.notNull())
    .addColumn('state_json', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('current', 'integer', (c) => c.notNull().check(sql`"current" in (0, 1)`))
    .addPrimaryKeyConstraint('checkpoints_key', ['workflow_id', 'phase', 'attempt'])
    .execute();

  await schema
    .createTable('approvals')
    .addColumn('approval_id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('owner_id', 'text', (c) => c.notNull().references('users.user_id'))
    .addColumn('workflow_id', 'text', (c) =>
      c.notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('phase', 'text', (c) => c.notNull())
    .addColumn('agent', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('buy', 'markdown')`))
    .addColumn('attempt', 'integer', (c) => c.notNull().check(sql`attempt between 1 and 3`))
    .addColumn('status', 'text', (c) =>
      c
        .notNull()
        .check(sql`status in ('pending', 'accepted', 'edited', 'rejected', 'invalidated')`),
    )
    .addColumn('proposal_value', 'double precision', (c) => c.notNull())
    .addColumn('snapshot_json', 'text', (c) => c.notNull())
    .addColumn('plan_hash', 'text', (c) => c.notNull())
    .addColumn('agent_state', 'text')
    .addColumn('agent_graph_version', 'text', (c) => c.notNull())
    .addColumn('call_id', 'text', (c) => c.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('decided_at', 'text')
    .addColumn('decided_value', 'double precision')
    .addColumn('decision_reason', 'text')
    .addColumn('decided_action', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addColumn('current', 'integer', (c) => c.notNull().check(sql`"current" in (0, 1)`))
    .execute();
  await schema
    .createIndex('approvals_by_owner')
    .on('approvals')
    .columns(['owner_id', 'status'])
    .execute();
  await schema
    .createIndex('approvals_by_workflow')
    .on('approvals')
    .columns(['workflow_id', 'status'])
    .execute();

  await schema
    .createTable('forecasts')
    .addColumn('workflow_id', 'text', (c) =>
      c.notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('owner_id', 'text', (c) => c.notNull().references('users.user_id'))
    .addColumn('attempt', 'integer', (c) => c.notNull())
    .addColumn('model', 'text', (c) => c.notNull())
    .addColumn('season_units', 'double precision', (c) => c.notNull())
    .addColumn('weekly_demand_curve', 'text', (c) => c.notNull())
    .addColumn('cluster_distribution', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('forecasts_key', ['workflow_id', 'attempt'])
    .execute();

  await schema
    .createTable('allocations')
    .addColumn('workflow_id', 'text', (c) =>
      c.notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('owner_id', 'text', (c) => c.notNull().references('users.user_id'))
    .addColumn('attempt', 'integer', (c) => c.notNull())
    .addColumn('buy_units', 'integer', (c) => c.notNull().check(sql`buy_units >= 0`))
    .addColumn('dc_units', 'integer', (c) => c.notNull().check(sql`dc_units >= 0`))
    .addColumn('store_allocations', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('allocations_key', ['workflow_id', 'attempt'])
    .execute();

  await schema
    .createTable('store_clusters')
    .addColumn('workflow_id', 'text', (c) =>
      c.notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('cluster_id', 'text', (c) => c.notNull())
    .addColumn('owner_id', 'text', (c) => c.notNull().references('users.user_id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('store_ids_json', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('store_clusters_key', ['workflow_id', 'cluster_id'])
    .execute();

  await schema
    .createTable('plans')
    .addColumn('plan_id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('owner_id', 'text', (c) => c.notNull().references('users.user_id'))
    .addColumn('workflow_id', 'text', (c) =>
      c.notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('dataset_id', 'text', (c) =>
      c.notNull().references('datasets.dataset_id').onDelete('restrict'),
    )
    .addColumn('version', 'integer', (c) => c.notNull().check(sql`version >= 1`))
    .addColumn('parent_plan_id', 'text')
    .addColumn('category', 'text', (c) => c.notNull())
    .addColumn('matched_category', 'text', (c) => c.notNull())
    .addColumn('season_start_date', 'text', (c) => c.notNull())
    .addColumn('forecast_horizon_weeks', 'integer', (c) => c.notNull())
    .addColumn('buy_units', 'integer', (c) => c.notNull())
    .addColumn('season_units', 'integer', (c) => c.notNull())
    .addColumn('model', 'text', (c) => c.notNull())
    .addColumn('mock', 'integer', (c) => c.notNull())
    .addColumn('plan_hash', 'text', (c) => c.notNull())
    .addColumn('plan_json', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('plans_version', ['workflow_id', 'version'])
    .execute();
  await schema
    .createIndex('plans_by_owner')
    .on('plans')
    .columns(['owner_id', 'created_at'])
    .execute();
  await schema.createIndex('plans_by_dataset').on('plans').columns(['dataset_id']).execute();

  await schema
    .createTable('artifacts')
    .addColumn('artifact_id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('owner_id', 'text', (c) => c.notNull().references('users.user_id'))
    .addColumn('workflow_id', 'text', (c) =>
      c.notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('plan_id', 'text', (c) => c.references('plans.plan_id').onDelete('cascade'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute();
  await schema
    .createIndex('artifacts_by_plan')
    .on('artifacts')
    .columns(['plan_id', 'kind'])
    .execute();
  await schema
    .createIndex('artifacts_by_workflow')
    .on('artifacts')
    .columns(['workflow_id', 'kind'])
    .execute();

  await schema
    .createTable('jobs')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('run_at_ms', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('jobs_key', ['kind', 'key'])
    .execute();

  await schema
    .createTable('outbox')
    .addColumn('outbox_id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('workflow_id', 'text', (c) =>
      c.notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('idempotency_key', 'text', (c) => c.notNull().unique())
    .addColumn('payload_json', 'text', (c) => c.notNull())
    .addColumn('claimed_by', 'text')
    .addColumn('claimed_until_ms', 'bigint')
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('dispatched_at', 'text')
    .addColumn('created_at', 'text', (c) => c.notNull())
    .execute();
  await schema.createIndex('outbox_waiting').on('outbox').columns(['dispatched_at']).execute();

  await schema
    .createTable('model_memo')
    .addColumn('workflow_id', 'text', (c) =>
      c.notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('phase', 'text', (c) => c.notNull())
    .addColumn('request_hash', 'text', (c) => c.notNull())
    .addColumn('response', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('model_memo_key', ['workflow_id', 'phase', 'request_hash'])
    .execute();

  await schema
    .createTable('compute_shards')
    .addColumn('workflow_id', 'text', (c) =>
      c.notNull().references('workflows.workflow_id').onDelete('cascade'),
    )
    .addColumn('task_hash', 'text', (c) => c.notNull())
    .addColumn('shard', 'integer', (c) => c.notNull())
    .addColumn('shards', 'integer', (c) => c.notNull())
    .addColumn('task_json', 'text', (c) => c.notNull())
    .addColumn('claimed_by', 'text')
    .addColumn('claimed_until_ms', 'bigint')
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('result', 'text')
    .addColumn('error', 'text')
    .addPrimaryKeyConstraint('compute_shards_key', ['workflow_id', 'task_hash', 'shard'])
    .execute();
}

/** Drops what `up` made, children first. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of [
    'compute_shards',
    'model_memo',
    'outbox',
    'jobs',
    'artifacts',
    'plans',
    'store_clusters',
    'allocations',
    'forecasts',
    'approvals',
    'checkpoints',
    'tool_calls',
    'workflow_events',
    'phases',
    'season_parameters',
    'workflows',
  ]) {
    await db.schema.dropTable(table).execute();
  }
}
