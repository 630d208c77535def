import { z } from 'zod';
import { instantSchema } from './dates.ts';

/** Holiday calendars the forecast knows; `none` for retailers outside them. */
export const holidayCalendarSchema = z.enum(['US', 'UK', 'DE', 'FR', 'none']);
export type HolidayCalendar = z.infer<typeof holidayCalendarSchema>;

/** The files a dataset is made of. */
export const datasetFiles = ['sales', 'stores', 'calendar', 'economics', 'stock'] as const;
export const datasetFileSchema = z.enum(datasetFiles);
export type DatasetFile = z.infer<typeof datasetFileSchema>;

export const datasetSchema = z.object({
  dataset_id: z.uuid(),
  name: z.string(),
  /** True for the generated sample; wherever it is shown it says so. */
  synthetic: z.boolean(),
  holidays: holidayCalendarSchema,
  /** Grows by one with each import. */
  version: z.int().min(0),
  data_hash: z.string().nullable(),
  /** Grain of the sales file as imported. */
  grain: z.enum(['weekly', 'daily']).nullable(),
  first_week: z.string().nullable(),
  last_week: z.string().nullable(),
  weeks: z.int(),
  stores: z.int(),
  categories: z.array(z.string()),
  rows: z.int(),
  files: z.array(datasetFileSchema),
  created_at: instantSchema,
  updated_at: instantSchema,
});
export type Dataset = z.infer<typeof datasetSchema>;

const datasetName = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u, {
    error: 'use letters, digits, spaces, dots, dashes and underscores',
  });

export const createDatasetSchema = z.strictObject({
  name: datasetName,
  holidays: holidayCalendarSchema.default('US'),
});

/** A row that was refused: where, what stood there and what was expected. */
export const rejectedRowSchema = z.object({
  /** Line in the file, header = 1. */
  line: z.int(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  expected: z.string(),
});
export type RejectedRow = z.infer<typeof rejectedRowSchema>;

/** What an import did, or would do with `preview=true`. At most 1,000 rejected rows are listed; the counts are whole. */
export const importReportSchema = z.object({
  import_id: z.uuid(),
  dataset_id: z.uuid(),
  file: datasetFileSchema,
  status: z.enum(['queued', 'running', 'completed', 'rejected', 'failed', 'cancelled']),
  applied: z.boolean(),
  rows_read: z.int(),
  rows_accepted: z.int(),
  rows_rejected: z.int(),
  /** Accepted rows that are new, change a stored value, or repeat it. */
  rows_new: z.int(),
  rows_changed: z.int(),
  rows_unchanged: z.int(),
  rejected: z.array(rejectedRowSchema),
  columns: z.array(z.string()),
  unknown_columns: z.array(z.string()),
  /** Share of the file read so far, 0–1; null when its size is not known. */
  progress: z.number().min(0).max(1).nullable(),
  version: z.int().nullable(),
  message: z.string().nullable(),
  created_at: instantSchema,
});
export type ImportReport = z.infer<typeof importReportSchema>;

/** One finding of the data check, with what it does to a forecast. */
export const dataFindingSchema = z.object({
  code: z.enum([
    'gaps',
    'negative_sales',
    'stores_without_attributes',
    'out_of_stock_weeks',
    'short_history',
    'closed_series',
    'no_promotion_calendar',
    'no_economics',
    'no_stock',
  ]),
  count: z.int(),
  message: z.string(),
  effect: z.string(),
  examples: z.array(z.string()),
});
export const dataCheckSchema = z.object({
  dataset_id: z.uuid(),
  version: z.int(),
  findings: z.array(dataFindingSchema),
});
export type DataCheck = z.infer<typeof dataCheckSchema>;

export const categorySchema = z.object({
  category: z.string(),
  stores: z.int(),
  weeks: z.int(),
  units_last_year: z.number(),
});
export const storeSchema = z.object({
  store_id: z.string(),
  store_name: z.string().nullable(),
  store_size_sqft: z.number().nullable(),
  median_income: z.number().nullable(),
  location_tier: z.string().nullable(),
  fashion_tier: z.string().nullable(),
  store_format: z.string().nullable(),
  region: z.string().nullable(),
});
export type Store = z.infer<typeof storeSchema>;

/** A source row behind a number: one week of sales as it stands in the dataset version. */
export const sourceRowSchema = z.object({
  week_start: z.string(),
  store_id: z.string(),
  category: z.string(),
  units: z.number().nullable(),
  price: z.number().nullable(),
  in_stock: z.number().nullable(),
});
