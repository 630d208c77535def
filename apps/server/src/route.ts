import {
  type Endpoint,
  type EndpointName,
  type EndpointRequest,
  type EndpointResponse,
  endpoints,
} from '@hemline/contracts';
import { z } from 'zod';
import type { ownedDatabase } from './db/owned-database.ts';
import { faultyPlaces } from './faulty-places.ts';
import type { Log } from './log.ts';
import { fail, type Outcome, succeed } from './outcome.ts';
import { readJsonBody } from './request-body.ts';
import type { Resources } from './resources.ts';

/** Who asks, under which ids, and what a handler works with. */
export interface RequestContext<S extends Resources = Resources> {
  readonly resources: S;
  /** The database bound to the caller. */
  readonly owned: ReturnType<typeof ownedDatabase>;
  readonly userId: string;
  readonly requestId: string;
  /** From `X-Request-Id` or made; travels to events, workers and model calls. */
  readonly correlationId: string;
  readonly log: Log;
  /** The request itself, for handlers that stream a file or read a header. */
  readonly request: Request;
}

/** What a handler answers with: the endpoint's JSON, a whole `Response`, or either under another status. */
export type Answer<Name extends EndpointName> =
  | EndpointResponse<Name>
  | Response
  | Answered<EndpointResponse<Name>>;

/** An answer with its own status or headers (201 or 202 for an upload, `Location`). */
export interface Answered<Body> {
  readonly body: Body;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answered: true;
}

/** Gives an answer its own status or headers. */
export function answerWith<Body>(
  body: Body,
  more: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> },
): Answered<Body> {
  return { body, ...more, answered: true };
}

/** An endpoint with its handler, ready to be mounted by `app.ts`. */
export interface Route {
  readonly name: EndpointName;
  readonly endpoint: Endpoint;
  respond(
    raw: { readonly params: Record<string, string>; readonly query: URLSearchParams },
    context: RequestContext,
  ): Promise<Outcome<Response>>;
}

/** Most bodies are small; a plan's overrides may name every store and week. */
const MAX_JSON_BYTES = 2_000_000;
const MAX_OVERRIDES_BYTES = 16_000_000;

/**
 * Binds a handler to an endpoint of the contract. It gets the request parsed by the endpoint's
 * schemas (defaults filled in) and answers with the endpoint's JSON, which is parsed by its own
 * schema on the way out, so that nothing internal leaks.
 */
export function handler<Name extends EndpointName>(
  name: Name,
  handle: (
    request: EndpointRequest<Name> & { readonly context: RequestContext },
  ) => Promise<Outcome<Answer<Name>>>,
): Route {
  const endpoint: Endpoint = endpoints[name];
  return {
    name,
    endpoint,
    async respond(raw, context) {
      const parsed = await parseRequest(endpoint, name, raw, context.request);
      if (!parsed.ok) return parsed;
      const request = { ...parsed.value, context } as EndpointRequest<Name> & {
        context: RequestContext;
      };
      const answer = await handle(request);
      return answer.ok ? succeed(render(endpoint, answer.value)) : answer;
    },
  };
}

async function parseRequest(
  endpoint: Endpoint,
  name: EndpointName,
  raw: { readonly params: Record<string, string>; readonly query: URLSearchParams },
  request: Request,
): Promise<Outcome<{ params: unknown; query: unknown; body: unknown }>> {
  const params = parsePart(endpoint.params, raw.params, '/path');
  if (!params.ok) return params;
  const query = parseQuery(endpoint, raw.query);
  if (!query.ok) return query;
  if (!(endpoint.body instanceof z.ZodType)) {
    return succeed({ params: params.value, query: query.value, body: undefined });
  }
  const maxBytes = name === 'override_plan' ? MAX_OVERRIDES_BYTES : MAX_JSON_BYTES;
  const json = await readJsonBody(request, maxBytes);
  if (!json.ok) return json;
  if (json.value === undefined && !endpoint.body.safeParse(undefined).success) {
    return fail('malformed_json', 'A JSON body is expected.');
  }
  const body = parsePart(endpoint.body, json.value, '');
  return body.ok ? succeed({ params: params.value, query: query.value, body: body.value }) : body;
}

function parseQuery(endpoint: Endpoint, query: URLSearchParams): Outcome<unknown> {
  const names = [...query.keys()];
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    return fail('invalid_input', `The query gives "${repeated}" more than once.`, {
      errors: [{ pointer: `/query/${repeated}`, detail: 'expected at most once' }],
    });
  }
  const isApi = endpoint.path.startsWith('/api/');
  const schema = endpoint.query ?? (isApi ? z.strictObject({}) : undefined);
  return parsePart(schema, Object.fromEntries(query), '/query');
}

function parsePart(
  schema: z.ZodType | undefined,
  value: unknown,
  prefix: string,
): Outcome<unknown> {
  if (!schema) return succeed(undefined);
  const parsed = schema.safeParse(value);
  if (parsed.success) return succeed(parsed.data);
  const errors = faultyPlaces(parsed.error, prefix);
  const first = errors[0];
  const where = first?.pointer ? `${first.pointer}: ` : '';
  return fail('invalid_input', `${where}${first?.detail ?? 'not what is expected here'}`, {
    errors,
  });
}

function isAnswered(answer: unknown): answer is Answered<unknown> {
  return typeof answer === 'object' && answer !== null && 'answered' in answer;
}

function render(endpoint: Endpoint, answer: unknown): Response {
  if (answer instanceof Response) return answer;
  const {
    body,
    status = endpoint.status,
    headers = {},
  } = isAnswered(answer) ? answer : { body: answer };
  if (!(endpoint.response instanceof z.ZodType)) return new Response(null, { status, headers });
  return new Response(JSON.stringify(endpoint.response.parse(body)), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}
