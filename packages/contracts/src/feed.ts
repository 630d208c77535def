import { z } from 'zod';
import { approvalActionSchema, approvalOptionSchema, approvalSchema } from './approval.ts';
import { agentNameSchema, phaseNameSchema, phaseSchema, workflowStatusSchema } from './workflow.ts';

export const agentStatusSchema = z.enum([
  'idle',
  'thinking',
  'working',
  'waiting',
  'completed',
  'failed',
]);
export type AgentStatus = z.infer<typeof agentStatusSchema>;

const common = {
  workflow_id: z.string().min(1),
  /** 1, 2, 3 … per workflow, without gaps. */
  seq: z.int().min(1),
  timestamp: z.iso.datetime(),
  phase: phaseNameSchema.optional(),
  /** The attempt of the phase that wrote the event. */
  attempt: z.int().min(0).optional(),
  correlation_id: z.string().optional(),
};

/** One typed event a kind; `type` tells them apart. */
export const feedEventSchemas = {
  workflow_started: z.object({
    type: z.literal('workflow_started'),
    ...common,
    message: z.string().optional(),
  }),
  agent_status: z.object({
    type: z.literal('agent_status'),
    ...common,
    agent: agentNameSchema,
    status: agentStatusSchema,
    message: z.string(),
    /** Steps done ÷ steps known. */
    progress: z.number().min(0).max(1),
  }),
  handoff: z.object({
    type: z.literal('handoff'),
    ...common,
    from: agentNameSchema,
    to: agentNameSchema,
  }),
  tool_call: z.object({
    type: z.literal('tool_call'),
    ...common,
    agent: agentNameSchema,
    call_id: z.string(),
    tool: z.string(),
    arguments: z.record(z.string(), z.unknown()),
  }),
  tool_result: z.object({
    type: z.literal('tool_result'),
    ...common,
    agent: agentNameSchema.optional(),
    call_id: z.string(),
    summary: z.string(),
    duration_ms: z.number().min(0),
  }),
  choice: z.object({
    type: z.literal('choice'),
    ...common,
    agent: agentNameSchema,
    decision: z.string(),
    chosen: z.union([z.string(), z.number(), z.null()]),
    made_by: z.enum(['agent', 'planner', 'default']),
    reason: z.string(),
  }),
  approval_request: z.object({
    type: z.literal('approval_request'),
    ...common,
    agent: agentNameSchema,
    approval_id: z.string(),
    question: z.string(),
    proposal: approvalOptionSchema,
    alternatives: z.array(approvalOptionSchema),
    plan_hash: z.string(),
  }),
  approval_decided: z.object({
    type: z.literal('approval_decided'),
    ...common,
    approval_id: z.string(),
    action: z.union([approvalActionSchema, z.literal('invalidated')]),
    decided_by: z.string(),
  }),
  phase_started: z.object({ type: z.literal('phase_started'), ...common }),
  phase_completed: z.object({
    type: z.literal('phase_completed'),
    ...common,
    duration_ms: z.number().min(0),
  }),
  phase_skipped: z.object({ type: z.literal('phase_skipped'), ...common, reason: z.string() }),
  phase_rolled_back: z.object({
    type: z.literal('phase_rolled_back'),
    ...common,
    reason: z.string(),
  }),
  workflow_paused: z.object({ type: z.literal('workflow_paused'), ...common }),
  workflow_resumed: z.object({
    type: z.literal('workflow_resumed'),
    ...common,
    message: z.string().optional(),
  }),
  workflow_cancelled: z.object({ type: z.literal('workflow_cancelled'), ...common }),
  workflow_completed: z.object({
    type: z.literal('workflow_completed'),
    ...common,
    plan_id: z.string(),
  }),
  warning: z.object({
    type: z.literal('warning'),
    ...common,
    agent: agentNameSchema.optional(),
    message: z.string(),
  }),
  error: z.object({
    type: z.literal('error'),
    ...common,
    code: z.string(),
    message: z.string(),
    retryable: z.boolean(),
  }),
} as const;

export type FeedEventType = keyof typeof feedEventSchemas;

/** An event of a run's log, as stored and as sent. */
export const feedEventSchema = z.discriminatedUnion('type', [
  feedEventSchemas.workflow_started,
  feedEventSchemas.agent_status,
  feedEventSchemas.handoff,
  feedEventSchemas.tool_call,
  feedEventSchemas.tool_result,
  feedEventSchemas.choice,
  feedEventSchemas.approval_request,
  feedEventSchemas.approval_decided,
  feedEventSchemas.phase_started,
  feedEventSchemas.phase_completed,
  feedEventSchemas.phase_skipped,
  feedEventSchemas.phase_rolled_back,
  feedEventSchemas.workflow_paused,
  feedEventSchemas.workflow_resumed,
  feedEventSchemas.workflow_cancelled,
  feedEventSchemas.workflow_completed,
  feedEventSchemas.warning,
  feedEventSchemas.error,
]);
export type FeedEvent = z.infer<typeof feedEventSchema>;

/** State instead of history: sent, not stored, when a client comes without a cursor or far behind. */
export const snapshotSchema = z.object({
  type: z.literal('snapshot'),
  workflow_id: z.string(),
  /** The last event the snapshot includes; 0 before the first. */
  seq: z.int().min(0),
  timestamp: z.iso.datetime(),
  status: workflowStatusSchema,
  phases: z.array(phaseSchema),
  agents: z.array(
    z.object({
      agent: agentNameSchema,
      status: agentStatusSchema,
      message: z.string(),
      progress: z.number().min(0).max(1),
    }),
  ),
  pending_approvals: z.array(approvalSchema),
  plan_id: z.string().nullable(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** Everything the socket sends. */
export const feedMessageSchema = z.union([feedEventSchema, snapshotSchema]);
export type FeedMessage = z.infer<typeof feedMessageSchema>;
