import { readFileSync } from 'node:fs';
import { planSchema } from '@hemline/contracts';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProvenance } from '../src/json-pointer.ts';
import { planNumbers, unexplainedNumbers } from '../src/test/plan-numbers.ts';
import { withNumberInCell } from './edit-workbook.ts';
import { launchBrowser, noBrowserReason } from './fixture-browser.ts';

import { acceptUntilPlanned, planSampleSeason } from './planned-season.ts';
import { startServer } from './real-server.ts';

// What a planner does once there is a plan, on a real server with the sample data: asks why, overrides, compares,
// takes the plan to a spreadsheet and back, brings own data. One story; each test goes on where the last one ended.

if (noBrowserReason) console.warn(`The planner's story is not told: ${noBrowserReason}`);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const sales = [
  'Week Commencing,Store Number,Dept,QTY,Cashier',
  '2026-01-05,S1,Belts,12,a',
  '2026-01-12,S1,Belts,twelve,a',
  '2026-01-19,S1,Belts,14,b',
  '2026-02-31,S1,Belts,9,b',
  '2026-01-26,S1,Belts,15,b',
].join('\n');

const numberIn = (text: string | null) => Number((text ?? '').replaceAll(/[^\d.-]/g, ''));

describe.skipIf(noBrowserReason !== null && !process.env.CI)('a plan in a planner’s hands', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let planId: string;
  const hosts = new Set<string>();
  const broken: string[] = [];

  beforeAll(async () => {
    server = await startServer();
    planId = await planSampleSeason(server.url);
    browser = await launchBrowser();
    context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    // The network is closed: what would leave this machine is refused, and remembered.
    await context.route('**/*', (route) => {
      const { hostname, protocol } = new URL(route.request().url());
      if (protocol.startsWith('http')) hosts.add(hostname);
      return hostname === '127.0.0.1' || !protocol.startsWith('http')
        ? route.continue()
        : route.abort();
    });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy/.test(message.text()))
        broken.push(message.text());
    });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const why = () => page.getByRole('complementary', { name: 'Why' });
  const grid = () => page.getByRole('grid', { name: 'Demand by store and week, units' });
  const total = async () => numberIn(await grid().locator('[data-total]').textContent());

  test('every number the results show says where it comes from', async () => {
    const response = await fetch(`${server.url}/api/v1/plans/${planId}`);
    const plan = planSchema.parse(await response.json());
    expect(planNumbers(plan).length).toBeGreaterThan(1_000);
    expect(
      unexplainedNumbers(plan, (pointer) => findProvenance(plan.provenance, pointer) !== null),
    ).toEqual([]);
  });

  test('why the buy is what it is: formula, inputs, the tool call, who approved', async () => {
    await page.goto(`${server.url}/plans/${planId}?tab=buy`);
    await page.locator('[data-pointer="/buy/units"]').click();
    await why().getByText('Formula').waitFor();
    await why().getByText('buy units:').waitFor();
    await why()
      .getByText(/accepted by/)
      .waitFor();
    await why().locator('code').first().waitFor();
    await why().locator('pre').waitFor();
  });

  test('why the DC keeps what it keeps: the brief’s own words', async () => {
    await page.goto(`${server.url}/plans/${planId}?tab=allocation`);
    await page.locator('[data-pointer="/allocation/dc_units"]').first().click();
    await why().locator('mark').first().waitFor();
    expect(await why().locator('mark').first().textContent()).toContain('45%');
  });

  test('why a store’s week is what it is: the sales rows behind it, page by page', async () => {
    await page.goto(`${server.url}/plans/${planId}`);
    await grid().locator('[data-cell="1:2"]').click();
    await page.getByRole('button', { name: 'Why this number?' }).click();
    await why()
      .getByRole('button', { name: /Sales history of store/ })
      .click();
    await why()
      .getByText(/^1 to 12 of/)
      .waitFor();
    await why().getByRole('button', { name: 'Next' }).click();
    await why()
      .getByText(/^13 to 24 of/)
      .waitFor();
  });

  test('overrides pasted from a spreadsheet make a new version beside the old one', async () => {
    await page.goto(`${server.url}/plans/${planId}`);
    const cell = grid().locator('[data-cell="0:0"]');
    await cell.click();
    const first = numberIn(await cell.textContent());
    const second = numberIn(await grid().locator('[data-cell="0:1"]').textContent());
    const before = await total();
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      `${first + 40}\t${second + 2}`,
    );
    await page.keyboard.press('Control+v');
    await page.getByRole('dialog', { name: 'Paste' }).getByText('2 cells').first().waitFor();
    await page.keyboard.press('Enter');
    expect(await total()).toBe(before + 42);
    await page.keyboard.press('Control+z');
    expect(await total()).toBe(before);
    await page.keyboard.press('Control+y');
    await page.getByRole('button', { name: /Save as version 2/ }).click();
    await page.getByLabel('Why', { exact: true }).fill('A festival next door');
    await page.getByRole('button', { name: 'Plan anew' }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(planId));
    await page.getByText('2 overrides in this version').waitFor();
    expect(await total()).toBe(before + 42);
    expect(numberIn(await grid().locator('[data-cell="0:0"] s').textContent())).toBe(first);
    await page.getByText('version 2', { exact: true }).waitFor();
  });

  test('another holdback is run as a scenario and compared: only what differs, and what it costs', async () => {
    const version2 = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.getByRole('link', { name: 'Compare with its parent' }).click();
    await page.getByText('Overrides 0 → 2').waitFor();
    await page.getByRole('button', { name: 'Change A’s inputs …' }).click();
    await page.getByLabel('DC holdback, %').fill('20');
    await page.getByRole('button', { name: 'Run with 1 change' }).click();
    await page.waitForURL(/\/runs\//);
    const workflowId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const scenarioId = await acceptUntilPlanned(server.url, workflowId);
    const plans = encodeURIComponent(JSON.stringify([planId, version2, scenarioId]));
    await page.goto(`${server.url}/scenarios?plans=${plans}`);
    await page.getByText('DC holdback 45 % → 20 %').waitFor();
    const table = page.getByRole('table').filter({ hasText: 'Held back at the DC' });
    await table.waitFor();
    expect(await table.getByText('Season start', { exact: true }).count()).toBe(0);
    await page.getByLabel('Differences only').click();
    await table.getByText('Season start', { exact: true }).waitFor();
    await page.locator('.recharts-line').nth(2).waitFor();
  });

  test('the plan goes to a spreadsheet and comes back changed, each difference shown first', async () => {
    await page.goto(`${server.url}/plans/${planId}`);
    await page.getByRole('button', { name: 'Export' }).click();
    const csvDownload = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Allocation' }).click();
    const csv = readFileSync((await (await csvDownload).path()) ?? '', 'utf8');
    expect(csv.split('\n').length).toBeGreaterThan(50);
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Workbook (XLSX)' }).click();
    const workbook = readFileSync((await (await download).path()) ?? '');
    // Week 3 of the first store, which nobody has overridden yet.
    const { edited, before } = withNumberInCell(
      new Uint8Array(workbook),
      'Store demand',
      'E2',
      4321,
    );
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /Bring an edited workbook back/ }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'plan.xlsx', mimeType: XLSX, buffer: Buffer.from(edited) });
    const row = page.getByRole('row').filter({ hasText: '4,321' });
    await row.getByText('Changed by you').waitFor();
    expect(numberIn(await row.getByRole('cell').nth(1).textContent())).toBe(before);
    await page.getByLabel('Why', { exact: true }).fill('Agreed in the buying meeting');
    await page.getByRole('button', { name: 'Save 1 override as version 3' }).click();
    await page.getByText('3 overrides in this version').waitFor();
    expect(await grid().locator('[data-cell="0:2"]').textContent()).toContain('4,321');
  });

  test('a file with bad rows: columns mapped, good rows imported, bad ones handed back with reasons', async () => {
    await page.goto(`${server.url}/datasets`);
    await page.getByRole('button', { name: 'New dataset' }).click();
    await page.getByLabel('Name').fill('Belts 2027');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByText('CSV or CSV.gz').waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'belts.csv', mimeType: 'text/csv', buffer: Buffer.from(sales) });
    const meaning = page.getByLabel('Meaning of “QTY”');
    expect(await meaning.inputValue()).toBe('units');
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByText('Nothing is applied yet').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the refused rows with reasons' }).click();
    const rejected = readFileSync((await (await download).path()) ?? '', 'utf8');
    expect(rejected).toContain('twelve');
    expect(rejected).toContain('2026-02-31');
    expect(rejected).not.toContain('2026-01-19');
    await page.getByRole('button', { name: 'Import the 3 good rows' }).click();
    await page.getByText('Imported 3 rows').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('row').filter({ hasText: 'Download with reasons' }).first().waitFor();
    await page.getByText('What it does to a forecast').waitFor();
  });

  test('nothing was asked of another machine, and nothing broke on the way', () => {
    expect([...hosts]).toEqual(['127.0.0.1']);
    expect(broken).toEqual([]);
  });
});
