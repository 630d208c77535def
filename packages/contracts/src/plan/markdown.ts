import { z } from 'zod';

/** What one markdown depth leads to by season end; money in integer cents, null without a price. */
export const markdownCandidateSchema = z.object({
  /** Cut of the price, share 0–0.6. */
  depth: z.number(),
  units: z.number(),
  leftover: z.number(),
  revenue: z.number().nullable(),
  margin: z.number().nullable(),
  sell_through: z.number().nullable().default(null),
  reaches_target: z.boolean().default(false),
});

export const elasticitySchema = z.object({
  value: z.number(),
  source: z.enum(['estimated', 'assumed']),
  standard_error: z.number().nullable(),
});

export const planMarkdownSchema = z.object({
  checkpoint_week: z.int().min(1),
  threshold: z.number(),
  threshold_source: z.enum(['stated', 'defaulted', 'edited']).default('stated'),
  /** Cumulative sell-through the plan itself expects at the checkpoint. */
  planned_sell_through: z.number().nullable(),
  /** Planned sell-through by week, oldest first. */
  sell_through_curve: z.array(z.number().nullable()).default([]),
  target_sell_through: z.number().nullable().default(null),
  recommended_depth: z.number(),
  depth_if_below: z.number(),
  candidates: z.array(markdownCandidateSchema),
  /** The same depths judged with sell-through at the threshold. */
  candidates_if_below: z.array(markdownCandidateSchema).default([]),
  elasticity: elasticitySchema,
  reason: z.string().default(''),
});
export type PlanMarkdown = z.infer<typeof planMarkdownSchema>;
