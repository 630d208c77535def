import type { Workflow } from '@hemline/contracts';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, noBrowserReason } from './fixture-browser.ts';
import { startServer } from './real-server.ts';

if (noBrowserReason) console.warn(`The browser story is not told: ${noBrowserReason}`);

/** What a page said that it should not have: errors, and requests to any other host. */
interface Watched {
  readonly page: Page;
  readonly complaints: string[];
}

async function openPage(context: BrowserContext, url: string): Promise<Watched> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).host !== new URL(url).host)
      complaints.push(`asked another host: ${request.url()}`);
  });
  return { page, complaints };
}

async function activityOf(page: Page): Promise<string[]> {
  const entries = page.locator('section', { hasText: 'Activity' }).locator('ol > li > span');
  return (await entries.allTextContents()).map((text) => text.trim());
}

async function numberAt(page: Page, pointer: string): Promise<number> {
  const text = await page.locator(`button[data-pointer="${pointer}"]`).first().textContent();
  return Number(text?.replaceAll(/[^\d.-]/g, ''));
}

describe.skipIf(noBrowserReason !== null && !process.env.CI)('a planner', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;

  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('writes a brief, edits an input, watches, approves the buy and reads a plan that adds up', async () => {
    const mine = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const other = await browser.newContext({ viewport: { width: 1024, height: 768 } });
    const { page, complaints } = await openPage(mine, server.url);
    await page.goto(`${server.url}/brief`);
    await page
      .getByLabel('Describe the season')
      .fill(
        '12-week spring dresses from 2 March, weekly replenishment, keep 45% at the DC, markdown check at week 6 below 60%',
      );
    await page.getByText('12 weeks').first().waitFor();
    await page.keyboard.press('Control+Enter');

    const holdback = page.getByRole('textbox', { name: 'DC holdback' });
    await holdback.waitFor();
    expect(await holdback.inputValue()).toBe('45 %');
    await holdback.fill('40');
    const row = page.getByRole('row', { name: /^DC holdback/ });
    await row.getByText('Edited').waitFor();
    await page.getByText('Keeps 40 % of the buy at the DC').waitFor();
    await page.getByRole('button', { name: 'Run', exact: true }).click();

    await page.waitForURL(/\/runs\//);
    await page.getByRole('heading', { name: /^Buy [\d,]+ units\?/ }).waitFor();

    // A reload in the middle finds everything again, and a second browser sees the same.
    const before = await activityOf(page);
    expect(before.length).toBeGreaterThan(3);
    await page.reload();
    await page.getByRole('heading', { name: /^Buy [\d,]+ units\?/ }).waitFor();
    await expect.poll(() => activityOf(page)).toEqual(before);
    const watcher = await openPage(other, server.url);
    await watcher.page.goto(page.url());
    await watcher.page.getByRole('heading', { name: /^Buy [\d,]+ units\?/ }).waitFor();
    await expect.poll(() => activityOf(watcher.page)).toEqual(before);

    // The buy is changed to the next alternative, with a reason.
    const alternative = page.getByRole('radio', { checked: false }).last();
    await alternative.check();
    const change = page.getByRole('button', { name: /^Change to/ });
    const units = Number((await change.textContent())?.replaceAll(/\D/g, ''));
    await page.getByLabel('Your reason').fill('A promotion is planned');
    await change.click();
    await watcher.page.getByText(/Proposal changed by/).waitFor();

    // The markdown is asked for as well.
    await page.getByRole('heading', { name: /markdown/i }).waitFor();
    await page.getByRole('button', { name: /^Accept/ }).click();
    await page.getByRole('link', { name: 'Open the plan' }).click();
    await page.waitForURL(/\/plans\//);
    await watcher.page.getByRole('link', { name: 'Open the plan' }).waitFor();

    await page.getByText('Weekly demand').first().waitFor();
    expect(await numberAt(page, '/kpis/buy_units')).toBe(units);
    await page.getByRole('tab', { name: 'Allocation' }).click();
    await page.getByText('Initial allocation by store').waitFor();
    const stores = await numberAt(page, '/allocation/store_units');
    const dc = await numberAt(page, '/allocation/dc_units');
    expect(stores + dc).toBe(units);
    expect(dc / units).toBeCloseTo(0.4, 2);
    for (const tab of ['Buy', 'Replenishment', 'Markdown', 'Weekly stock', 'Demand']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.waitForURL(/tab=/);
    }

    // The list knows the plan, and going back to the address finds it again.
    await page.reload();
    await page.getByText('Weekly demand').first().waitFor();
    await page.getByRole('link', { name: 'Plans', exact: true }).click();
    await page.getByRole('link', { name: /^Open plan: spring dresses/ }).waitFor();

    expect(complaints).toEqual([]);
    expect(watcher.complaints).toEqual([]);
    await mine.close();
    await other.close();
  });

  test('a text that is no brief blocks the run and says so', async () => {
    const context = await browser.newContext();
    const { page } = await openPage(context, server.url);
    await page.goto(`${server.url}/brief`);
    await page.getByLabel('Describe the season').fill('How do I bake sourdough bread?');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/to check before the run/).waitFor();
    expect(await page.getByRole('button', { name: 'Run', exact: true }).isDisabled()).toBe(true);
    await context.close();
  });

  test('a brief with two issues starts no run until both are settled, and the run says they were edited', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const { page } = await openPage(context, server.url);
    await page.goto(`${server.url}/brief`);
    await page
      .getByLabel('Describe the season')
      .fill('Spring dresses, 10 or 12 weeks from 2 March, weekly top-ups, 140% held at the DC.');
    await page.keyboard.press('Control+Enter');
    const run = page.getByRole('button', { name: 'Run', exact: true });
    await page.getByText(/to check before the run/).waitFor();
    expect(await run.isDisabled()).toBe(true);

    await page.getByRole('button', { name: '12 weeks', exact: true }).click();
    const length = page.getByRole('row', { name: /^Season length/ });
    await length.getByText('Edited').waitFor();
    expect(await run.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'DC holdback' }).fill('40');
    await page
      .getByRole('row', { name: /^DC holdback/ })
      .getByText('Edited')
      .waitFor();
    await expect.poll(() => run.isEnabled()).toBe(true);
    await run.click();

    await page.waitForURL(/\/runs\//);
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const answer = await fetch(`${server.url}/api/v1/workflows/${id}`);
    const { parameters, parameter_sources: sources } = (await answer.json()) as Workflow;
    expect(parameters).toMatchObject({ forecast_horizon_weeks: 12, dc_holdback_percentage: 0.4 });
    expect(sources).toMatchObject({
      forecast_horizon_weeks: 'edited',
      dc_holdback_percentage: 'edited',
      season_start_date: 'stated',
    });
    await context.close();
  });

  test('an address of a run that does not exist says so', async () => {
    const context = await browser.newContext();
    const { page } = await openPage(context, server.url);
    await page.goto(`${server.url}/runs/00000000-0000-4000-8000-000000000000`);
    await page.getByRole('alert').waitFor();
    await context.close();
  });
});
