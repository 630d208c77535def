import { type Endpoint, endpoints, problemSchema, problemStatus } from '@hemline/contracts';
import { z } from 'zod';

type Json = Record<string, unknown>;

const MEDIA_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  text: 'text/plain',
  html: 'text/html',
  json: 'application/json',
} as const;

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ jsonSchema: made }) => {
      // An id would become a reference into the schema's own root, which OpenAPI has elsewhere.
      delete made.id;
    },
  }) as Json;
  return rest;
}

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

function requestBody(body: NonNullable<Endpoint['body']>): Json {
  if (body instanceof z.ZodType) {
    return {
      required: !body.safeParse(undefined).success,
      content: { 'application/json': { schema: jsonSchema(body, 'input') } },
    };
  }
  const binary = { schema: { type: 'string', format: 'binary' } };
  const types = body === 'csv' ? [MEDIA_TYPES.csv, 'application/gzip'] : [MEDIA_TYPES.xlsx];
  return { required: true, content: Object.fromEntries(types.map((type) => [type, binary])) };
}

function successResponse(endpoint: Endpoint): Json {
  const { response } = endpoint;
  if (response === 'none') return { description: endpoint.summary };
  const content =
    response instanceof z.ZodType
      ? { 'application/json': { schema: jsonSchema(response, 'output') } }
      : { [MEDIA_TYPES[response]]: { schema: response === 'json' ? {} : { type: 'string' } } };
  return { description: endpoint.summary, content };
}

function operationOf(name: string, endpoint: Endpoint): Json {
  const statuses = [...new Set(endpoint.errors.map((code) => problemStatus[code]))].sort();
  const problem = {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  };
  const failures = statuses.map((status) => {
    const codes = endpoint.errors.filter((code) => problemStatus[code] === status);
    return [String(status), { description: `Problem: ${codes.join(', ')}`, content: problem }];
  });
  return {
    operationId: name,
    summary: endpoint.summary,
    tags: [endpoint.tag],
    parameters: [
      ...parametersOf(endpoint.params, 'path'),
      ...parametersOf(endpoint.query, 'query'),
    ],
    ...(endpoint.body ? { requestBody: requestBody(endpoint.body) } : {}),
    responses: {
      [String(endpoint.status)]: successResponse(endpoint),
      ...(endpoint.body === 'csv'
        ? { '202': { ...successResponse(endpoint), description: 'Queued; follow the import' } }
        : {}),
      ...Object.fromEntries(failures),
      default: { description: 'Any other problem', content: problem },
    },
  };
}

/** The API as an OpenAPI 3.1 document, made from the endpoint table and nothing else. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const [name, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(name, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hemline',
      version,
      description:
        'Season plans from a brief. The feed of a run is a WebSocket at /ws/{workflow_id}?after=N.',
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: { Problem: jsonSchema(problemSchema, 'output') } },
  };
}
