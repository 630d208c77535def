import { z } from 'zod';
import { replenishmentStrategySchema } from '../parameters.ts';

const units = z.int().min(0);

export const clusterSchema = z.object({
  cluster_id: z.string(),
  name: z.string(),
  store_ids: z.array(z.string()),
});

/** One buy with what it would lead to; money in integer cents, null without economics. */
export const buyAlternativeSchema = z.object({
  units,
  expected_lost_sales: z.number(),
  expected_leftover: z.number(),
  stockout_probability: z.number(),
  expected_margin: z.number().nullable(),
});

export const buyMethodSchema = z.enum(['critical_fractile', 'cover_policy', 'planner']);

export const planBuySchema = z.object({
  units,
  method: buyMethodSchema,
  /** Cover on top of demand, as a share. */
  buffer: z.number(),
  reason: z.string(),
  alternatives: z.array(buyAlternativeSchema),
  /** What both methods propose, chosen or not; null when a method lacks its inputs. */
  methods: z
    .array(z.object({ method: buyMethodSchema, units: units.nullable(), reason: z.string() }))
    .default([]),
  /** Chosen buy: P(stock-out) and P(demand above the open-to-buy cap), shares. */
  stockout_probability: z.number().nullable().default(null),
  over_cap_probability: z.number().nullable().default(null),
  pack_size: z.int().min(1).default(1),
  /** Policy values that were not given, each with the value assumed instead. */
  assumed: z.array(z.string()).default([]),
});
export type PlanBuy = z.infer<typeof planBuySchema>;

export const allocationMethodSchema = z.enum(['marginal', 'proportional']);

export const planAllocationSchema = z.object({
  dc_units: units,
  store_units: units,
  method: allocationMethodSchema,
  clusters: z.array(z.object({ cluster_id: z.string(), units })),
  stores: z.array(
    z.object({
      store_id: z.string(),
      cluster_id: z.string(),
      initial_units: units,
      season_units: units,
      /** Presentation minimum honoured for this store, after any shrinking. */
      minimum_units: units.default(0),
    }),
  ),
  /** The factor all presentation minimums shrank by; 1 when they fit. */
  minimum_factor: z.number().default(1),
  /** Expected lost sales until the first replenishment, for each method. */
  expected_lost_sales: z
    .object({ marginal: z.number().nullable(), proportional: z.number().nullable() })
    .optional(),
});
export type PlanAllocation = z.infer<typeof planAllocationSchema>;

export const planReplenishmentSchema = z.object({
  strategy: replenishmentStrategySchema,
  /** Units that leave the DC in `week` for a store; they arrive `lead_time_weeks` later. */
  shipments: z.array(z.object({ week: z.int().min(1), store_id: z.string(), units })),
  skipped_reason: z.string().nullable(),
  lead_time_weeks: z.int().min(0).default(1),
  /** Over the scenario paths: share of demand served from stock, lost sales and DC leftover in units. */
  expected_in_stock_rate: z.number().nullable().default(null),
  expected_lost_sales: z.number().nullable().default(null),
  expected_dc_leftover: z.number().nullable().default(null),
});
export type PlanReplenishment = z.infer<typeof planReplenishmentSchema>;

/** A week of the stock table for all stores together; the DC has its own columns. Integers, shares, or null with a reason. */
export const wssiWeekSchema = z.object({
  week: z.int().min(1),
  week_start: z.string().optional(),
  opening: units,
  intake: units,
  sales: units,
  closing: units,
  lost_sales: units,
  in_transit: units,
  dc_opening: units,
  dc_receipts: units.default(0),
  dc_shipped: units,
  dc_closing: units,
  /** On hand ÷ forward weekly forecast; null in weeks with no forward demand. */
  weeks_of_supply: z.number().nullable(),
  /** Units sold to date ÷ units bought to date. */
  sell_through: z.number().nullable(),
});
export type WssiWeek = z.infer<typeof wssiWeekSchema>;
