import { z } from 'zod';
import { instantSchema } from './dates.ts';
import {
  MAX_BRIEF_CHARACTERS,
  parameterReadingsSchema,
  readingSchema,
  seasonParametersSchema,
} from './parameters.ts';

export const agentNameSchema = z.enum(['orchestrator', 'demand', 'inventory', 'pricing']);
export type AgentName = z.infer<typeof agentNameSchema>;

/** The phases of a run, in the order code runs them. */
export const phaseNames = ['demand', 'inventory', 'pricing'] as const;
export const phaseNameSchema = z.enum(phaseNames);
export type PhaseName = z.infer<typeof phaseNameSchema>;

export const workflowStatusSchema = z.enum([
  'pending',
  'running',
  'paused',
  'awaiting_approval',
  'completed',
  'failed',
  'cancelled',
]);
export type WorkflowStatus = z.infer<typeof workflowStatusSchema>;

export const phaseStatusSchema = z.enum([
  'pending',
  'running',
  'completed',
  'failed',
  'skipped',
  'rolled_back',
]);
export type PhaseStatus = z.infer<typeof phaseStatusSchema>;

/** Which status a run may go to from each; `completed` and `cancelled` are terminal. */
export const workflowTransitions: Readonly<Record<WorkflowStatus, readonly WorkflowStatus[]>> = {
  pending: ['running', 'cancelled'],
  running: ['paused', 'awaiting_approval', 'completed', 'failed', 'cancelled'],
  paused: ['running', 'completed', 'failed', 'cancelled'],
  awaiting_approval: ['running', 'completed', 'failed', 'cancelled'],
  failed: ['running'],
  completed: [],
  cancelled: [],
};

/** Which status a phase may go to from each, while its run is not terminal. */
export const phaseTransitions: Readonly<Record<PhaseStatus, readonly PhaseStatus[]>> = {
  pending: ['running'],
  running: ['completed', 'failed', 'skipped'],
  completed: ['rolled_back'],
  failed: ['rolled_back', 'pending'],
  skipped: ['rolled_back'],
  rolled_back: ['pending'],
};

export const phaseSchema = z.object({
  name: phaseNameSchema,
  status: phaseStatusSchema,
  attempt: z.int().min(0),
  started_at: instantSchema.nullable(),
  finished_at: instantSchema.nullable(),
  /** Why the phase failed or was skipped, in words; null otherwise. */
  reason: z.string().nullable(),
});
export type Phase = z.infer<typeof phaseSchema>;

export const workflowSchema = z.object({
  workflow_id: z.uuid(),
  status: workflowStatusSchema,
  brief: z.string().nullable(),
  reading: readingSchema.nullable(),
  parameters: seasonParametersSchema,
  /** The confirmed parameters with the source of each, `edited` included. */
  parameter_sources: z.record(z.string(), z.enum(['stated', 'defaulted', 'edited'])),
  dataset_id: z.uuid(),
  dataset_name: z.string(),
  forecast_model: z.string(),
  today: z.string(),
  parent_plan_id: z.uuid().nullable(),
  phases: z.array(phaseSchema),
  plan_id: z.uuid().nullable(),
  error: z.object({ code: z.string(), message: z.string(), retryable: z.boolean() }).nullable(),
  last_seq: z.int().min(0),
  created_at: instantSchema,
  updated_at: instantSchema,
});
export type Workflow = z.infer<typeof workflowSchema>;

/** One row of the list of runs. */
export const workflowSummarySchema = workflowSchema.omit({
  reading: true,
  parameter_sources: true,
});
export type WorkflowSummary = z.infer<typeof workflowSummarySchema>;

const flatParametersSchema = z.strictObject({
  forecast_horizon_weeks: z.int().min(1).max(52).nullable().optional(),
  season_start_date: z.string().nullable().optional(),
  replenishment_strategy: z.enum(['none', 'weekly', 'bi-weekly']).nullable().optional(),
  dc_holdback_percentage: z.number().min(0).max(1).nullable().optional(),
  markdown_checkpoint_week: z.int().min(1).max(52).nullable().optional(),
  markdown_threshold: z.number().min(0).max(1).nullable().optional(),
  category: z.string().trim().min(1).max(200).nullable().optional(),
});
export type FlatParameters = z.infer<typeof flatParametersSchema>;

/** Starts a run. Parameters come flat or as read; a null takes the default; a top-level category wins. */
export const startWorkflowSchema = z.strictObject({
  parameters: z.union([flatParametersSchema, parameterReadingsSchema.partial()]),
  brief: z.string().max(MAX_BRIEF_CHARACTERS).optional(),
  reading: readingSchema.optional(),
  category: z.string().trim().min(1).max(200).optional(),
  dataset_id: z.uuid().optional(),
  today: z.string().optional(),
  forecast_model: z.string().max(64).optional(),
  parent_plan_id: z.uuid().optional(),
  /** The planner agreed to plan the remaining weeks of a season that has already begun. */
  accept_started_season: z.boolean().optional(),
});
export type StartWorkflow = z.infer<typeof startWorkflowSchema>;
