import { z } from 'zod';
import type { ProblemCode } from '../problem.ts';

/** One endpoint of the API: routes, typed web client and OpenAPI all follow from it. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'delete';
  /** Path with `:name` parameters. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  /** JSON body, or a file the handler streams itself. */
  readonly body?: z.ZodType | 'csv' | 'xlsx';
  readonly status: 200 | 201 | 202 | 204;
  /** JSON response, or a media type the handler writes itself. */
  readonly response: z.ZodType | 'csv' | 'xlsx' | 'text' | 'html' | 'json' | 'none';
  readonly errors: readonly ProblemCode[];
}

/** Path parameters of one id. */
export const idOf = <Name extends string>(name: Name) =>
  z.object({ [name]: z.uuid() } as { readonly [Key in Name]: z.ZodUUID });

/** The body of a request that says everything by its path. */
export const emptyBody = z.strictObject({}).optional();
