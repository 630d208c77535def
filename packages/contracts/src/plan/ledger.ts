import { z } from 'zod';
import { instantSchema } from '../dates.ts';
import { pageOf } from '../lists.ts';

/** An override beside what was sold since. Units; what is not known is null, and `missing` says why. */
export const ledgerRowSchema = z.object({
  /** Where in the plan the number stands. */
  pointer: z.string(),
  table: z.enum(['allocation', 'demand']),
  store_id: z.string(),
  /** Season week and its first day, for demand. */
  week: z.int().nullable(),
  week_start: z.string().nullable(),
  system_value: z.number(),
  override_value: z.number(),
  reason: z.string(),
  made_by: z.string(),
  made_at: instantSchema,
  /** Units sold in that store and week, from the dataset's newest version. */
  actual: z.number().nullable(),
  /** Value − actual. */
  system_error: z.number().nullable(),
  override_error: z.number().nullable(),
  /** |system error| − |override error|: positive where the override was nearer. */
  value_added: z.number().nullable(),
  /** Why the override cannot be judged; null when it is. */
  missing: z.string().nullable(),
});
export type LedgerRow = z.infer<typeof ledgerRowSchema>;

/** Overrides of one direction and size: how many helped, and the sums of absolute errors in units. */
export const ledgerGroupSchema = z.object({
  direction: z.enum(['all', 'up', 'down']),
  size: z.enum(['all', 'large', 'small']),
  overrides: z.int(),
  /** Those with sales to compare with; sums are null when there are none. */
  judged: z.int(),
  helped: z.int(),
  hurt: z.int(),
  system_error: z.number().nullable(),
  override_error: z.number().nullable(),
  value_added: z.number().nullable(),
});
export type LedgerGroup = z.infer<typeof ledgerGroupSchema>;

/** The forecast-value-added ledger of a plan: its overrides, a page of them, and what they were worth. */
export const ledgerSchema = pageOf(ledgerRowSchema).extend({
  plan_id: z.uuid(),
  version: z.int(),
  /** Last day the dataset has sales of now; null when it has none. */
  sales_to: z.string().nullable(),
  /** From this share of the system value on a change counts as large. */
  large_from: z.number(),
  /** All overrides of demand first, then by direction and size. */
  groups: z.array(ledgerGroupSchema),
});
export type Ledger = z.infer<typeof ledgerSchema>;
