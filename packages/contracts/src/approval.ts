import { z } from 'zod';
import { instantSchema } from './dates.ts';
import { agentNameSchema, phaseNameSchema } from './workflow.ts';

export const approvalActionSchema = z.enum(['accept', 'edit', 'reject']);
export type ApprovalAction = z.infer<typeof approvalActionSchema>;

/** Consequences of one candidate, computed by code: label → number, null with the reason in `notes`. */
export const approvalOptionSchema = z.object({
  label: z.string(),
  value: z.number(),
  consequences: z.record(z.string(), z.number().nullable()),
  notes: z.array(z.string()).default([]),
});
export type ApprovalOption = z.infer<typeof approvalOptionSchema>;

export const approvalStatusSchema = z.enum([
  'pending',
  'accepted',
  'edited',
  'rejected',
  'invalidated',
]);

/** A decision the planner owns, as a fixed snapshot of what was asked. */
export const approvalSchema = z.object({
  approval_id: z.uuid(),
  workflow_id: z.uuid(),
  phase: phaseNameSchema,
  agent: agentNameSchema,
  /** What the proposal decides: the buy in units, or the markdown depth as a share. */
  kind: z.enum(['buy', 'markdown']),
  question: z.string(),
  proposal: approvalOptionSchema,
  alternatives: z.array(approvalOptionSchema),
  /** Values an edit may take: between min and max, in steps. */
  bounds: z.object({ min: z.number(), max: z.number(), step: z.number() }),
  reason: z.string(),
  /** 1 for the first proposal; an agent proposes at most three times. */
  attempt: z.int().min(1),
  plan_hash: z.string(),
  status: approvalStatusSchema,
  decided_by: z.string().nullable(),
  decided_at: instantSchema.nullable(),
  decided_value: z.number().nullable(),
  decision_reason: z.string().nullable(),
  created_at: instantSchema,
});
export type Approval = z.infer<typeof approvalSchema>;

export const decisionSchema = z
  .strictObject({
    action: approvalActionSchema,
    /** For `edit`: units of a buy, depth (share) of a markdown. */
    edits: z
      .strictObject({
        units: z.int().min(0).max(1_000_000_000).optional(),
        depth: z.number().min(0).max(0.6).optional(),
      })
      .optional(),
    reason: z.string().max(2_000).optional(),
    /** The hash the planner's card shows; another one means the card is out of date. */
    plan_hash: z.string().min(1).max(128),
  })
  .refine(({ action, edits }) => action === 'edit' || edits === undefined, {
    error: 'only an edit changes values; send action "edit", or leave edits out',
    path: ['edits'],
  });
export type Decision = z.infer<typeof decisionSchema>;
