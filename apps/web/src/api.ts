import {
  type EndpointInput,
  type EndpointName,
  type EndpointResponse,
  endpoints,
  type Problem,
  problemSchema,
} from '@hemline/contracts';
import { connection } from './connection.ts';

type Part = 'params' | 'query' | 'body';
type Required<
  Name extends EndpointName,
  Key extends Part,
> = undefined extends EndpointInput<Name>[Key]
  ? { readonly [K in Key]?: EndpointInput<Name>[K] }
  : { readonly [K in Key]: EndpointInput<Name>[K] };

/** What a caller gives to `call`: path parameters, query and body, each only where the endpoint has one. */
export type CallInput<Name extends EndpointName> = Required<Name, 'params'> &
  Partial<Required<Name, 'query'>> &
  Required<Name, 'body'>;

/** Beside the input: headers, a signal to give up, and the file of an endpoint that takes one. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  readonly file?: Blob;
}

/** A call that did not succeed. `problem` is what the server said; null when it could not be reached. */
export class ApiError extends Error {
  readonly problem: Problem | null;

  constructor(problem: Problem | null) {
    super(problem?.detail ?? problem?.title ?? 'The server does not answer.');
    this.name = 'ApiError';
    this.problem = problem;
  }
}

/** The literal code of a failed call, `unreachable` when no server answered, null for any other error. */
export function problemCode(error: unknown): Problem['code'] | 'unreachable' | null {
  if (!(error instanceof ApiError)) return null;
  return error.problem?.code ?? 'unreachable';
}

interface LooseInput {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The address of an endpoint, for links that download and for `call` itself. */
export function endpointUrl<Name extends EndpointName>(
  name: Name,
  input: Omit<CallInput<Name>, 'body'>,
): string {
  const { params = {}, query = {} } = input as LooseInput;
  const path = endpoints[name].path.replaceAll(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(String(params[key])),
  );
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== undefined) search.set(key, String(value));
  return search.size > 0 ? `${path}?${search}` : path;
}

async function problemOf(response: Response): Promise<Problem> {
  const parsed = problemSchema.safeParse(await response.json().catch(() => null));
  if (parsed.success) return parsed.data;
  return {
    type: 'about:blank',
    title: `The server answered ${response.status}.`,
    status: response.status,
    code: response.status >= 500 ? 'internal' : 'malformed_request',
    errors: [],
    request_id: response.headers.get('x-request-id') ?? '',
  };
}

/**
 * Calls an endpoint of the contracts' table by its name.
 * Throws `ApiError` with the server's problem details, or with `problem: null` when it cannot be reached.
 * Answers are not parsed again: the server sends them through the same schemas.
 */
export async function call<Name extends EndpointName>(
  name: Name,
  input: CallInput<Name>,
  options: CallOptions = {},
): Promise<EndpointResponse<Name>> {
  const endpoint = endpoints[name];
  const { body } = input as LooseInput;
  const headers: Record<string, string> = { accept: 'application/json', ...options.headers };
  if (body !== undefined) headers['content-type'] = 'application/json';
  else if (options.file?.type) headers['content-type'] = options.file.type;
  let response: Response;
  try {
    response = await fetch(endpointUrl(name, input), {
      method: endpoint.method.toUpperCase(),
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(options.file ? { body: options.file } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    connection.lost('server');
    throw new ApiError(null);
  }
  connection.alive('server');
  if (!response.ok) throw new ApiError(await problemOf(response));
  if (endpoint.response === 'none') return undefined as EndpointResponse<Name>;
  return (await response.json()) as EndpointResponse<Name>;
}
