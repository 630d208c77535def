// A test fixture: a run and its feed, as the server would tell it.
import type { Approval, FeedEvent, Workflow } from '@hemline/contracts';
import { sampleIds } from './sample-plan.ts';
import { sampleBrief, sampleReading } from './sample-reading.ts';

type Untimed<Event> = Event extends FeedEvent
  ? Omit<Event, 'workflow_id' | 'seq' | 'timestamp'>
  : never;

function timed(events: readonly Untimed<FeedEvent>[]): FeedEvent[] {
  return events.map(
    (event, at) =>
      ({
        ...event,
        workflow_id: sampleIds.workflow,
        seq: at + 1,
        timestamp: new Date(Date.UTC(2026, 1, 24, 9, 14, at)).toISOString(),
      }) as FeedEvent,
  );
}

/** A feed that stands at the buy's approval. */
export const eventsToApproval = timed([
  { type: 'workflow_started', message: 'Run started on 24 stores' },
  { type: 'phase_started', phase: 'demand' },
  {
    type: 'agent_status',
    phase: 'demand',
    agent: 'orchestrator',
    status: 'working',
    message: 'Hands the season to the demand agent',
    progress: 0.25,
  },
  { type: 'handoff', phase: 'demand', from: 'orchestrator', to: 'demand' },
  {
    type: 'agent_status',
    phase: 'demand',
    agent: 'demand',
    status: 'working',
    message: 'Comparing forecasts on your history',
    progress: 0.5,
  },
  {
    type: 'tool_call',
    phase: 'demand',
    agent: 'demand',
    call_id: 'call_1',
    tool: 'compare_forecasts',
    arguments: {},
  },
  {
    type: 'tool_result',
    phase: 'demand',
    call_id: 'call_1',
    summary: '4 models compared on 39 weeks; pooled growth misses 9.1 %',
    duration_ms: 412,
  },
  {
    type: 'tool_call',
    phase: 'demand',
    agent: 'demand',
    call_id: 'call_2',
    tool: 'choose_forecast',
    arguments: { model: 'pooled-growth' },
  },
  {
    type: 'tool_result',
    phase: 'demand',
    call_id: 'call_2',
    summary: 'Season demand 21,480 units',
    duration_ms: 38,
  },
  {
    type: 'choice',
    phase: 'demand',
    agent: 'demand',
    decision: 'forecast_model',
    chosen: 'pooled-growth',
    made_by: 'agent',
    reason: 'Typical miss 9 %, against 13 % for last year’s same week.',
  },
  {
    type: 'agent_status',
    phase: 'demand',
    agent: 'demand',
    status: 'completed',
    message: 'Compared 4 models on your history, chose pooled growth; typical miss 9 %',
    progress: 1,
  },
  { type: 'phase_completed', phase: 'demand', duration_ms: 812 },
  { type: 'phase_started', phase: 'inventory' },
  { type: 'handoff', phase: 'inventory', from: 'orchestrator', to: 'inventory' },
  {
    type: 'agent_status',
    phase: 'inventory',
    agent: 'inventory',
    status: 'waiting',
    message: 'Proposes a buy and waits for your decision',
    progress: 0.4,
  },
  {
    type: 'approval_request',
    phase: 'inventory',
    agent: 'inventory',
    approval_id: sampleIds.approval,
    question: 'Buy 25,776 units? 20 % above the likely demand',
    proposal: { label: 'proposed', value: 25_776, consequences: {}, notes: [] },
    alternatives: [],
    plan_hash: 'a'.repeat(64),
  },
]);

/** The same feed after the planner accepted, to the finished plan. */
export const eventsToPlan: FeedEvent[] = timed([
  ...eventsToApproval.map(
    ({ workflow_id, seq, timestamp, ...event }) => event as Untimed<FeedEvent>,
  ),
  {
    type: 'approval_decided',
    phase: 'inventory',
    approval_id: sampleIds.approval,
    action: 'accept',
    decided_by: 'local',
  },
  {
    type: 'choice',
    phase: 'inventory',
    agent: 'inventory',
    decision: 'buy_units',
    chosen: 25_776,
    made_by: 'planner',
    reason: '20 % over the likely demand covers weekly replenishment.',
  },
  { type: 'phase_completed', phase: 'inventory', duration_ms: 640 },
  { type: 'phase_skipped', phase: 'pricing', reason: 'No markdown is planned.' },
  { type: 'workflow_completed', plan_id: sampleIds.plan },
]);

export const sampleWorkflow: Workflow = {
  workflow_id: sampleIds.workflow,
  status: 'awaiting_approval',
  brief: sampleBrief,
  reading: sampleReading,
  parameters: {
    forecast_horizon_weeks: 12,
    season_start_date: '2026-03-02',
    replenishment_strategy: 'weekly',
    dc_holdback_percentage: 0.45,
    markdown_checkpoint_week: 6,
    markdown_threshold: 0.6,
    category: 'spring dresses',
  },
  parameter_sources: {},
  dataset_id: sampleIds.dataset,
  dataset_name: 'sample',
  forecast_model: 'hemline',
  today: '2026-02-24',
  parent_plan_id: null,
  phases: [
    {
      name: 'demand',
      status: 'completed',
      attempt: 1,
      started_at: '2026-02-24T09:14:01Z',
      finished_at: '2026-02-24T09:14:02Z',
      reason: null,
    },
    {
      name: 'inventory',
      status: 'running',
      attempt: 1,
      started_at: '2026-02-24T09:14:02Z',
      finished_at: null,
      reason: null,
    },
    {
      name: 'pricing',
      status: 'pending',
      attempt: 0,
      started_at: null,
      finished_at: null,
      reason: null,
    },
  ],
  plan_id: null,
  error: null,
  last_seq: 16,
  created_at: '2026-02-24T09:14:00Z',
  updated_at: '2026-02-24T09:14:16Z',
};

function option(value: number, label: string, lost: number, over: number, margin: number) {
  return {
    label,
    value,
    consequences: {
      expected_lost_sales: lost,
      expected_leftover: over,
      stockout_probability: lost / 4_000,
      expected_margin: margin,
    },
    notes: [],
  };
}

export const sampleApproval: Approval = {
  approval_id: sampleIds.approval,
  workflow_id: sampleIds.workflow,
  phase: 'inventory',
  agent: 'inventory',
  kind: 'buy',
  question: 'Buy 25,776 units? 20 % above the likely demand',
  proposal: option(25_776, 'cover policy', 210, 4_506, 58_120_000),
  alternatives: [
    option(23_196, '10 % less', 790, 2_506, 57_310_000),
    option(28_356, '10 % more', 40, 6_916, 56_020_000),
  ],
  bounds: { min: 0, max: 60_000, step: 12 },
  reason: 'Season demand of 21,480 with 20 % cover for weekly replenishment, in packs of 12.',
  attempt: 1,
  plan_hash: 'a'.repeat(64),
  status: 'pending',
  decided_by: null,
  decided_at: null,
  decided_value: null,
  decision_reason: null,
  created_at: '2026-02-24T09:14:16Z',
};
