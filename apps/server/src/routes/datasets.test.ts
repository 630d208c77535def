import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Dataset, ImportReport, Preview, Problem } from '@hemline/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../../tests/support/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const SALES =
  'week_start,store_id,category,units\n2026-01-05,S1,Dresses,5\n2026-01-12,S1,Dresses,6\n';
const csv = { 'content-type': 'text/csv' };
let count = 0;

async function newDataset(): Promise<string> {
  count += 1;
  const made = await app.ask('POST', '/api/v1/datasets', { name: `set ${count}` });
  return ((await made.json()) as Dataset).dataset_id;
}

const bodyOf = async <Body>(response: Response) => (await response.json()) as Body;
const upload = (
  id: string,
  file: string,
  body: string | Uint8Array,
  headers: Record<string, string> = csv,
) => app.ask('POST', `/api/v1/datasets/${id}/${file}`, body, headers);

test('a small file is imported at once and the upload is not kept', async () => {
  const id = await newDataset();
  const response = await upload(id, 'sales', SALES);
  expect(response.status).toBe(201);
  const report = await bodyOf<ImportReport>(response);
  expect(report).toMatchObject({ status: 'completed', rows_accepted: 2, version: 1 });
  expect(response.headers.get('location')).toBe(`/api/v1/imports/${report.import_id}`);
  expect(readdirSync(join(app.folder, 'uploads'))).toEqual([]);
  expect(await bodyOf(await app.ask('GET', `/api/v1/imports/${report.import_id}`))).toEqual(report);
  const listed = await bodyOf<{ total: number }>(
    await app.ask('GET', `/api/v1/datasets/${id}/imports?file=sales`),
  );
  expect(listed.total).toBe(1);
});

test('a form with one file field is as good as the file itself, however it is cut', async () => {
  const id = await newDataset();
  const form = `--edge\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n--edge\r\nContent-Disposition: form-data; name="file"; filename="s.csv"\r\nContent-Type: text/csv\r\n\r\n${SALES}\r\n--edge--\r\n`;
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' };
  expect((await upload(id, 'sales', form, headers)).status).toBe(201);
  const dataset = await bodyOf<Dataset>(await app.ask('GET', `/api/v1/datasets/${id}`));
  expect(dataset).toMatchObject({ rows: 2, categories: ['Dresses'], stores: 1 });
  const none = '--edge\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n--edge--\r\n';
  expect((await upload(id, 'sales', none, headers)).status).toBe(400);
});

test('bad rows refuse the whole file, with places, and can be fetched as a file to mend', async () => {
  const id = await newDataset();
  const response = await upload(id, 'sales', `${SALES}2026-01-19,S1,Dresses,=cmd\n`);
  expect(response.status).toBe(422);
  const problem = await bodyOf<Problem>(response);
  expect(problem).toMatchObject({ code: 'rejected_rows', errors: [{ pointer: '/lines/4/units' }] });
  const path = /GET (\S+rejected\.csv)/.exec(problem.detail ?? '')![1]!;
  const file = await app.ask('GET', path);
  expect(file.headers.get('content-disposition')).toContain('rejected-sales.csv');
  expect(await file.text()).toBe("line,column,value,expected\r\n4,units,'=cmd,a number\r\n");
  const accepted = await upload(
    id,
    'sales?accept_good_rows=true',
    `${SALES}2026-01-19,S1,Dresses,=cmd\n`,
  );
  expect(await bodyOf(accepted)).toMatchObject({
    rows_accepted: 2,
    rows_rejected: 1,
    applied: true,
  });
});

test('a preview answers with what would change and stores nothing', async () => {
  const id = await newDataset();
  const report = await bodyOf<ImportReport>(await upload(id, 'sales?preview=true', SALES));
  expect(report).toMatchObject({ applied: false, rows_new: 2, version: null });
  expect(await bodyOf(await app.ask('GET', `/api/v1/datasets/${id}`))).toMatchObject({
    version: 0,
  });
});

test('a file above 10 MB is queued and can be followed to its end', async () => {
  const id = await newDataset();
  const rows = Array.from(
    { length: 420_000 },
    (_, at) => `${at},a long enough name for a store in this test`,
  );
  const big = `region,store_id\n${rows.slice(0, 99_000).join('\n')}\n${'\n'.repeat(7_000_000)}`;
  const response = await upload(id, 'stores', big);
  expect(response.status).toBe(202);
  const { import_id } = await bodyOf<ImportReport>(response);
  const report = await app.resources.importer.finished(app.resources.owned, import_id);
  // Every row names the same store: the point is the queue, not the rows.
  expect(report).toMatchObject({ status: 'rejected', rows_read: 99_000, progress: 1 });
  expect((await app.ask('POST', `/api/v1/imports/${import_id}/cancel`)).status).toBe(409);
}, 20_000);

test('what cannot be an import is refused before anything is stored', async () => {
  const id = await newDataset();
  expect((await upload(id, 'sales', 'x', { 'content-type': 'image/png' })).status).toBe(415);
  expect((await upload(id, 'sales', '')).status).toBe(422);
  expect((await upload(crypto.randomUUID(), 'sales', SALES)).status).toBe(404);
  const huge = { ...csv, 'content-length': '2000000000' };
  expect((await upload(id, 'sales', SALES, huge)).status).toBe(413);
  expect((await upload(id, 'sales', gzipSync('when,what\n'))).status).toBe(422);
});

test('datasets have unique names and go with everything that belongs to them', async () => {
  const id = await newDataset();
  const { name } = await bodyOf<Dataset>(await app.ask('GET', `/api/v1/datasets/${id}`));
  expect((await app.ask('POST', '/api/v1/datasets', { name })).status).toBe(409);
  await upload(id, 'sales', SALES);
  expect((await app.ask('DELETE', `/api/v1/datasets/${id}`)).status).toBe(204);
  expect((await app.ask('DELETE', `/api/v1/datasets/${id}`)).status).toBe(404);
  expect((await app.ask('GET', `/api/v1/datasets/${id}/check`)).status).toBe(404);
});

test('categories, stores, clusters and the data check speak of the dataset that is named', async () => {
  const id = await newDataset();
  await upload(id, 'sales', SALES);
  await upload(id, 'stores', 'store_id,region\nS1,North\nS2,South\n');
  const page = async (path: string) =>
    bodyOf<{ items: object[]; total: number }>(await app.ask('GET', path));
  expect(await page(`/api/v1/categories?dataset_id=${id}`)).toMatchObject({
    items: [{ category: 'Dresses', weeks: 2, units_last_year: 11 }],
  });
  expect(await page(`/api/v1/stores?dataset_id=${id}&limit=1&offset=1`)).toMatchObject({
    items: [{ store_id: 'S2', region: 'South' }],
    total: 2,
  });
  expect(await page(`/api/v1/clusters?dataset_id=${id}`)).toMatchObject({ items: [], total: 0 });
  expect(await bodyOf(await app.ask('GET', `/api/v1/datasets/${id}/check`))).toMatchObject({
    version: 2,
  });
});

test('a preview of parameters matches the category, warns and names the nearest ones', async () => {
  const dataset_id = await newDataset();
  await upload(dataset_id, 'sales', SALES);
  const preview = async (parameters: object) =>
    bodyOf<Preview>(
      await app.ask('POST', '/api/v1/parameters/preview', {
        parameters,
        dataset_id,
        today: '2026-01-20',
      }),
    );
  const matched = await preview({
    category: 'spring dresses',
    replenishment_strategy: 'none',
    season_start_date: '2026-02-02',
  });
  expect(matched).toMatchObject({ matched_category: 'Dresses', issues: [] });
  expect(matched.warnings.map(({ code }) => code)).toContain('holdback_stranded');
  expect(matched.effects.find(({ effect }) => effect === 'steps')?.value).toBe(14);
  expect(matched.effects.find(({ effect }) => effect === 'holidays')?.value).toBe(
    'Super Bowl, Easter Sunday',
  );
  const unknown = await preview({ category: 'Coats' });
  expect(unknown.issues).toMatchObject([{ code: 'unknown_category', candidates: ['Dresses'] }]);
});

test('a brief is read into parameters with their words', async () => {
  const body = { text: 'A 12-week season of dresses from 2 March 2026', today: '2026-01-20' };
  const reading = await bodyOf<{ parameters: Record<string, { value: unknown; source: string }> }>(
    await app.ask('POST', '/api/v1/parameters/extract', body),
  );
  expect(reading.parameters.forecast_horizon_weeks).toMatchObject({ value: 12, source: 'stated' });
  expect(
    (await app.ask('POST', '/api/v1/parameters/extract', { ...body, today: '2026-02-30' })).status,
  ).toBe(422);
});
