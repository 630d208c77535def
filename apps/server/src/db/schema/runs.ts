import type {
  AgentName,
  ApprovalAction,
  FeedEventType,
  PhaseName,
  PhaseStatus,
  ReplenishmentStrategy,
  WorkflowStatus,
} from '@hemline/contracts';

/**
 * Rows of migration 0002. Instants are UTC ISO-8601 text, days `YYYY-MM-DD`, `…_json` canonical JSON
 * text, `…_ms` milliseconds of the database's own clock, yes/no 0 or 1.
 */
export interface WorkflowsTable {
  workflow_id: string;
  owner_id: string;
  status: WorkflowStatus;
  dataset_id: string;
  dataset_version: number;
  data_hash: string;
  brief: string | null;
  reading_json: string | null;
  forecast_model: string;
  today: string;
  as_of: string;
  parent_plan_id: string | null;
  accept_started_season: number;
  idempotency_key: string | null;
  request_hash: string;
  correlation_id: string;
  /** Raised by each claim; a write that names an older one is stale and is refused. */
  fence: number;
  lease_holder: string | null;
  /** Until when the holder may work; null when nobody does. */
  lease_until_ms: number | null;
  /** Sequence of the next event; it lives here so that commit order is sequence order. */
  next_seq: number;
  model_calls: number;
  model_tokens: number;
  error_code: string | null;
  error_message: string | null;
  error_retryable: number | null;
  created_at: string;
  updated_at: string;
}

export interface SeasonParametersTable {
  workflow_id: string;
  owner_id: string;
  forecast_horizon_weeks: number;
  season_start_date: string;
  season_end_date: string;
  replenishment_strategy: ReplenishmentStrategy;
  dc_holdback_percentage: number;
  markdown_checkpoint_week: number | null;
  markdown_threshold: number | null;
  category: string | null;
  matched_category: string;
  /** The seven fields with source and evidence, as confirmed. */
  readings_json: string;
}

export interface PhasesTable {
  workflow_id: string;
  name: PhaseName;
  position: number;
  status: PhaseStatus;
  attempt: number;
  started_at: string | null;
  finished_at: string | null;
  reason: string | null;
}

export interface WorkflowEventsTable {
  workflow_id: string;
  seq: number;
  type: FeedEventType;
  phase: PhaseName | null;
  attempt: number | null;
  /** The whole event as sent. */
  event_json: string;
  created_at: string;
}

export interface ToolCallsTable {
  workflow_id: string;
  phase: PhaseName;
  attempt: number;
  call_id: string;
  agent: AgentName;
  tool: string;
  arguments_json: string;
  summary: string | null;
  duration_ms: number | null;
  created_at: string;
}

export interface CheckpointsTable {
  workflow_id: string;
  phase: PhaseName;
  attempt: number;
  fence: number;
  /** What the phase decided and computed; later phases and the plan are made from it. */
  state_json: string;
  created_at: string;
  /** 0 once a rollback went behind it; nothing is deleted. */
  current: number;
}

export interface ApprovalsTable {
  approval_id: string;
  owner_id: string;
  workflow_id: string;
  phase: PhaseName;
  agent: AgentName;
  kind: 'buy' | 'markdown';
  attempt: number;
  status: 'pending' | 'accepted' | 'edited' | 'rejected' | 'invalidated';
  proposal_value: number;
  /** Question, proposal, alternatives, bounds and reason, as the card shows them. */
  snapshot_json: string;
  plan_hash: string;
  /** The serialised agent run that waits for this decision; null when code asked. */
  agent_state: string | null;
  agent_graph_version: string;
  call_id: string;
  decided_by: string | null;
  decided_at: string | null;
  decided_value: number | null;
  decision_reason: string | null;
  decided_action: ApprovalAction | null;
  /** 0 once a rollback or new data went behind it; nothing is deleted. */
  current: number;
  created_at: string;
}

export interface ForecastsTable {
  workflow_id: string;
  owner_id: string;
  attempt: number;
  model: string;
  season_units: number;
  weekly_demand_curve: string;
  cluster_distribution: string;
  created_at: string;
}

export interface AllocationsTable {
  workflow_id: string;
  owner_id: string;
  attempt: number;
  buy_units: number;
  dc_units: number;
  store_allocations: string;
  created_at: string;
}

export interface StoreClustersTable {
  workflow_id: string;
  cluster_id: string;
  owner_id: string;
  name: string;
  store_ids_json: string;
}

export interface PlansTable {
  plan_id: string;
  owner_id: string;
  workflow_id: string;
  dataset_id: string;
  version: number;
  parent_plan_id: string | null;
  category: string;
  matched_category: string;
  season_start_date: string;
  forecast_horizon_weeks: number;
  buy_units: number;
  season_units: number;
  model: string;
  mock: number;
  plan_hash: string;
  plan_json: string;
  created_at: string;
}

export interface ArtifactsTable {
  artifact_id: string;
  owner_id: string;
  workflow_id: string;
  plan_id: string | null;
  /** `plan_inputs`: all a plan is assembled from, so that a new version can be computed. */
  kind: string;
  content: string;
  created_at: string;
}

export interface JobsTable {
  kind: string;
  key: string;
  run_at_ms: number;
}

export interface OutboxTable {
  outbox_id: string;
  workflow_id: string;
  kind: string;
  idempotency_key: string;
  payload_json: string;
  claimed_by: string | null;
  claimed_until_ms: number | null;
  attempts: number;
  dispatched_at: string | null;
  created_at: string;
}

export interface ModelMemoTable {
  workflow_id: string;
  phase: PhaseName;
  request_hash: string;
  response: string;
  created_at: string;
}

export interface ComputeShardsTable {
  workflow_id: string;
  /** Hash of what is computed; the same inputs find the same shards again after a crash. */
  task_hash: string;
  shard: number;
  shards: number;
  task_json: string;
  claimed_by: string | null;
  claimed_until_ms: number | null;
  attempts: number;
  result: string | null;
  error: string | null;
}

/** Tables of runs, plans and their jobs. */
export interface RunTables {
  workflows: WorkflowsTable;
  season_parameters: SeasonParametersTable;
  phases: PhasesTable;
  workflow_events: WorkflowEventsTable;
  tool_calls: ToolCallsTable;
  checkpoints: CheckpointsTable;
  approvals: ApprovalsTable;
  forecasts: ForecastsTable;
  allocations: AllocationsTable;
  store_clusters: StoreClustersTable;
  plans: PlansTable;
  artifacts: ArtifactsTable;
  jobs: JobsTable;
  outbox: OutboxTable;
  model_memo: ModelMemoTable;
  compute_shards: ComputeShardsTable;
}
