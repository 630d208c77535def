import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Endpoint, endpoints, problemSchema } from '@hemline/contracts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../tests/support/test-app.ts';
import { createRoutes } from './routes/index.ts';

let app: TestApp;
const key = 'sk-a-key-that-must-not-show';
beforeAll(async () => {
  app = await openTestApp({ OPENAI_API_KEY: key, OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' });
  mkdirSync(join(app.folder, 'assets'));
  writeFileSync(join(app.folder, 'index.html'), '<!doctype html><title>Hemline</title>');
  writeFileSync(join(app.folder, 'assets', 'app-1a2b.js'), 'export const answer = 42;'.repeat(50));
});
afterAll(() => app.close());

test('every endpoint of the contract is mounted, once', () => {
  const mounted = createRoutes(app.resources.runs).map(({ name }) => name);
  expect([...mounted].sort()).toEqual(Object.keys(endpoints).sort());
});

describe('a failure is a problem document', () => {
  test.each([
    ['an unknown address', 'GET', '/api/v1/nothing', undefined, 404, 'route_not_found'],
    ['an unknown id', 'GET', `/api/v1/plans/${crypto.randomUUID()}`, undefined, 404, 'not_found'],
    ['a wrong method', 'PUT', '/api/v1/plans', {}, 405, 'method_not_allowed'],
    ['malformed JSON', 'POST', '/api/v1/parameters/extract', '{"text":', 400, 'malformed_json'],
    ['no body', 'POST', '/api/v1/parameters/extract', undefined, 400, 'malformed_json'],
    ['a null body', 'POST', '/api/v1/parameters/extract', null, 422, 'invalid_input'],
    ['an unknown field', 'POST', '/api/v1/datasets', { name: 'a', x: 1 }, 422, 'invalid_input'],
    ['a page that is too long', 'GET', '/api/v1/plans?limit=101', undefined, 422, 'invalid_input'],
    ['an unknown query field', 'GET', '/api/v1/plans?colour=red', undefined, 422, 'invalid_input'],
    [
      'a query field given twice',
      'GET',
      '/api/v1/plans?limit=1&limit=2',
      undefined,
      422,
      'invalid_input',
    ],
    ['a broken percent sign', 'GET', '/api/v1/plans/%E0%A4%A', undefined, 400, 'malformed_request'],
    ['a NUL in the address', 'GET', '/api/v1/plans?limit=%00', undefined, 400, 'malformed_request'],
    ['a NUL in a text', 'POST', '/api/v1/datasets', { name: 'a\0b' }, 422, 'invalid_input'],
    ['half a character', 'POST', '/api/v1/datasets', { name: 'a\ud800' }, 422, 'invalid_input'],
    [
      'a body that is too large',
      'POST',
      '/api/v1/datasets',
      { name: 'a'.repeat(3e6) },
      413,
      'payload_too_large',
    ],
  ])('%s', async (_what, method, path, body, status, code) => {
    const headers = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
    const response = await app.ask(method, path, body, headers);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = problemSchema.parse(await response.json());
    expect({ status: response.status, code: problem.code }).toEqual({ status, code });
    expect(problem.request_id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a body of another type is refused as such', async () => {
    const response = await app.ask('POST', '/api/v1/datasets', 'name=a', {
      'content-type': 'text/plain',
    });
    expect(response.status).toBe(415);
  });

  test('the place that is wrong is named by a JSON pointer', async () => {
    const body = { parameters: { forecast_horizon_weeks: 99 } };
    const response = await app.ask('POST', '/api/v1/workflows', body);
    const { errors } = problemSchema.parse(await response.json());
    expect(errors[0]?.pointer).toBe('/parameters/forecast_horizon_weeks');
  });
});

describe('foreign sites', () => {
  test('cannot reach the server under a name of their own', async () => {
    const response = await app.ask('GET', '/api/v1/plans', undefined, { host: 'rebound.example' });
    expect(response.status).toBe(403);
  });
  test.each(['http://evil.example', 'http://localhost:1234', 'null'])(
    'cannot write from the origin %s',
    async (origin) => {
      const headers = { origin, host: 'localhost:8787' };
      const response = await app.ask('POST', '/api/v1/datasets', { name: 'foreign' }, headers);
      expect(response.status).toBe(403);
    },
  );
  test('cannot open a socket', async () => {
    const headers = { origin: 'http://evil.example', upgrade: 'websocket' };
    const response = await app.ask('GET', `/ws/${crypto.randomUUID()}`, undefined, headers);
    expect(response.status).toBe(403);
  });
  test('do not hinder the workstation itself', async () => {
    const headers = { origin: 'http://localhost:8787', host: 'localhost:8787' };
    const response = await app.ask('POST', '/api/v1/datasets', { name: 'own' }, headers);
    expect(response.status).toBe(201);
  });
});

test('a correlation id is answered and logged; a wild one is replaced', async () => {
  const given = await app.ask('GET', '/api/v1/plans', undefined, { 'x-request-id': 'trace-42' });
  expect(given.headers.get('x-request-id')).toBe('trace-42');
  const line = app.lines
    .map((text) => JSON.parse(text))
    .find(({ correlation_id }) => correlation_id === 'trace-42');
  expect(line).toMatchObject({
    level: 'INFO',
    message: 'GET /api/v1/plans 200',
    duration_ms: expect.any(Number),
  });
  expect(line.timestamp).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  const wild = await app.ask('GET', '/api/v1/plans', undefined, { 'x-request-id': 'a b"c' });
  expect(wild.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('health, readiness and metrics answer under their names', async () => {
  expect((await app.ask('GET', '/health')).status).toBe(200);
  const ready = (await (await app.ask('GET', '/ready')).json()) as { checks: object };
  expect(ready.checks).toEqual({ database: 'ok', data_directory: 'ok', queue: 'ok' });
  const metrics = await (await app.ask('GET', '/metrics')).text();
  for (const name of [
    'http_requests_total',
    'http_request_duration_seconds',
    'http_requests_in_progress',
    'workflow_phase_duration_seconds',
    'model_calls_total',
    'feed_clients',
    'approvals_pending',
  ]) {
    expect(metrics).toContain(`# TYPE ${name} `);
  }
});

test('the API document lists every endpoint, and /docs needs nothing from outside', async () => {
  const document = (await (await app.ask('GET', '/openapi.json')).json()) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const listed = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(listed.map(({ operationId }) => operationId).sort()).toEqual(
    Object.keys(endpoints).sort(),
  );
  const page = await (await app.ask('GET', '/docs')).text();
  expect(page).not.toMatch(/https?:\/\//);
  for (const [, file] of page.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect((await app.ask('GET', file!)).status).toBe(200);
  }
});

test('the workstation is served with a strict policy; views fall back to the page, files do not', async () => {
  const page = await app.ask('GET', '/plans/some-view');
  expect(await page.text()).toContain('<title>Hemline</title>');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  const script = await app.ask('GET', '/assets/app-1a2b.js', undefined, {
    'accept-encoding': 'gzip',
  });
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect(script.headers.get('content-encoding')).toBe('gzip');
  expect((await app.ask('GET', '/assets/gone.js')).status).toBe(404);
  expect(
    (await app.ask('GET', '/..%2f..%2fetc%2fpasswd')).headers.get('content-type'),
  ).not.toContain('octet');
});

test('a thousand malformed requests over all routes get no 5xx', async () => {
  const values = fc.oneof(
    fc.constantFrom(
      '',
      '0',
      '-1',
      '1e400',
      'null',
      "'; drop table users;--",
      '%2e%2e%2f',
      '\u202e',
      'NaN',
    ),
    fc.string({ maxLength: 40 }),
    fc.uuid(),
  );
  const request = fc.record({
    endpoint: fc.constantFrom(...(Object.values(endpoints) as Endpoint[])),
    method: fc.option(fc.constantFrom('GET', 'POST', 'DELETE', 'PUT', 'PATCH', 'OPTIONS'), {
      nil: null,
    }),
    values: fc.array(values, { minLength: 2, maxLength: 2 }),
    query: fc.array(
      fc.tuple(fc.constantFrom('limit', 'offset', 'status', 'after', 'table', 'x'), values),
      { maxLength: 3 },
    ),
    body: fc.oneof(
      fc.constant(undefined),
      fc.string({ maxLength: 200 }),
      fc.json({ maxDepth: 3 }),
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom(
        'null',
        '[]',
        '{}',
        '{"parameters":{}}',
        '{"name":{}}',
        '{"__proto__":1}',
        '['.repeat(5_000),
      ),
    ),
    type: fc.constantFrom(
      'application/json',
      'text/csv',
      'text/plain',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'a',
      '',
    ),
  });
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(
      request,
      async ({ endpoint, method, values: [first, second], query, body, type }) => {
        const path = endpoint.path
          .replace(/:id|:name/, encodeURIComponent(first!))
          .replace(/:\w+/, encodeURIComponent(second!));
        const search = new URLSearchParams(query).toString();
        const sent = (method ?? endpoint.method).toUpperCase();
        const payload = ['GET', 'OPTIONS'].includes(sent) ? undefined : body;
        const response = await app.ask(
          sent,
          `${path}?${search}`,
          payload,
          type ? { 'content-type': type } : {},
        );
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        if (response.status >= 400) {
          expect(response.headers.get('content-type')).toBe('application/problem+json');
        }
        expect(
          response.status,
          `${sent} ${path}?${search} ${String(body).slice(0, 200)}`,
        ).toBeLessThan(500);
      },
    ),
    { numRuns: 1_000 },
  );
  // The requests reached further than the front door: several kinds of refusal were given.
  expect([...statuses.keys()].filter((status) => status >= 400).length).toBeGreaterThanOrEqual(4);
}, 60_000);

test('a key is never logged, not even inside an error', async () => {
  app.resources.log.error(`calling with ${key}`, {
    api_key: key,
    error: new Error(`401 for ${key}`),
  });
  expect(app.lines.at(-1)).toContain('[hidden]');
  expect(app.lines.join('\n')).not.toContain(key);
});

test('too many uploads at once are refused with when to try again', async () => {
  const made = await app.ask('POST', '/api/v1/datasets', { name: 'crowded' });
  const { dataset_id } = (await made.json()) as { dataset_id: string };
  const csv = `store_id\n${Array.from({ length: 50 }, (_, index) => `S${index}`).join('\n')}\n`;
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      app.ask('POST', `/api/v1/datasets/${dataset_id}/stores`, csv, { 'content-type': 'text/csv' }),
    ),
  );
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(4);
  expect(refused[0]?.headers.get('retry-after')).toBe('2');
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(4);
});
