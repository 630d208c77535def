import { z } from 'zod';
import { MAX_BRIEF_CHARACTERS, parameterReadingsSchema, readingSchema } from '../parameters.ts';
import { previewSchema } from '../preview.ts';
import { startWorkflowSchema } from '../workflow.ts';
import type { Endpoint } from './endpoint.ts';

const confirmed = z.union([
  startWorkflowSchema.shape.parameters.options[0],
  parameterReadingsSchema.partial(),
]);

/** Endpoints that read a brief and preview a season. */
export const parameterEndpoints = {
  extract_parameters: {
    method: 'post',
    path: '/api/v1/parameters/extract',
    summary: 'Read a season brief into parameters with evidence and issues',
    tag: 'parameters',
    body: z.strictObject({
      text: z.string().max(MAX_BRIEF_CHARACTERS),
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
} as const satisfies Record<string, Endpoint>;
