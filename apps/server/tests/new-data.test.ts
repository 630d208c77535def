import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSpring } from '../faults/support/start-spring.ts';
import { approvalsOfWorkflow } from '../src/db/approvals.ts';
import { findWorkflowRow } from '../src/db/workflows.ts';
import { createImporter } from '../src/imports/importer.ts';
import { createLog } from '../src/log.ts';
import { runWorkflow } from '../src/runs/run-workflow.ts';
import { realEngine } from './support/real-runs.ts';
import { makeSmallRetailer } from './support/small-retailer.ts';
import { openSqliteMemory, type TestDatabase } from './support/test-database.ts';
import { testHost } from './support/tiny-runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'hemline-new-data-'));
let opened: TestDatabase;
beforeAll(async () => {
  opened = await openSqliteMemory();
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

test('an import during a waiting approval invalidates it, and the run asks anew with the new data', async () => {
  const { dataset_id } = await makeSmallRetailer(opened.database);
  const { engine, compute } = realEngine(opened.database);
  const id = await startSpring(opened.database, engine.queue);
  expect(await runWorkflow(engine, id)).toBe('awaiting_approval');
  const path = join(folder, 'stock.csv');
  writeFileSync(path, 'store_id,category,on_hand,in_transit\nDC,Dresses,600,0\n');
  const log = createLog(testHost, 'silent', [], () => {});
  const importer = createImporter({ host: testHost, log, dataDirectory: folder });
  const queued = await importer.start(opened.owned, {
    dataset_id,
    file: 'stock',
    path,
    upload_path: null,
    accept_good_rows: false,
    preview: false,
  });
  const report = await importer.finished(opened.owned, queued.import_id);
  expect(report).toMatchObject({ status: 'completed', version: 2 });
  expect(await runWorkflow(engine, id)).toBe('awaiting_approval');
  const approvals = await approvalsOfWorkflow(opened.database.query, id);
  expect(approvals.map((row) => row.status).sort()).toEqual(['invalidated', 'pending']);
  const old = approvals.find((row) => row.status === 'invalidated');
  const fresh = approvals.find((row) => row.status === 'pending');
  // 600 units are owned now, so less has to be bought.
  expect(fresh?.proposal_value).toBeLessThan(old?.proposal_value ?? 0);
  const run = await findWorkflowRow(opened.database.query, id);
  expect(run?.dataset_version).toBe(2);
  await importer.stop();
  await engine.queue.stop();
  await compute.close();
});
