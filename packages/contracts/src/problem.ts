import { z } from 'zod';

/** Literal codes of every error the API answers with; `problemStatus` gives each its HTTP status. */
export const problemStatus = {
  malformed_json: 400,
  malformed_request: 400,
  unauthorized: 401,
  forbidden: 403,
  host_not_allowed: 403,
  origin_not_allowed: 403,
  not_found: 404,
  route_not_found: 404,
  method_not_allowed: 405,
  illegal_transition: 409,
  already_decided: 409,
  stale_plan_hash: 409,
  approval_invalidated: 409,
  idempotency_conflict: 409,
  in_use: 409,
  name_taken: 409,
  engine_locked: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  invalid_input: 422,
  unresolved_issues: 422,
  unknown_category: 422,
  missing_category: 422,
  season_out_of_reach: 422,
  season_already_started: 422,
  no_history: 422,
  rejected_rows: 422,
  too_many_requests: 429,
  internal: 500,
  upstream_failed: 502,
  storage_unavailable: 503,
  overloaded: 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;
export const problemCodes = Object.keys(problemStatus) as readonly ProblemCode[];

/** RFC 9457 problem details, with a literal code, the places that are wrong and the request's id. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  code: z.enum(problemCodes as [ProblemCode, ...ProblemCode[]]),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).default([]),
  request_id: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;
