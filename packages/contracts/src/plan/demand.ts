import { z } from 'zod';

const units = z.int();

/** A week of the season with its likely ranges: about 8 (80) and 19 of 20 (95) times in ten the sales fall inside. */
export const demandWeekSchema = z.object({
  week: z.int().min(1),
  week_start: z.string(),
  units,
  lo80: z.number(),
  hi80: z.number(),
  lo95: z.number(),
  hi95: z.number(),
});

/** One model's accuracy on this very data: rolling origins, at the steps that are planned. Shares; bias positive = over-forecast. */
export const leaderboardRowSchema = z.object({
  model: z.string(),
  mock: z.boolean().default(false),
  wape: z.number().nullable(),
  bias: z.number().nullable(),
  mase: z.number().nullable(),
  loses_to_seasonal_naive: z.boolean().default(false),
});

/** How the chosen model did, and how often its ranges held over `weeks` back-tested weeks. */
export const accuracySchema = z.object({
  wape: z.number().nullable(),
  bias: z.number().nullable(),
  mase: z.number().nullable(),
  /** Count of weeks inside the 80 % and the 95 % range. */
  held80: z.int().nullable(),
  held95: z.int().nullable(),
  weeks: z.int(),
});

export const planDemandSchema = z.object({
  model: z.string(),
  mock: z.boolean(),
  /** Set when the engine fell back to another model, with the reason in words. */
  fallback_reason: z.string().nullable().default(null),
  weekly: z.array(demandWeekSchema),
  season_units: units,
  season_lo80: z.number(),
  season_hi80: z.number(),
  season_lo95: z.number().optional(),
  season_hi95: z.number().optional(),
  stores: z.array(
    z.object({
      store_id: z.string(),
      weekly: z.array(z.object({ week: z.int(), units })),
      /** What was done about a hard series (short, intermittent, opened late …), in words; null when nothing. */
      treatment: z.string().nullable().default(null),
    }),
  ),
  leaderboard: z.array(leaderboardRowSchema),
  accuracy: accuracySchema,
  /** Last year's same weeks and the trailing history of the category, for charts. */
  last_year: z
    .array(z.object({ week: z.int(), week_start: z.string(), units: z.number().nullable() }))
    .default([]),
  history: z.array(z.object({ week_start: z.string(), units: z.number().nullable() })).default([]),
  holidays: z.array(z.object({ week: z.int(), name: z.string() })).default([]),
});
export type PlanDemand = z.infer<typeof planDemandSchema>;
