import { z } from 'zod';
import { instantSchema } from '../dates.ts';
import { parameterReadingsSchema } from '../parameters.ts';
import { agentNameSchema, phaseNameSchema } from '../workflow.ts';
import { planDemandSchema } from './demand.ts';
import {
  clusterSchema,
  planAllocationSchema,
  planBuySchema,
  planReplenishmentSchema,
  wssiWeekSchema,
} from './inventory.ts';
import { planMarkdownSchema } from './markdown.ts';

/** The judgements a plan rests on; code computed the candidates, someone picked. */
export const decisionNames = [
  'forecast_model',
  'buy_units',
  'allocation_method',
  'markdown_depth',
] as const;

export const choiceSchema = z.object({
  decision: z.string(),
  phase: phaseNameSchema,
  agent: agentNameSchema,
  chosen: z.union([z.string(), z.number(), z.null()]),
  /** What the built-in model would have chosen. */
  default: z.union([z.string(), z.number(), z.null()]),
  made_by: z.enum(['agent', 'planner', 'default']),
  reason: z.string(),
  call_id: z.string().nullable(),
  approval_id: z.string().nullable().optional(),
});
export type Choice = z.infer<typeof choiceSchema>;

/** Why a number is what it is; keys of the map are JSON pointers in which `*` stands for any index. */
export const provenanceEntrySchema = z.object({
  formula: z.string(),
  /** JSON pointers into the plan, or labelled values. */
  inputs: z.array(z.string()),
  call_id: z.string().nullable(),
  /** Where the inputs came from: the brief's words, history rows, the policy file, an assumption, an approval. */
  source: z.string(),
});
export type ProvenanceEntry = z.infer<typeof provenanceEntrySchema>;

export const kpisSchema = z.object({
  buy_units: z.int(),
  season_demand: z.int(),
  sell_through: z.number().nullable(),
  in_stock_rate: z.number().nullable(),
  lost_sales: z.number().nullable(),
  weeks_of_supply: z.number().nullable(),
  markdown_cost: z.number().nullable(),
  gross_margin_after_markdown: z.number().nullable(),
  gmroi: z.number().nullable(),
  open_to_buy_units: z.number().nullable(),
  /** For each KPI that is null: why. */
  missing: z.record(z.string(), z.string()).default({}),
});
export type Kpis = z.infer<typeof kpisSchema>;

/** One override of a system value, kept for the forecast-value-added ledger. */
export const overrideSchema = z.object({
  pointer: z.string(),
  system_value: z.number(),
  override_value: z.number(),
  reason: z.string(),
  made_by: z.string(),
  made_at: instantSchema,
});
export type Override = z.infer<typeof overrideSchema>;

export const planWarningSchema = z.object({
  code: z.string(),
  message: z.string(),
  pointer: z.string().optional(),
});
export type PlanWarning = z.infer<typeof planWarningSchema>;

export const planSchema = z.object({
  plan_id: z.uuid(),
  workflow_id: z.uuid(),
  version: z.int().min(1),
  parent_plan_id: z.uuid().nullable().default(null),
  category: z.string(),
  /** The dataset's category; differs from `category` when only words matched ("spring dresses" → "Dresses"). */
  matched_category: z.string(),
  as_of: z.string(),
  season_end_date: z.string(),
  /** Values with source and evidence, as confirmed. */
  parameters: parameterReadingsSchema,
  brief: z.string().nullable().default(null),
  choices: z.array(choiceSchema),
  plan_hash: z.string(),
  engine_version: z.string(),
  data_hash: z.string(),
  dataset_id: z.uuid(),
  dataset_name: z.string(),
  dataset_version: z.int(),
  demand: planDemandSchema,
  clusters: z.array(clusterSchema),
  silhouette: z.number().nullable(),
  suggested_clusters: z.int().nullable().default(null),
  buy: planBuySchema,
  allocation: planAllocationSchema,
  replenishment: planReplenishmentSchema,
  markdown: planMarkdownSchema.nullable(),
  /** Why there is no markdown plan; null when there is one. */
  markdown_skipped_reason: z.string().nullable().default(null),
  wssi: z.array(wssiWeekSchema),
  kpis: kpisSchema,
  provenance: z.record(z.string(), provenanceEntrySchema),
  overrides: z.array(overrideSchema).default([]),
  warnings: z.array(planWarningSchema),
  created_at: instantSchema,
});
export type Plan = z.infer<typeof planSchema>;

/** What a run has settled before its plan is finished; a part that a later step decides is null. */
export const partialPlanSchema = planSchema
  .pick({
    workflow_id: true,
    category: true,
    matched_category: true,
    as_of: true,
    season_end_date: true,
    parameters: true,
    brief: true,
    choices: true,
    engine_version: true,
    data_hash: true,
    dataset_id: true,
    dataset_name: true,
    dataset_version: true,
    demand: true,
    clusters: true,
    silhouette: true,
    suggested_clusters: true,
    provenance: true,
    warnings: true,
  })
  .extend({
    buy: planBuySchema.nullable(),
    allocation: planAllocationSchema.nullable(),
    replenishment: planReplenishmentSchema.nullable(),
    wssi: z.array(wssiWeekSchema).nullable(),
  });
export type PartialPlan = z.infer<typeof partialPlanSchema>;

export const planSummarySchema = z.object({
  plan_id: z.uuid(),
  workflow_id: z.uuid(),
  version: z.int(),
  parent_plan_id: z.uuid().nullable(),
  category: z.string(),
  matched_category: z.string(),
  season_start_date: z.string(),
  forecast_horizon_weeks: z.int(),
  buy_units: z.int(),
  season_units: z.int(),
  model: z.string(),
  mock: z.boolean(),
  dataset_name: z.string(),
  plan_hash: z.string(),
  created_at: instantSchema,
});
export type PlanSummary = z.infer<typeof planSummarySchema>;

/** Tables a plan can be exported as, one CSV each and one sheet each of the workbook. */
export const exportTables = [
  'summary',
  'demand',
  'store_demand',
  'allocation',
  'replenishment',
  'markdown',
  'weekly_stock',
] as const;
export const exportTableSchema = z.enum(exportTables);
export type ExportTable = z.infer<typeof exportTableSchema>;

/** Overrides of store allocation or weekly demand; they make a new plan, the old one stays. */
export const overridesRequestSchema = z.strictObject({
  overrides: z
    .array(
      z.strictObject({
        table: z.enum(['allocation', 'demand']),
        store_id: z.string().min(1).max(200),
        /** The season week, for demand; absent for allocation. */
        week: z.int().min(1).max(52).optional(),
        units: z.int().min(0).max(100_000_000),
      }),
    )
    .min(1)
    .max(110_000),
  reason: z.string().trim().min(1).max(2_000),
  plan_hash: z.string().min(1).max(128),
});
export type OverridesRequest = z.infer<typeof overridesRequestSchema>;

/** One row of the three-way comparison of an edited workbook with its plan and the newest version. */
export const workbookDifferenceSchema = z.object({
  table: z.string(),
  key: z.string(),
  column: z.string(),
  base: z.union([z.number(), z.string(), z.null()]),
  current: z.union([z.number(), z.string(), z.null()]),
  edited: z.union([z.number(), z.string(), z.null()]),
  /** `apply` can become an override; `conflict` changed on both sides; `locked` is computed; `invalid` is no number. */
  status: z.enum(['apply', 'conflict', 'locked', 'invalid']),
});
export const workbookDifferencesSchema = z.object({
  plan_id: z.uuid(),
  base_plan_hash: z.string(),
  current_plan_id: z.uuid(),
  differences: z.array(workbookDifferenceSchema),
  overrides: z.array(overridesRequestSchema.shape.overrides.element),
});
