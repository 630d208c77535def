import { z } from 'zod';
import { feedEventSchema } from '../feed.ts';
import { pageOf, pageQuerySchema } from '../lists.ts';
import { partialPlanSchema } from '../plan/index.ts';
import {
  phaseNameSchema,
  startWorkflowSchema,
  workflowSchema,
  workflowStatusSchema,
  workflowSummarySchema,
} from '../workflow.ts';
import { type Endpoint, emptyBody, idOf } from './endpoint.ts';

const workflowId = idOf('id');

const workflowAction = (summary: string) =>
  ({
    method: 'post',
    summary,
    tag: 'workflows',
    params: workflowId,
    body: emptyBody,
    status: 200,
    response: workflowSchema,
    errors: ['not_found', 'illegal_transition'],
  }) as const;

const phaseAction = (summary: string) =>
  ({
    ...workflowAction(summary),
    params: z.object({ id: z.uuid(), name: phaseNameSchema }),
  }) as const;

/** Endpoints that start, follow and steer runs. */
export const workflowEndpoints = {
  start_workflow: {
    method: 'post',
    path: '/api/v1/workflows',
    summary: 'Start a run; `Idempotency-Key` is honoured',
    tag: 'workflows',
    body: startWorkflowSchema,
    status: 202,
    response: workflowSchema,
    errors: [
      'invalid_input',
      'unresolved_issues',
      'unknown_category',
      'missing_category',
      'season_out_of_reach',
      'season_already_started',
      'no_history',
      'idempotency_conflict',
      'not_found',
      'overloaded',
    ],
  },
  list_workflows: {
    method: 'get',
    path: '/api/v1/workflows',
    summary: 'Runs, newest first',
    tag: 'workflows',
    query: pageQuerySchema.extend({ status: workflowStatusSchema.optional() }),
    status: 200,
    response: pageOf(workflowSummarySchema),
    errors: ['invalid_input'],
  },
  get_workflow: {
    method: 'get',
    path: '/api/v1/workflows/:id',
    summary: 'One run: status, phases, plan',
    tag: 'workflows',
    params: workflowId,
    status: 200,
    response: workflowSchema,
    errors: ['not_found'],
  },
  get_partial_plan: {
    method: 'get',
    path: '/api/v1/workflows/:id/partial-plan',
    summary: 'What a run has settled so far, before its plan is finished',
    tag: 'workflows',
    params: workflowId,
    status: 200,
    response: partialPlanSchema,
    errors: ['not_found'],
  },
  delete_workflow: {
    method: 'delete',
    path: '/api/v1/workflows/:id',
    summary: 'Delete a run with everything that belongs to it',
    tag: 'workflows',
    params: workflowId,
    status: 204,
    response: 'none',
    errors: ['not_found', 'in_use'],
  },
  pause_workflow: {
    path: '/api/v1/workflows/:id/pause',
    ...workflowAction('Pause a run after the step in flight'),
  },
  resume_workflow: {
    path: '/api/v1/workflows/:id/resume',
    ...workflowAction('Go on with a paused run'),
  },
  cancel_workflow: { path: '/api/v1/workflows/:id/cancel', ...workflowAction('Cancel a run') },
  retry_workflow: {
    path: '/api/v1/workflows/:id/retry',
    ...workflowAction('Go on with a failed run from its last checkpoint'),
  },
  rollback_workflow: {
    path: '/api/v1/workflows/:id/rollback',
    ...workflowAction('Return to the checkpoint before a phase; later phases run again'),
    body: z.strictObject({ phase: phaseNameSchema }),
    errors: ['not_found', 'illegal_transition', 'invalid_input'],
  },
  retry_phase: {
    path: '/api/v1/workflows/:id/phases/:name/retry',
    ...phaseAction('Run a failed phase again'),
  },
  skip_phase: {
    path: '/api/v1/workflows/:id/phases/:name/skip',
    ...phaseAction('Go on without a phase that can be left out'),
  },
  list_events: {
    method: 'get',
    path: '/api/v1/workflows/:id/events',
    summary: 'The log of a run after a cursor',
    tag: 'workflows',
    params: workflowId,
    query: z.strictObject({
      after: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    status: 200,
    response: z.object({
      items: z.array(feedEventSchema),
      total: z.int(),
      limit: z.int(),
      offset: z.int(),
      last_seq: z.int(),
    }),
    errors: ['not_found', 'invalid_input'],
  },
} as const satisfies Record<string, Endpoint>;
