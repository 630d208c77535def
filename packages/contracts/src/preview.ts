import { z } from 'zod';
import { type ParameterName, parameterIssueSchema, parameterNames } from './parameters.ts';
import { agentNameSchema } from './workflow.ts';

/** What one agent will do because of one parameter, in words and as a value code can compare. */
export const effectSchema = z.object({
  agent: agentNameSchema,
  parameter: z.enum(parameterNames as [ParameterName, ...ParameterName[]]),
  effect: z.string(),
  message: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
});
export type Effect = z.infer<typeof effectSchema>;

export const previewSchema = z.object({
  effects: z.array(effectSchema),
  /** Worth knowing, not blocking; may offer a value to change to. */
  warnings: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      parameter: z.string().nullable(),
      suggested_value: z.union([z.string(), z.number(), z.null()]).optional(),
    }),
  ),
  /** What the confirm step finds with the dataset at hand: unknown or missing category. */
  issues: z.array(parameterIssueSchema),
  matched_category: z.string().nullable(),
});
export type Preview = z.infer<typeof previewSchema>;
