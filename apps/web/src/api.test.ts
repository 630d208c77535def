import { afterEach, expect, test, vi } from 'vitest';
import { ApiError, call, endpointUrl, problemCode } from './api.ts';
import { connection } from './connection.ts';
import { problem } from './test/fake-api.ts';
import { sampleIds } from './test/sample-plan.ts';

const id = sampleIds.workflow;

function answerWith(response: Response | Error) {
  const fetch = vi.fn(async (_address: string, _init: RequestInit) => {
    if (response instanceof Error) throw response;
    return response;
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => {
  connection.alive('server');
  vi.unstubAllGlobals();
});

test('path parameters and queries go where the endpoint table says', () => {
  expect(endpointUrl('get_workflow', { params: { id } })).toBe(`/api/v1/workflows/${id}`);
  expect(
    endpointUrl('list_events', { params: { id }, query: { after: 7, limit: undefined } }),
  ).toBe(`/api/v1/workflows/${id}/events?after=7`);
  expect(endpointUrl('retry_phase', { params: { id: 'a/b', name: 'demand' } })).toBe(
    '/api/v1/workflows/a%2Fb/phases/demand/retry',
  );
});

test('a body is sent as JSON with the headers asked for', async () => {
  const fetch = answerWith(Response.json({ ok: true }));
  await call(
    'extract_parameters',
    { body: { text: 'dresses' } },
    { headers: { 'idempotency-key': 'k' } },
  );
  const [address, init] = fetch.mock.calls[0] ?? [];
  expect(address).toBe('/api/v1/parameters/extract');
  expect(init).toMatchObject({
    method: 'POST',
    body: '{"text":"dresses"}',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
  });
});

test('a file is sent as it is, with its own type', async () => {
  const fetch = answerWith(Response.json({}));
  const file = new Blob(['week_start,units'], { type: 'text/csv' });
  await call('upload_sales', { params: { id }, query: { preview: 'true' } }, { file });
  const [address, init] = fetch.mock.calls[0] ?? [];
  expect(address).toBe(`/api/v1/datasets/${id}/sales?preview=true`);
  expect(init).toMatchObject({ body: file, headers: { 'content-type': 'text/csv' } });
});

test('problem details arrive whole', async () => {
  answerWith(
    problem(422, 'invalid_input', 'The start lies in the past.', [
      { pointer: '/parameters/season_start_date', detail: 'in the past' },
    ]),
  );
  const error = await call('get_workflow', { params: { id } }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ApiError);
  expect((error as ApiError).message).toBe('The start lies in the past.');
  expect((error as ApiError).problem?.errors).toHaveLength(1);
  expect(problemCode(error)).toBe('invalid_input');
});

test('an answer that is no problem document is still an error in words', async () => {
  answerWith(new Response('<html>', { status: 502 }));
  const error = await call('get_workflow', { params: { id } }).catch((caught: unknown) => caught);
  expect((error as ApiError).problem).toMatchObject({ status: 502, code: 'internal' });
});

test('a server that cannot be reached is told apart from one that refuses', async () => {
  answerWith(new TypeError('failed to fetch'));
  const error = await call('get_workflow', { params: { id } }).catch((caught: unknown) => caught);
  expect(problemCode(error)).toBe('unreachable');
  expect(connection.read().state).toBe('reconnecting');
  expect(problemCode(new Error('else'))).toBeNull();
});

test('deleting answers with nothing', async () => {
  answerWith(new Response(null, { status: 204 }));
  expect(await call('delete_workflow', { params: { id } })).toBeUndefined();
});
