import { z } from 'zod';
import { approvalSchema, approvalStatusSchema, decisionSchema } from '../approval.ts';
import { pageOf, pageQuerySchema } from '../lists.ts';
import { type Endpoint, idOf } from './endpoint.ts';

/** Endpoints of the decisions asked of a planner. */
export const approvalEndpoints = {
  list_approvals: {
    method: 'get',
    path: '/api/v1/approvals',
    summary: 'Decisions asked of the planner',
    tag: 'approvals',
    query: pageQuerySchema.extend({
      status: approvalStatusSchema.optional(),
      workflow_id: z.uuid().optional(),
    }),
    status: 200,
    response: pageOf(approvalSchema),
    errors: ['invalid_input'],
  },
  decide_approval: {
    method: 'post',
    path: '/api/v1/approvals/:id/decision',
    summary: 'Accept, edit or reject a proposal, once',
    tag: 'approvals',
    params: idOf('id'),
    body: decisionSchema,
    status: 200,
    response: approvalSchema,
    errors: [
      'not_found',
      'already_decided',
      'stale_plan_hash',
      'approval_invalidated',
      'invalid_input',
    ],
  },
} as const satisfies Record<string, Endpoint>;
