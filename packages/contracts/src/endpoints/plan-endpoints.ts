import { z } from 'zod';
import { sourceRowSchema } from '../dataset.ts';
import { pageOf, pageQuerySchema } from '../lists.ts';
import {
  exportTableSchema,
  overridesRequestSchema,
  planSchema,
  planSummarySchema,
  workbookDifferencesSchema,
} from '../plan/index.ts';
import { type Endpoint, idOf } from './endpoint.ts';

/** Endpoints of finished plans: read, export, override, compare. */
export const planEndpoints = {
  list_plans: {
    method: 'get',
    path: '/api/v1/plans',
    summary: 'Finished plans, newest first',
    tag: 'plans',
    query: pageQuerySchema.extend({ workflow_id: z.uuid().optional() }),
    status: 200,
    response: pageOf(planSummarySchema),
    errors: ['invalid_input'],
  },
  get_plan: {
    method: 'get',
    path: '/api/v1/plans/:id',
    summary: 'One plan with all its numbers and where they come from',
    tag: 'plans',
    params: idOf('id'),
    status: 200,
    response: planSchema,
    errors: ['not_found'],
  },
  export_plan_csv: {
    method: 'get',
    path: '/api/v1/plans/:id/export.csv',
    summary: 'One table of a plan as CSV',
    tag: 'plans',
    params: idOf('id'),
    query: z.strictObject({ table: exportTableSchema.default('summary') }),
    status: 200,
    response: 'csv',
    errors: ['not_found', 'invalid_input'],
  },
  export_plan_xlsx: {
    method: 'get',
    path: '/api/v1/plans/:id/export.xlsx',
    summary: 'The whole plan as a workbook',
    tag: 'plans',
    params: idOf('id'),
    status: 200,
    response: 'xlsx',
    errors: ['not_found'],
  },
  override_plan: {
    method: 'post',
    path: '/api/v1/plans/:id/overrides',
    summary: "Plan anew with the planner's own units; the old plan stays",
    tag: 'plans',
    params: idOf('id'),
    body: overridesRequestSchema,
    status: 201,
    response: planSchema,
    errors: ['not_found', 'stale_plan_hash', 'invalid_input'],
  },
  compare_workbook: {
    method: 'post',
    path: '/api/v1/plans/:id/workbook',
    summary: 'Compare an edited workbook with its plan before anything is applied',
    tag: 'plans',
    params: idOf('id'),
    body: 'xlsx',
    status: 200,
    response: workbookDifferencesSchema,
    errors: ['not_found', 'payload_too_large', 'unsupported_media_type', 'invalid_input'],
  },
  list_source_rows: {
    method: 'get',
    path: '/api/v1/plans/:id/source-rows',
    summary: "The sales history behind a plan's numbers, as the plan saw it",
    tag: 'plans',
    params: idOf('id'),
    query: pageQuerySchema.extend({ store_id: z.string().max(200).optional() }),
    status: 200,
    response: pageOf(sourceRowSchema),
    errors: ['not_found', 'invalid_input'],
  },
} as const satisfies Record<string, Endpoint>;
