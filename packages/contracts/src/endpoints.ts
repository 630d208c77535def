import { z } from 'zod';
import { approvalSchema, approvalStatusSchema, decisionSchema } from './approval.ts';
import {
  categorySchema,
  createDatasetSchema,
  dataCheckSchema,
  datasetFileSchema,
  datasetSchema,
  importReportSchema,
  sourceRowSchema,
  storeSchema,
} from './dataset.ts';
import { feedEventSchema } from './feed.ts';
import { pageOf, pageQuerySchema } from './lists.ts';
import { parameterReadingsSchema, readingSchema } from './parameters.ts';
import {
  clusterSchema,
  exportTableSchema,
  overridesRequestSchema,
  planSchema,
  planSummarySchema,
  workbookDifferencesSchema,
} from './plan/index.ts';
import { previewSchema } from './preview.ts';
import type { ProblemCode } from './problem.ts';
import {
  phaseNameSchema,
  startWorkflowSchema,
  workflowSchema,
  workflowStatusSchema,
  workflowSummarySchema,
} from './workflow.ts';

/** One endpoint of the API: routes, typed web client and OpenAPI all follow from it. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'delete';
  /** Path with `:name` parameters. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  /** JSON body, or a file the handler streams itself. */
  readonly body?: z.ZodType | 'csv' | 'xlsx';
  readonly status: 200 | 201 | 202 | 204;
  /** JSON response, or a media type the handler writes itself. */
  readonly response: z.ZodType | 'csv' | 'xlsx' | 'text' | 'html' | 'json' | 'none';
  readonly errors: readonly ProblemCode[];
}

const idOf = <Name extends string>(name: Name) =>
  z.object({ [name]: z.uuid() } as { readonly [Key in Name]: z.ZodUUID });
const workflowId = z.object({ id: z.uuid() });
const emptyBody = z.strictObject({}).optional();
const confirmed = z.union([
  startWorkflowSchema.shape.parameters.options[0],
  parameterReadingsSchema.partial(),
]);

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

const upload = (file: string) =>
  ({
    method: 'post',
    summary: `Import a ${file} file (CSV or CSV.gz; up to 10 MB at once, larger queued with 202)`,
    tag: 'datasets',
    params: idOf('id'),
    query: z.strictObject({
      accept_good_rows: z.enum(['true', 'false']).optional(),
      preview: z.enum(['true', 'false']).optional(),
    }),
    body: 'csv',
    status: 201,
    response: importReportSchema,
    errors: [
      'not_found',
      'payload_too_large',
      'unsupported_media_type',
      'rejected_rows',
      'invalid_input',
    ],
  }) as const;

const datasetQuery = pageQuerySchema.extend({ dataset_id: z.uuid().optional() });

/** Every endpoint there is. Adding one is an entry here and its handler; a test fails until it is mounted. */
export const endpoints = {
  extract_parameters: {
    method: 'post',
    path: '/api/v1/parameters/extract',
    summary: 'Read a season brief into parameters with evidence and issues',
    tag: 'parameters',
    body: z.strictObject({
      text: z.string().max(100_000),
      today: z.string().optional(),
      /** `offline` leaves a configured language model out: for hints while someone types. */
      reader: z.literal('offline').optional(),
    }),
    status: 200,
    response: readingSchema,
    errors: ['invalid_input', 'payload_too_large'],
  },
  preview_parameters: {
    method: 'post',
    path: '/api/v1/parameters/preview',
    summary: 'What each agent will do with these parameters, and what to check',
    tag: 'parameters',
    body: z.strictObject({
      parameters: confirmed,
      dataset_id: z.uuid().optional(),
      today: z.string().optional(),
    }),
    status: 200,
    response: previewSchema,
    errors: ['invalid_input', 'not_found'],
  },
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
  list_datasets: {
    method: 'get',
    path: '/api/v1/datasets',
    summary: 'Datasets',
    tag: 'datasets',
    query: pageQuerySchema,
    status: 200,
    response: pageOf(datasetSchema),
    errors: ['invalid_input'],
  },
  create_dataset: {
    method: 'post',
    path: '/api/v1/datasets',
    summary: 'Make an empty dataset to import into',
    tag: 'datasets',
    body: createDatasetSchema,
    status: 201,
    response: datasetSchema,
    errors: ['invalid_input', 'name_taken'],
  },
  get_dataset: {
    method: 'get',
    path: '/api/v1/datasets/:id',
    summary: 'One dataset',
    tag: 'datasets',
    params: idOf('id'),
    status: 200,
    response: datasetSchema,
    errors: ['not_found'],
  },
  delete_dataset: {
    method: 'delete',
    path: '/api/v1/datasets/:id',
    summary: 'Delete a dataset that no plan refers to',
    tag: 'datasets',
    params: idOf('id'),
    status: 204,
    response: 'none',
    errors: ['not_found', 'in_use'],
  },
  check_dataset: {
    method: 'get',
    path: '/api/v1/datasets/:id/check',
    summary: 'What is odd in the data, and what it does to a forecast',
    tag: 'datasets',
    params: idOf('id'),
    status: 200,
    response: dataCheckSchema,
    errors: ['not_found'],
  },
  upload_sales: { path: '/api/v1/datasets/:id/sales', ...upload('sales') },
  upload_stores: { path: '/api/v1/datasets/:id/stores', ...upload('stores') },
  upload_calendar: { path: '/api/v1/datasets/:id/calendar', ...upload('promotion calendar') },
  upload_economics: { path: '/api/v1/datasets/:id/economics', ...upload('economics') },
  upload_stock: { path: '/api/v1/datasets/:id/stock', ...upload('stock') },
  list_imports: {
    method: 'get',
    path: '/api/v1/datasets/:id/imports',
    summary: 'Imports into a dataset, newest first',
    tag: 'datasets',
    params: idOf('id'),
    query: pageQuerySchema.extend({ file: datasetFileSchema.optional() }),
    status: 200,
    response: pageOf(importReportSchema),
    errors: ['not_found', 'invalid_input'],
  },
  get_import: {
    method: 'get',
    path: '/api/v1/imports/:id',
    summary: 'Progress and report of one import',
    tag: 'datasets',
    params: idOf('id'),
    status: 200,
    response: importReportSchema,
    errors: ['not_found'],
  },
  get_rejected_rows: {
    method: 'get',
    path: '/api/v1/imports/:id/rejected.csv',
    summary: 'The refused rows with reasons, as a file to mend',
    tag: 'datasets',
    params: idOf('id'),
    status: 200,
    response: 'csv',
    errors: ['not_found'],
  },
  cancel_import: {
    method: 'post',
    path: '/api/v1/imports/:id/cancel',
    summary: 'Stop an import; nothing of it stays',
    tag: 'datasets',
    params: idOf('id'),
    body: emptyBody,
    status: 200,
    response: importReportSchema,
    errors: ['not_found', 'illegal_transition'],
  },
  list_categories: {
    method: 'get',
    path: '/api/v1/categories',
    summary: 'Categories of a dataset (the newest unless named)',
    tag: 'datasets',
    query: datasetQuery,
    status: 200,
    response: pageOf(categorySchema),
    errors: ['not_found', 'invalid_input'],
  },
  list_stores: {
    method: 'get',
    path: '/api/v1/stores',
    summary: 'Stores of a dataset',
    tag: 'datasets',
    query: datasetQuery,
    status: 200,
    response: pageOf(storeSchema),
    errors: ['not_found', 'invalid_input'],
  },
  list_clusters: {
    method: 'get',
    path: '/api/v1/clusters',
    summary: 'Store clusters of the newest plan of a dataset',
    tag: 'datasets',
    query: datasetQuery,
    status: 200,
    response: pageOf(clusterSchema),
    errors: ['not_found', 'invalid_input'],
  },
  health: {
    method: 'get',
    path: '/health',
    summary: 'The process answers',
    tag: 'system',
    status: 200,
    response: z.object({ status: z.literal('ok'), version: z.string() }),
    errors: [],
  },
  ready: {
    method: 'get',
    path: '/ready',
    summary: 'Database, data directory and queue, each with its state; 503 until all are well',
    tag: 'system',
    status: 200,
    response: z.object({
      status: z.enum(['ready', 'not_ready']),
      checks: z.object({ database: z.string(), data_directory: z.string(), queue: z.string() }),
      /** Which language model is configured, without any key. */
      language_model: z.object({ provider: z.string(), model: z.string() }).optional(),
    }),
    errors: [],
  },
  metrics: {
    method: 'get',
    path: '/metrics',
    summary: 'Prometheus metrics',
    tag: 'system',
    status: 200,
    response: 'text',
    errors: [],
  },
  openapi: {
    method: 'get',
    path: '/openapi.json',
    summary: 'This API as OpenAPI 3.1',
    tag: 'system',
    status: 200,
    response: 'json',
    errors: [],
  },
  docs: {
    method: 'get',
    path: '/docs',
    summary: 'The API rendered for people, offline',
    tag: 'system',
    status: 200,
    response: 'html',
    errors: [],
  },
} as const satisfies Record<string, Endpoint>;

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

/** What a caller may send to an endpoint. */
export type EndpointInput<Name extends EndpointName> = {
  params: Endpoints[Name] extends { params: infer P extends z.ZodType } ? z.input<P> : undefined;
  query: Endpoints[Name] extends { query: infer Q extends z.ZodType } ? z.input<Q> : undefined;
  body: Endpoints[Name] extends { body: infer B extends z.ZodType } ? z.input<B> : undefined;
};

/** What a handler gets: parsed, with defaults filled in. */
export type EndpointRequest<Name extends EndpointName> = {
  params: Endpoints[Name] extends { params: infer P extends z.ZodType } ? z.output<P> : undefined;
  query: Endpoints[Name] extends { query: infer Q extends z.ZodType } ? z.output<Q> : undefined;
  body: Endpoints[Name] extends { body: infer B extends z.ZodType } ? z.output<B> : undefined;
};

/** The JSON an endpoint answers with. */
export type EndpointResponse<Name extends EndpointName> = Endpoints[Name] extends {
  response: infer R extends z.ZodType;
}
  ? z.output<R>
  : undefined;
