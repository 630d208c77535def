import { z } from 'zod';
import { calendarDateSchema } from './dates.ts';

/** Longest brief that is read, in UTF-16 code units; longer ones are refused with this limit named. */
export const MAX_BRIEF_CHARACTERS = 20_000;

/** How often stores are topped up from the distribution centre (DC) after the initial allocation. */
export const replenishmentStrategySchema = z.enum(['none', 'weekly', 'bi-weekly']);
export type ReplenishmentStrategy = z.infer<typeof replenishmentStrategySchema>;

/** A share between 0 and 1; percent exists only where the web formats numbers. */
export const shareSchema = z.number().min(0).max(1);

/** The value each season parameter may take; null where `domain` allows "none" or "not known yet". */
export const parameterValueSchemas = {
  forecast_horizon_weeks: z.int().min(1).max(52),
  season_start_date: calendarDateSchema,
  replenishment_strategy: replenishmentStrategySchema,
  dc_holdback_percentage: shareSchema,
  markdown_checkpoint_week: z.int().min(1).max(52).nullable(),
  markdown_threshold: shareSchema.nullable(),
  category: z.string().trim().min(1).max(200).nullable(),
} as const;

export type ParameterName = keyof typeof parameterValueSchemas;

/** The seven fields a brief is read into, in the order screens show them. */
export const parameterNames = Object.keys(parameterValueSchemas) as readonly ParameterName[];

/** Season parameters ready to plan with: every field has a value, and the checkpoint lies in the season. */
export const seasonParametersSchema = z
  .strictObject(parameterValueSchemas)
  .refine((p) => (p.markdown_checkpoint_week ?? 0) <= p.forecast_horizon_weeks, {
    error: 'the markdown checkpoint lies after the last week of the season',
    path: ['markdown_checkpoint_week'],
  });
export type SeasonParameters = z.infer<typeof seasonParametersSchema>;

/** Who a value comes from: the brief's words, the house default, or the planner's own edit. */
export const sourceSchema = z.enum(['stated', 'defaulted', 'edited']);
export type Source = z.infer<typeof sourceSchema>;

/** The words a value was read from; offsets are UTF-16 code units into the brief, end exclusive. */
export const evidenceSchema = z.strictObject({
  quote: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  /** How an inferred value follows from the words ("last day 31 May → 13 weeks"); absent when read directly. */
  note: z.string().optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

function readingOf<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    value: value.nullable(),
    source: sourceSchema,
    evidence: evidenceSchema.nullable().optional(),
  });
}

/** The seven fields as read: null with an issue means "stated, but not usable". */
export const parameterReadingsSchema = z.strictObject({
  forecast_horizon_weeks: readingOf(parameterValueSchemas.forecast_horizon_weeks),
  season_start_date: readingOf(parameterValueSchemas.season_start_date),
  replenishment_strategy: readingOf(parameterValueSchemas.replenishment_strategy),
  dc_holdback_percentage: readingOf(parameterValueSchemas.dc_holdback_percentage),
  markdown_checkpoint_week: readingOf(parameterValueSchemas.markdown_checkpoint_week),
  markdown_threshold: readingOf(parameterValueSchemas.markdown_threshold),
  category: readingOf(parameterValueSchemas.category),
});
export type ParameterReadings = z.infer<typeof parameterReadingsSchema>;

/** Issues a reader raises about the text alone. */
export const readerIssueCodes = [
  'out_of_range',
  'contradiction',
  'checkpoint_after_season',
  'past_date',
  'ambiguous_date',
  'not_a_brief',
] as const;

/** Issues only the confirm step can raise: it knows the dataset and both readings. */
export const confirmIssueCodes = [
  'readings_differ',
  'unknown_category',
  'missing_category',
] as const;

export const issueCodeSchema = z.enum([...readerIssueCodes, ...confirmIssueCodes]);
export type IssueCode = z.infer<typeof issueCodeSchema>;

/** Something the planner has to settle before a run can start; `field` is null when it is about the whole text. */
export const parameterIssueSchema = z.strictObject({
  field: z.enum(parameterNames as [ParameterName, ...ParameterName[]]).nullable(),
  code: issueCodeSchema,
  message: z.string(),
  /** Values the planner can pick from: both readings, both date orders, nearest category names. */
  candidates: z.array(z.union([z.string(), z.number(), z.null()])).optional(),
});
export type ParameterIssue = z.infer<typeof parameterIssueSchema>;

/** A brief as read: fields with their evidence, and what has to be settled. */
export const readingSchema = z.strictObject({
  parameters: parameterReadingsSchema,
  issues: z.array(parameterIssueSchema),
  /** `offline`, or the language model that read beside it. */
  reader: z.string(),
  /** Said when a configured model did not serve and the built-in reader stood in. */
  reader_note: z.string().optional(),
});
export type Reading = z.infer<typeof readingSchema>;
