import type { z } from 'zod';
import { approvalEndpoints } from './approval-endpoints.ts';
import { datasetEndpoints } from './dataset-endpoints.ts';
import { parameterEndpoints } from './parameter-endpoints.ts';
import { planEndpoints } from './plan-endpoints.ts';
import { systemEndpoints } from './system-endpoints.ts';
import { workflowEndpoints } from './workflow-endpoints.ts';

export type { Endpoint } from './endpoint.ts';

/** Every endpoint there is. Adding one is an entry in its room's file and its handler; a test fails until it is mounted. */
export const endpoints = {
  ...parameterEndpoints,
  ...workflowEndpoints,
  ...approvalEndpoints,
  ...planEndpoints,
  ...datasetEndpoints,
  ...systemEndpoints,
} as const;

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

/** What a caller may send to an endpoint. */
export type EndpointInput<Name extends EndpointName> = {
  params: Endpoints[Name] extends { params: infer P extends z.ZodType } ? z.input<P> : undefined;
  query: Endpoints[Name] extends { query: infer Q extends z.ZodType } ? z.input<Q> : undefined;
  body: Endpoints[Name] extends { body: infer B extends z.ZodType } ? z.input<B> : undefined;
};

/** What a handler gets: parsed, with defaults filled in. */
export type EndpointRequest<Name extends EndpointName> = {
  params: Endpoints[Name] extends { params: infer P extends z.ZodType } ? z.output<P> : undefined;
  query: Endpoints[Name] extends { query: infer Q extends z.ZodType } ? z.output<Q> : undefined;
  body: Endpoints[Name] extends { body: infer B extends z.ZodType } ? z.output<B> : undefined;
};

/** The JSON an endpoint answers with. */
export type EndpointResponse<Name extends EndpointName> = Endpoints[Name] extends {
  response: infer R extends z.ZodType;
}
  ? z.output<R>
  : undefined;
