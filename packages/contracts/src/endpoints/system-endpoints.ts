import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

/** Endpoints for operators and for readers of the API. */
export const systemEndpoints = {
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
